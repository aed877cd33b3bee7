namespace Isnad.Record;

/// <summary>What is kept of a linked report, so that an addition needs only the reports that it touches.</summary>
public sealed record ReportLinks
{
    /// <summary>The report.</summary>
    public required string Id { get; init; }

    /// <summary>The story that it belongs to, named after the first report of it.</summary>
    public required string Story { get; init; }

    /// <summary>Day of its news, counted from the year 1; null where unknown.</summary>
    public int? Day { get; init; }

    /// <summary>Numbers under which reports find it that may have its news or its text.</summary>
    public IReadOnlyList<long> Signs { get; init; } = [];

    /// <summary>Its entities with names of their own, in the order of their ids.</summary>
    public IReadOnlyList<NameMention> Names { get; init; } = [];
}
