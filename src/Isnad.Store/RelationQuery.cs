using Isnad.Record;

namespace Isnad.Store;

/// <summary>Which relations to list; a null condition does not count. Those that most reports tell come first.</summary>
public sealed record RelationQuery
{
    /// <summary>Letters of a name of one side, whichever, compared folded; Latin names and registry ids count too.</summary>
    public string? Party { get; init; }

    /// <summary>Key of one side, whichever, see <see cref="ArgumentKey"/>; compared whole.</summary>
    public string? PartyKey { get; init; }

    /// <summary>Id of a linked entity that is one side, whichever: only ties of its own mentions count, whatever name they bear.</summary>
    public string? LinkedEntity { get; init; }

    /// <summary>Letters of a name of the subject (who leads, belongs, is allied).</summary>
    public string? Subject { get; init; }

    /// <summary>Letters of a name of the object (what is led, belonged to).</summary>
    public string? Object { get; init; }

    /// <summary>Kind of tie.</summary>
    public Predicate? Predicate { get; init; }

    /// <summary>Told by a report published on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Told by a report published on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Letters of a name of a source that vouches for it.</summary>
    public string? Source { get; init; }

    /// <summary>Publisher of the report or of one of its copies, compared folded and whole.</summary>
    public string? Publisher { get; init; }

    /// <summary>Only relations of this report.</summary>
    public string? ReportId { get; init; }

    /// <summary>Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Most rows to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Whether a text can be given as <see cref="After"/>; with any other the first page comes.</summary>
    public static bool IsCursor(string text) => RelationList.IsCursor(text);
}
