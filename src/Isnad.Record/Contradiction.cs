namespace Isnad.Record;

/// <summary>A point on which the reports of a linked event do not agree.</summary>
/// <param name="Point">What they differ on.</param>
/// <param name="Versions">The versions, the one with most reports first; at least two.</param>
public sealed record Contradiction(ContradictionPoint Point, IReadOnlyList<ContradictionVersion> Versions);
