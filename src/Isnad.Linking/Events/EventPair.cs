using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>What speaks for and against two coded events being one real event.</summary>
internal static class EventPair
{
    /// <summary>Names of the signs, as in same-event-weights.tsv.</summary>
    public static readonly IReadOnlyList<string> Signs =
    [
        "any", "words", "both-early", "same-label", "other-label", "other-mode", "same-party", "other-party", "same-place", "other-place",
        "same-day", "other-day", "other-status", "other-time",
    ];

    /// <summary>How strongly each sign shows for two events of one type, in their order; the same whichever comes first.</summary>
    public static double[] Of(EventSketch a, EventSketch b)
    {
        var parties = a.Parties.Count > 0 && b.Parties.Count > 0;
        var shared = parties && a.Parties.Intersect(b.Parties, StringComparer.Ordinal).Any();
        var apart = DaysApart(a, b);
        return
        [
            1,
            a.Words.Cosine(b.Words),
            If(a.IsEarly && b.IsEarly),
            If(a.Event.Label is not null && a.Event.Label == b.Event.Label),
            If(a.Event.Label is not null && b.Event.Label is not null && a.Event.Label != b.Event.Label),
            If(a.Event.Mode is not null && b.Event.Mode is not null && a.Event.Mode != b.Event.Mode),
            If(shared),
            If(parties && !shared),
            If(a.Place is not null && a.Place == b.Place),
            If(PlacesApart(a, b)),
            If(!apart && a.Days is not null && b.Days is not null),
            If(apart),
            If((a.Event.Status == EventStatus.Actual) != (b.Event.Status == EventStatus.Actual)),
            If(a.Event.Historical != b.Event.Historical),
        ];
    }

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

    private static double If(bool shows) => shows ? 1 : 0;
}
