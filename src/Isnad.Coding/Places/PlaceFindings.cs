namespace Isnad.Coding.Places;

/// <summary>All that the place finder sees in one report.</summary>
/// <param name="Places">Places and states named, and the borders between them.</param>
/// <param name="Adjectives">Nationality adjectives and nouns.</param>
/// <param name="Generic">Words that mean a place known from the report.</param>
/// <param name="Country">The state that the report is most about; null where it names none and its publisher has no known home.</param>
/// <param name="Share">Its share in all states that the report names, 0 to 1.</param>
public sealed record PlaceFindings(
    IReadOnlyList<PlaceMention> Places, IReadOnlyList<CountryAdjective> Adjectives, IReadOnlyList<PlaceMention> Generic, CountryEntry? Country, double Share);
