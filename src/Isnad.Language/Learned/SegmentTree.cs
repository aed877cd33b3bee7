namespace Isnad.Language.Learned;

/// <summary>A dependency tree over segments.</summary>
/// <param name="Heads">For each segment the index of its head; -1 for the root.</param>
/// <param name="Relations">For each segment its Universal Dependencies (version 2) relation.</param>
public sealed record SegmentTree(IReadOnlyList<int> Heads, IReadOnlyList<string> Relations);
