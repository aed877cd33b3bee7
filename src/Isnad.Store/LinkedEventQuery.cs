using Isnad.Record;

namespace Isnad.Store;

/// <summary>Which linked events to list; a null condition does not count. Newest first.</summary>
public sealed record LinkedEventQuery
{
    /// <summary>PLOVER type.</summary>
    public EventType? Type { get; init; }

    /// <summary>PLOVER mode.</summary>
    public string? Mode { get; init; }

    /// <summary>Whether it is what reports are about, or only told in them.</summary>
    public bool? News { get; init; }

    /// <summary>Told by this many reports or more.</summary>
    public int? LeastReports { get; init; }

    /// <summary>Stands on this many independent chains or more.</summary>
    public int? LeastOrigins { get; init; }

    /// <summary>Stands on this many independent chains or fewer.</summary>
    public int? MostOrigins { get; init; }

    /// <summary>Its reports do not agree on this many points or more.</summary>
    public int? LeastContradictions { get; init; }

    /// <summary>May have happened on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>May have happened on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Id of a linked entity that takes part, denies it, or is its place.</summary>
    public string? Entity { get; init; }

    /// <summary>Cursor of the page, from <see cref="Page{T}.Next"/>; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>Most rows to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 50;
}
