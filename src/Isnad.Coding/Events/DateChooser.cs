using Isnad.Coding.Choices;
using Isnad.Coding.Times;

namespace Isnad.Coding.Events;

/// <summary>Chooses the time of an event among those of the report by learned weights (date-weights.tsv).</summary>
internal sealed class DateChooser(CodingScene scene, ChoiceWeights weights)
{
    /// <summary>A time less likely than this is not taken: it would be wrong too often to raise the whole.</summary>
    public static double Least { get; set; } = 0.4;

    private readonly DateSigns _signs = new(scene);

    /// <summary>The time chosen and how likely it is; null for none.</summary>
    public (TimeMention Time, double Likelihood)? Choose(EventDraft draft)
    {
        var candidates = _signs.Of(draft);
        if (candidates.Count == 0)
        {
            return null;
        }

        var shares = ChoiceWeights.Shares([.. candidates.Select(c => weights.Sum(c.Signs)).Append(weights.Sum(_signs.OfNone(draft)))]);
        return Best(candidates.Select((c, i) => (c.Time, c.Time.Date!.Value, shares[i])));
    }

    private static (TimeMention, double)? Best(IEnumerable<(TimeMention Time, string Value, double Share)> shares)
    {
        var best = shares.GroupBy(s => s.Value, StringComparer.Ordinal).Select(g => (g.MaxBy(s => s.Share).Time, Sum: g.Sum(s => s.Share))).MaxBy(g => g.Sum);
        return best.Time is null || best.Sum < Least ? null : best;
    }
}
