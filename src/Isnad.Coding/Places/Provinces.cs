namespace Isnad.Coding.Places;

/// <summary>Tells the name of a province alone from that of its city.</summary>
internal static class Provinces
{
    /// <summary>"محافظة لحج" and then "لحج": a name alone is the province called by it, where the report calls no city so ("مدينة لحج") and the name stands for no government.</summary>
    public static List<PlaceMention> Named(List<PlaceMention> places)
    {
        var provinces = places.Where(place => IsHeaded(place) && place is { PlaceKind: PlaceKind.Admin1, Mention.RegistryId: not null }).Select(place => place.Place!).DistinctBy(place => place.Id).ToDictionary(place => place.Id, StringComparer.Ordinal);
        if (provinces.Count == 0)
        {
            return places;
        }

        var called = places.Where(IsHeaded).Select(place => place.Mention.RegistryId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return places.ConvertAll(place => IsCity(place) && !called.Contains(place.Mention.RegistryId!) && place.Candidates.FirstOrDefault(c => provinces.ContainsKey(c.Place.Id)) is { } candidate
            ? place with
            {
                Mention = place.Mention with { RegistryId = candidate.Place.Id },
                Place = candidate.Place,
                PlaceKind = candidate.Place.Kind,
                Precision = candidate.Place.Precision,
            }
            : place);
    }

    private static bool IsHeaded(PlaceMention place) => place.Mention.Rule.StartsWith("gazetteer:", StringComparison.Ordinal) || place.Mention.Rule == "pattern:capital";

    private static bool IsCity(PlaceMention place) =>
        place is { Mention: { Rule: "gazetteer", RegistryId: not null }, Government: null, PlaceKind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village };
}
