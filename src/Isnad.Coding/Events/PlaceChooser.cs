using Isnad.Coding.Actors;
using Isnad.Coding.Choices;

namespace Isnad.Coding.Events;

/// <summary>Chooses the place of an event among those of the report by learned weights (place-weights.tsv).</summary>
internal sealed class PlaceChooser(CodingScene scene, ChoiceWeights weights)
{
    /// <summary>A place less likely than this is not taken.</summary>
    public static double Least { get; set; } = 0.4;

    private readonly PlaceSigns _signs = new(scene);

    /// <summary>The place chosen and how likely it is; null for none.</summary>
    public (ActorMention Place, double Likelihood)? Choose(EventDraft draft)
    {
        var candidates = _signs.Of(draft);
        if (candidates.Count == 0)
        {
            return null;
        }

        var shares = ChoiceWeights.Shares([.. candidates.Select(c => weights.Sum(c.Signs)).Append(weights.Sum(_signs.OfNone(draft)))]);
        var best = candidates.Select((c, i) => (c.Place, Entity: scene.Discourse.EntityOf(c.Place), Share: shares[i])).GroupBy(c => c.Entity, StringComparer.Ordinal)
            .Select(g => (g.MaxBy(c => c.Share).Place, Sum: g.Sum(c => c.Share))).MaxBy(g => g.Sum);
        return best.Place is null || best.Sum < Least ? null : best;
    }
}
