using Isnad.Record;

namespace Isnad.Store;

/// <summary>Which decisions to list; a null condition does not count. The newest first.</summary>
public sealed record DecisionQuery
{
    /// <summary>About this report, or anything in it.</summary>
    public string? ReportId { get; init; }

    /// <summary>About this event or entity of a report, <c>REPORT#V1</c>, or the linked one of this id.</summary>
    public string? Key { get; init; }

    /// <summary>By this person.</summary>
    public string? Author { get; init; }

    /// <summary>Of this kind.</summary>
    public DecisionKind? Kind { get; init; }

    /// <summary>Only those that hold and find nothing to hold to.</summary>
    public bool OrphansOnly { get; init; }

    /// <summary>Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Most rows to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;
}
