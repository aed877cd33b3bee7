using Isnad.Record;

namespace Isnad.Store;

/// <summary>Which events of the newest codings, with what people decided, to list; a null condition does not count.</summary>
public sealed record EventQuery
{
    /// <summary>PLOVER type.</summary>
    public EventType? Type { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>Our finer label.</summary>
    public string? Label { get; init; }

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

    /// <summary>English short name of the place's country, compared whole.</summary>
    public string? Country { get; init; }

    /// <summary>Key of the province that the place is or lies in, such as <c>place:aleppo-admin1-sy</c>.</summary>
    public string? Province { get; init; }

    /// <summary>The piece of the map that the place's point lies in. Places told only as a country do not count: their point says
    /// nothing of where in it.</summary>
    public GeoBox? Box { get; init; }

    /// <summary>First day of an interval in which it happened.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day of that interval.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whether it may or must have happened in the interval.</summary>
    public DateMatch Dates { get; init; }

    /// <summary>Status.</summary>
    public EventStatus? Status { get; init; }

    /// <summary>Told as background, or as news.</summary>
    public bool? Historical { get; init; }

    /// <summary>Stance of one of its claims.</summary>
    public Stance? Stance { get; init; }

    /// <summary>Letters of a name of a source of one of its claims, or of a link of its chain, compared folded; together with
    /// <see cref="Stance"/>, of the claim of that stance.</summary>
    public string? Source { get; init; }

    /// <summary>Its linked event stands on this many independent chains or more.</summary>
    public int? LeastOrigins { get; init; }

    /// <summary>Its linked event stands on this many independent chains or fewer.</summary>
    public int? MostOrigins { get; init; }

    /// <summary>What people decided about it.</summary>
    public ReviewState? Review { get; init; }

    /// <summary>Rejected events too, where <see cref="Review"/> does not ask for them.</summary>
    public bool WithRejected { get; init; }

    /// <summary>Only events about which this person has given no verdict that holds.</summary>
    public string? OpenFor { get; init; }

    /// <summary>Publisher of the report or of one of its copies, compared folded and whole.</summary>
    public string? Publisher { get; init; }

    /// <summary>Words that must stand side by side in the title or text of its report, compared folded and with or without clitics; the last
    /// of them may go on.</summary>
    public string? Text { get; init; }

    /// <summary>A full-text search that its report must meet; the search's own page does not count.</summary>
    public SearchQuery? Search { get; init; }

    /// <summary>Only events of this report.</summary>
    public string? ReportId { get; init; }

    /// <summary>In which order.</summary>
    public EventOrder Order { get; init; }

    /// <summary>Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Most rows to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;

    /// <summary>Whether a text can be given as <see cref="After"/>; with any other the first page comes.</summary>
    public static bool IsCursor(string text) => EventList.IsCursor(text);
}
