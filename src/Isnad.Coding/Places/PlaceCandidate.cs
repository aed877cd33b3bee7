namespace Isnad.Coding.Places;

/// <summary>A place that a name may mean.</summary>
/// <param name="Place">The place.</param>
/// <param name="Score">How well it fits the report; comparable inside one mention only.</param>
public sealed record PlaceCandidate(PlaceEntry Place, double Score);
