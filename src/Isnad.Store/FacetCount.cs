namespace Isnad.Store;

/// <summary>How many events have one value of a facet.</summary>
/// <param name="Value">The value; null for events without one.</param>
/// <param name="Events">How many.</param>
public sealed record FacetCount(string? Value, long Events);
