using Isnad.Coding.Actors;
using Isnad.Coding.Dates;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Sites;

/// <summary>Gives each event the place of its sentence that fits it best, if one fits.</summary>
/// <remarks>In two steps, as <see cref="DateAssigner"/> does.</remarks>
/// <param name="discourse">The report.</param>
/// <param name="drafts">All triggers, before they are joined.</param>
internal sealed class PlaceAssigner(Discourse discourse, IReadOnlyList<EventDraft> drafts)
{
    private const double Sure = 0.8;
    private const double Likely = 0;

    private readonly PlaceTies _ties = new(discourse);
    private readonly ILookup<int, ActorMention> _places = discourse.Mentions.Where(IsPlace).ToLookup(mention => mention.Sentence);

    /// <summary>Places the drafts given at the start.</summary>
    public void AssignSure()
    {
        foreach (var draft in drafts)
        {
            Assign(draft, Sure);
        }
    }

    /// <summary>Places those of the joined events that have no place yet, from any of their words.</summary>
    public void AssignLikely(IReadOnlyList<EventDraft> joined)
    {
        foreach (var draft in joined.Where(draft => draft.Place is null))
        {
            Assign(draft, Likely);
        }
    }

    private void Assign(EventDraft draft, double least)
    {
        ActorMention? best = null;
        var tie = PlaceTie.Bare;
        foreach (var trigger in draft.Also.Where(IsTrigger).Prepend(draft.Trigger))
        {
            foreach (var place in _places[discourse.SentenceOf(trigger)])
            {
                var (weight, how) = Weight(draft, trigger, place);
                if (weight > least)
                {
                    (best, tie, least) = (place, how, weight);
                }
            }
        }

        if (best is null)
        {
            return;
        }

        draft.Place = discourse.EntityOf(best);
        draft.Reasons.Add(new Reason("place", "place:" + tie.ToString().ToLowerInvariant(), best.Span));
    }

    /// <summary>A nationality (الفرنسي) is no place.</summary>
    private static bool IsPlace(ActorMention mention) =>
        mention.Kind is EntityKind.Place or EntityKind.Country && mention.Rule != "nationality";

    private bool IsTrigger(int word) => drafts.Any(draft => draft.Trigger == word);

    private (double Weight, PlaceTie Tie) Weight(EventDraft draft, int trigger, ActorMention place)
    {
        var first = discourse.FirstOf(place);
        var tie = _ties.Of(first, trigger);
        return Stretch.Between(discourse, trigger, first, discourse.LastOf(place), drafts) is { } stretch
            ? (PlaceWeights.Of(draft, place.Kind, tie, stretch, IsPast(trigger, place)), tie)
            : (double.NegativeInfinity, tie);
    }

    /// <summary>Whether another place that tells where stands between trigger and place.</summary>
    private bool IsPast(int trigger, ActorMention place) => _places[place.Sentence].Any(other =>
        discourse.FirstOf(other) is var word && word > trigger && word < discourse.FirstOf(place)
        && _ties.Of(word, trigger) is PlaceTie.In or PlaceTie.Beside);
}
