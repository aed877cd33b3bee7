namespace Isnad.Coding.Places;

/// <summary>Tells the name of a province alone from that of its city.</summary>
internal static class Provinces
{
    /// <summary>"محافظة لحج" and then "لحج": a name alone is the province called by it, where the report calls no city so ("مدينة لحج") and the name stands for no government.</summary>
    public static List<PlaceMention> Named(List<PlaceMention> places)
    {
        places = Strips(places);
        var provinces = places.Where(place => IsHeaded(place) && place is { PlaceKind: PlaceKind.Admin1, Mention.RegistryId: not null }).Select(place => place.Place!).DistinctBy(place => place.Id).ToDictionary(place => place.Id, StringComparer.Ordinal);
        if (provinces.Count == 0)
        {
            return places;
        }

        var called = places.Where(IsHeaded).Select(place => place.Mention.RegistryId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return places.ConvertAll(place => IsCity(place) && !called.Contains(place.Mention.RegistryId!) && place.Candidates.FirstOrDefault(c => provinces.ContainsKey(c.Place.Id)) is { } candidate
            ? As(place, candidate.Place)
            : place);
    }

    /// <summary>"قطاع غزة" and then "غزة": the same where the province's own name is that of its city behind a further word.</summary>
    private static List<PlaceMention> Strips(List<PlaceMention> places)
    {
        var strips = places.Where(place => place is { Mention.Rule: "gazetteer", PlaceKind: PlaceKind.Admin1, Place: { } named } && named.Name.Contains(' ', StringComparison.Ordinal)).Select(place => place.Place!).DistinctBy(place => place.Id).ToDictionary(place => place.Id, StringComparer.Ordinal);
        if (strips.Count == 0)
        {
            return places;
        }

        var called = places.Where(IsHeaded).Select(place => place.Mention.RegistryId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return places.ConvertAll(place => IsCity(place) && !called.Contains(place.Mention.RegistryId!) && place.Place is { Admin1: { } province } city
            && strips.TryGetValue(province, out var strip) && strip.Name.EndsWith(" " + city.Name, StringComparison.Ordinal) ? As(place, strip) : place);
    }

    private static PlaceMention As(PlaceMention place, PlaceEntry province) => place with
    {
        Mention = place.Mention with { RegistryId = province.Id },
        Place = province,
        PlaceKind = province.Kind,
        Precision = province.Precision,
    };

    private static bool IsHeaded(PlaceMention place) => place.Mention.Rule.StartsWith("gazetteer:", StringComparison.Ordinal) || place.Mention.Rule == "pattern:capital";

    private static bool IsCity(PlaceMention place) =>
        place is { Mention: { Rule: "gazetteer", RegistryId: not null }, Government: null, PlaceKind: PlaceKind.City or PlaceKind.Town or PlaceKind.Village };
}
