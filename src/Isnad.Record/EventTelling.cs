namespace Isnad.Record;

/// <summary>One report's telling of a linked event.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="EventId">The event of its coding; null where the report tells it though its coding found no word for it.</param>
/// <param name="Span">The words in the report's text: the event's trigger, or the sentence that tells it.</param>
/// <param name="IsNews">It is what the report is about, not its background.</param>
public sealed record EventTelling(string ReportId, string? EventId, Span Span, bool IsNews)
{
    /// <summary>Other words that name the same event in the report.</summary>
    public IReadOnlyList<Span> Also { get; init; } = [];

    /// <summary>The report whose text it has, for a copy that was not coded itself; null for others.</summary>
    public string? CopyOf { get; init; }

    /// <summary>Address in the record, which stays when events are linked anew: report id, <c>#</c>, event id (empty for none).</summary>
    public string Key => ReportId + "#" + EventId;
}
