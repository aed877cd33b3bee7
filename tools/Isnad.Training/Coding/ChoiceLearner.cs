namespace Isnad.Training.Coding;

/// <summary>Learns weights of signs so that right options become likely (softmax over the options of each example; AdaGrad, weights averaged over the second half of the rounds).</summary>
internal sealed class ChoiceLearner(ChoiceSettings settings, int seed)
{
    /// <summary>The weights by sign; signs seen less often than <see cref="ChoiceSettings.Least"/> are left out.</summary>
    public Dictionary<string, double> Learn(IReadOnlyList<ChoiceExample> examples)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sign in examples.SelectMany(e => e.Options.SelectMany(o => o).Distinct(StringComparer.Ordinal)))
        {
            counts[sign] = counts.GetValueOrDefault(sign) + 1;
        }

        var signs = counts.Where(c => c.Value >= settings.Least).Select(c => c.Key).Order(StringComparer.Ordinal).ToArray();
        var index = signs.Select((sign, at) => (sign, at)).ToDictionary(p => p.sign, p => p.at, StringComparer.Ordinal);
        var rows = examples.Select(e => (Options: e.Options.Select(o => o.Where(index.ContainsKey).Select(s => index[s]).ToArray()).ToArray(), e.Right)).ToArray();
        var often = signs.Select(s => counts[s]).ToArray();
        var weights = Learn(rows, often);
        return signs.Select((sign, at) => (sign, at)).ToDictionary(p => p.sign, p => weights[p.at], StringComparer.Ordinal);
    }

    private double[] Learn((int[][] Options, IReadOnlyList<bool> Right)[] rows, int[] often)
    {
        var (weights, squares, sums) = (new double[often.Length], new double[often.Length], new double[often.Length]);
        var random = new Random(seed);
        var order = Enumerable.Range(0, rows.Length).ToArray();
        var averaged = 0;
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                Step(rows[at].Options, rows[at].Right, often, weights, squares);
            }

            if (round >= settings.Rounds / 2)
            {
                averaged++;
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += weights[i];
                }
            }
        }

        return [.. sums.Select(s => s / averaged)];
    }

    private void Step(int[][] options, IReadOnlyList<bool> right, int[] often, double[] weights, double[] squares)
    {
        var shares = Isnad.Coding.Choices.ChoiceWeights.Shares([.. options.Select(o => o.Sum(s => weights[s]))]);
        var good = Math.Max(1e-9, shares.Where((_, i) => right[i]).Sum());
        var gradient = new Dictionary<int, double>();
        for (var i = 0; i < options.Length; i++)
        {
            var pull = shares[i] - (right[i] ? shares[i] / good : 0);
            foreach (var sign in options[i])
            {
                gradient[sign] = gradient.GetValueOrDefault(sign) + pull;
            }
        }

        foreach (var (sign, pull) in gradient)
        {
            var slope = pull + (settings.Shrink * weights[sign] / often[sign]);
            squares[sign] += slope * slope;
            weights[sign] -= settings.Rate * slope / Math.Sqrt(squares[sign] + 1e-3);
        }
    }
}
