using Isnad.Coding.Actors;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Gives each event the place of its sentence that fits it best, if one fits.</summary>
internal sealed class PlaceAssigner(Discourse discourse)
{
    private readonly PlaceTies _ties = new(discourse);

    public void Assign(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Assign(draft, drafts);
        }
    }

    private void Assign(EventDraft draft, IReadOnlyList<EventDraft> drafts)
    {
        var sentence = discourse.SentenceOf(draft.Trigger);
        var places = discourse.Mentions.Where(mention => mention.Sentence == sentence && IsPlace(mention)).ToList();
        ActorMention? best = null;
        var bestWeight = 0.0;
        foreach (var place in places)
        {
            var weight = Weight(draft, place, places, drafts);
            if (weight > bestWeight)
            {
                (best, bestWeight) = (place, weight);
            }
        }

        if (best is null)
        {
            return;
        }

        draft.Place = discourse.EntityOf(best);
        var tie = _ties.Of(discourse.FirstOf(best), draft.Trigger);
        draft.Reasons.Add(new Reason("place", "place:" + tie.ToString().ToLowerInvariant(), best.Span));
    }

    /// <summary>A nationality (الفرنسي) is no place.</summary>
    private static bool IsPlace(ActorMention mention) =>
        mention.Kind is EntityKind.Place or EntityKind.Country && mention.Rule != "nationality";

    private double Weight(EventDraft draft, ActorMention place, List<ActorMention> places, IReadOnlyList<EventDraft> drafts)
    {
        var first = discourse.FirstOf(place);
        if (Stretch.Between(discourse, draft.Trigger, first, discourse.LastOf(place), drafts) is not { } stretch)
        {
            return double.NegativeInfinity;
        }

        var tie = _ties.Of(first, draft.Trigger);
        return PlaceWeights.Of(draft, place.Kind, tie, stretch, IsPast(draft, place, places));
    }

    /// <summary>Whether another place that tells where stands between trigger and place.</summary>
    private bool IsPast(EventDraft draft, ActorMention place, List<ActorMention> places) => places.Exists(other =>
        discourse.FirstOf(other) is var word && word > draft.Trigger && word < discourse.FirstOf(place)
        && _ties.Of(word, draft.Trigger) is PlaceTie.In or PlaceTie.Beside);
}
