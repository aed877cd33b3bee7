namespace Isnad.Coding.Choices;

/// <summary>Choosing one of several candidates, or none, by the weights of their signs.</summary>
internal static class Candidates
{
    /// <summary>The candidate whose value is likeliest, several candidates of one value together; none where all are less likely than needed.</summary>
    /// <param name="candidates">The candidates with their signs.</param>
    /// <param name="none">The signs of none.</param>
    /// <param name="weights">The weights of signs.</param>
    /// <param name="value">What a candidate stands for.</param>
    /// <param name="least">How likely a value must be at least.</param>
    public static (T Candidate, string How)? Choose<T>(
        IReadOnlyList<(T Candidate, List<string> Signs)> candidates, List<string> none, ChoiceWeights weights, Func<T, string> value, double least)
        where T : class
    {
        if (candidates.Count == 0)
        {
            return null;
        }

        var shares = ChoiceWeights.Shares([.. candidates.Select(c => weights.Sum(c.Signs)).Append(weights.Sum(none))]);
        var (best, likelihood) = candidates.Select((c, i) => (c.Candidate, How: c.Signs[0], Share: shares[i]))
            .GroupBy(c => value(c.Candidate), StringComparer.Ordinal)
            .Select(g => (g.MaxBy(c => c.Share), g.Sum(c => c.Share))).MaxBy(g => g.Item2);
        return likelihood < least ? null : (best.Candidate, best.How);
    }
}
