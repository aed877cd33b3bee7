namespace Isnad.Record;

/// <summary>What a decision is about, told by the words of the report and not by ids, which a newer coding gives anew.</summary>
/// <remarks>The words are an event's trigger or a mention of an entity. They are found again only in the very same text:
/// where another version of the report, or another extraction of it, has another text, the decision becomes an orphan.</remarks>
public sealed record DecisionTarget
{
    /// <summary>What it is.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>The report.</summary>
    public required string Report { get; init; }

    /// <summary>SHA-256 of the report's text in UTF-8, lower-case hexadecimal; null for a report as a whole.</summary>
    public string? Text { get; init; }

    /// <summary>The words; null for a report as a whole.</summary>
    public Span? Span { get; init; }

    /// <summary>The words themselves, for people who look for an orphan.</summary>
    public string? Quote { get; init; }

    /// <summary>The linked event or entity that was decided about, as it was called then; null for one report's own row.</summary>
    public string? Linked { get; init; }
}
