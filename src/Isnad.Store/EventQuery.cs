using Isnad.Record;

namespace Isnad.Store;

/// <summary>Which events of the newest codings to list; a null condition does not count. Newest first: by the event's
/// date, else by the publication of its report.</summary>
public sealed record EventQuery
{
    /// <summary>PLOVER type.</summary>
    public EventType? Type { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>Letters of a name of an actor or recipient, compared folded; Latin names and registry ids count too.</summary>
    public string? Actor { get; init; }

    /// <summary>Key of an actor or recipient, see <see cref="ArgumentKey"/>; compared whole.</summary>
    public string? Party { get; init; }

    /// <summary>Key of another actor or recipient of the same event, compared whole.</summary>
    public string? OtherParty { get; init; }

    /// <summary>Key of the place, compared whole.</summary>
    public string? PlaceKey { get; init; }

    /// <summary>Letters of a name of the place, compared folded; Latin names and countries count too.</summary>
    public string? Place { get; init; }

    /// <summary>May have happened on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>May have happened on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Status.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Stance of one of its claims.</summary>
    public Stance? Stance { get; init; }

    /// <summary>What people decided about it.</summary>
    public ReviewState? Review { get; init; }

    /// <summary>Rejected events too, where <see cref="Review"/> does not ask for them.</summary>
    public bool WithRejected { get; init; }

    /// <summary>Publisher of the report or of one of its copies, compared folded and whole.</summary>
    public string? Publisher { get; init; }

    /// <summary>Letters that the title or text of its report must hold, compared folded.</summary>
    public string? Text { get; init; }

    /// <summary>Only events of this report.</summary>
    public string? ReportId { get; init; }

    /// <summary>Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Most rows to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;
}
