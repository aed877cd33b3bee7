namespace Isnad.Evaluation;

/// <summary>Reports of one real event, hand-checked, with reports of others that look alike (clusters.json).</summary>
public sealed record LinkingCluster
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>PLOVER type in capitals.</summary>
    public required string Event { get; init; }

    /// <summary>The reports that tell it as their news.</summary>
    public IReadOnlyList<LinkingReportOfCluster> Reports { get; init; } = [];

    /// <summary>Reports of other events that look alike.</summary>
    public IReadOnlyList<LinkingReportOfCluster> NearMisses { get; init; } = [];
}
