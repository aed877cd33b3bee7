using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Chooses who vouches for an event, and how, by learned weights (claim-weights.tsv, stance-weights.tsv).</summary>
internal sealed class ClaimChooser(ClaimSigns claims, StanceSigns stances, ChoiceWeights claimWeights, ChoiceWeights stanceWeights)
{
    /// <summary>A claim less likely than this is not taken.</summary>
    public static double Least { get; set; } = 0.25;

    public static double Low { get; set; } = 0.01;

    public static double Sure { get; set; } = 0.5;

    public static double High { get; set; } = 1;

    /// <summary>The labels of the stances, in the order of <see cref="Stance"/>.</summary>
    public static readonly string[] Labels = [.. Enum.GetNames<Stance>()];

    /// <summary>The claims chosen, the likeliest first.</summary>
    public IReadOnlyList<(ClaimCandidate Candidate, Stance Stance, double Likelihood)> Choose(EventDraft draft)
    {
        var candidates = claims.Of(draft);
        var shares = ChoiceWeights.Shares([.. candidates.Select(c => claimWeights.Sum(c.Signs)).Append(claimWeights.Sum(claims.OfNone(draft)))]);
        return [.. candidates.Select((c, i) => (c.Candidate, Share: shares[i]))
            .GroupBy(c => c.Candidate.Source.Entity ?? "")
            .Select(g => (g.MaxBy(c => c.Share).Candidate, Sum: g.Sum(c => c.Share)))
            .Where(c => c.Sum >= (draft.Claims.Any(k => k.Source == c.Candidate.Source.Entity) ? Low : High))
            .Select(c => Stanced(draft, c.Candidate, c.Sum))
            .OrderByDescending(c => c.Item3)];
    }

    private (ClaimCandidate, Stance, double) Stanced(EventDraft draft, ClaimCandidate candidate, double share)
    {
        var shares = stanceWeights.Likelihoods(stances.Of(draft, candidate));
        var best = Array.IndexOf(shares, shares.Max());
        best = shares[best] > Sure ? best : (int)claims.Ruled(draft, candidate).Stance;
        return (candidate, (Stance)best, share * shares[best]);
    }
}
