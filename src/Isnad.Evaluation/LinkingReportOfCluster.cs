namespace Isnad.Evaluation;

/// <summary>A report of a <see cref="LinkingCluster"/>.</summary>
public sealed record LinkingReportOfCluster
{
    /// <summary>Identifier of the report.</summary>
    public required string Docno { get; init; }

    /// <summary>The sentence that tells the event; null for a near miss.</summary>
    public string? TriggerSentence { get; init; }

    /// <summary>Victims killed, least and most, as the report gives them; null where it gives none, the most null where open.</summary>
    public IReadOnlyList<long?>? Dead { get; init; }

    /// <summary>Victims wounded.</summary>
    public IReadOnlyList<long?>? Injured { get; init; }

    /// <summary>Whether a careful reader may place it otherwise.</summary>
    public bool Borderline { get; init; }

    /// <summary>The report or agency whose text it has; null where none.</summary>
    public string? CopyOf { get; init; }
}
