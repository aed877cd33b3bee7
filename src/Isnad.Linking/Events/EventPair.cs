namespace Isnad.Linking.Events;

/// <summary>What speaks for and against two coded events being one real event.</summary>
internal static class EventPair
{
    /// <summary>Whether two events of one type told at the top of one report are one, though its coding has two.</summary>
    public static bool AreOneInReport(EventSketch a, EventSketch b) =>
        a.Event.Status == b.Event.Status
        && a.Event.Historical == b.Event.Historical
        && !DaysApart(a, b)
        && !PlacesApart(a, b);

    /// <summary>Both are dated, and to different days.</summary>
    public static bool DaysApart(EventSketch a, EventSketch b) =>
        a.Days is { } x && b.Days is { } y && (x.First > y.Last || y.First > x.Last);

    /// <summary>Both have a place, neither is a whole state, and they differ.</summary>
    public static bool PlacesApart(EventSketch a, EventSketch b) =>
        a.Place is not null && b.Place is not null && !a.PlaceIsCountry && !b.PlaceIsCountry && a.Place != b.Place;
}
