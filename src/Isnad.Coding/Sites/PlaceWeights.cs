using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Sites;

/// <summary>How readily an event takes a place: an event of one kind asks for one tie (زيارة إلى, هجوم على, مظاهرة في).</summary>
/// <remarks>Sums of weights above 0 are taken. Chosen on the training reports, rounded to quarters where that cost nothing.</remarks>
internal static class PlaceWeights
{
    private const double Start = 0.75;
    private const double Place = 0.35;
    private const double Country = -0.75;
    private const double CountryInside = 0.5;
    private const double Comma = -0.3;
    private const double Clear = 0.4;
    private const double PastPlace = -0.4;
    private const double VerbAfter = -0.4;
    private const double Before = -0.3;
    private const double ManyEvents = -0.2;

    private enum Scene
    {
        Attack,
        Protest,
        Meeting,
        Visit,
        Movement,
        Words,
    }

    /// <summary>The weight of a place for an event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="kind">Place or country.</param>
    /// <param name="tie">How the place stands.</param>
    /// <param name="stretch">What lies between.</param>
    /// <param name="pastPlace">Another place with في or the like stands between.</param>
    public static double Of(EventDraft draft, EntityKind kind, PlaceTie tie, Stretch stretch, bool pastPlace)
    {
        var country = kind is EntityKind.Country;
        var weight = Start + OfTie(tie, SceneOf(draft)) + (country ? Country : Place) + Way(stretch);
        weight += country && tie is PlaceTie.In or PlaceTie.Beside ? CountryInside : 0;
        weight += stretch.Comma ? Comma : 0;
        weight += pastPlace && stretch.After ? PastPlace : 0;
        weight += stretch.Events > 1 ? ManyEvents : 0;
        return weight + (tie is PlaceTie.In && stretch is { After: true, Events: 0, Verbs: 0 } ? Clear : 0);
    }

    private static Scene SceneOf(EventDraft draft) => draft.Type switch
    {
        EventType.Assault or EventType.Coerce => Scene.Attack,
        EventType.Protest => Scene.Protest,
        EventType.Consult => draft.Mode == "visit" ? Scene.Visit : Scene.Meeting,
        EventType.Mobilize or EventType.Retreat or EventType.Aid => Scene.Movement,
        _ => Scene.Words,
    };

    private static double Way(Stretch stretch) => stretch switch
    {
        { After: true } => (stretch.Verbs > 0 ? VerbAfter : 0) + (stretch.Distance switch { < 8 => 0, < 13 => -0.5, _ => -0.75 }),
        _ => Before + (stretch.Distance switch { 1 => 0, 2 => 0.5, < 13 => -0.3, < 21 => -0.5, _ => -0.9 }),
    };

    private static double OfTie(PlaceTie tie, Scene scene) => (tie switch
    {
        PlaceTie.In => Row(0.5, 1.25, 0.75, -0.25, -0.75, -0.5),
        PlaceTie.Beside => Row(-0.5, -0.75, -2, -0.75, 0, -2),
        PlaceTie.Towards => Row(0.5, -0.25, 0, 1.25, 0, -1.5),
        PlaceTie.Of => Row(0, -2.5, -1, 1.25, -3, -1.25),
        PlaceTie.Genitive => Row(0.75, 1.25, 1.5, 1.25, -0.75, -2.5),
        PlaceTie.From => Row(0.5, -0.25, -1, -2, -0.5, -1.75),
        PlaceTie.Other => Row(0.5, 0, -1, 0, -1, -2.25),
        _ => Row(-0.5, 0, -0.5, -0.5, -1.25, -1.75),
    })[(int)scene];

    /// <summary>One tie for the scenes in their order.</summary>
    private static double[] Row(params double[] weights) => weights;
}
