using Isnad.Coding.Choices;

namespace Isnad.Training.Choices;

/// <summary>Learns weights of signs so that right options become likely: softmax over the options of each example, AdaGrad, the mean of the second half of the rounds.</summary>
internal sealed class ChoiceLearner(ChoiceSettings settings, int seed)
{
    /// <summary>The weights of signs under each label; signs met in few examples are left out: they would only tell one report from others.</summary>
    public IEnumerable<(string Sign, int Label, double Weight)> Learn(IReadOnlyList<ChoiceExample> examples)
    {
        var met = examples.SelectMany(e => e.Options.SelectMany(o => o.Signs).Distinct(StringComparer.Ordinal)).CountBy(s => s, StringComparer.Ordinal).Where(c => c.Value >= settings.Least).ToDictionary(StringComparer.Ordinal);
        var columns = examples.SelectMany(e => e.Options.SelectMany(o => o.Signs.Select(s => (Sign: s, o.Label)))).Distinct()
            .Where(c => met.ContainsKey(c.Sign)).OrderBy(c => c.Sign, StringComparer.Ordinal).ThenBy(c => c.Label).ToArray();
        var index = columns.Select((column, at) => (column, at)).ToDictionary(p => p.column, p => p.at);
        var rows = examples.Select(e => new Row(
            [.. e.Options.Select(o => o.Signs.Where(met.ContainsKey).Select(s => index[(s, o.Label)]).ToArray())], e.Right)).ToArray();
        var weights = Learn(rows, [.. columns.Select(c => met[c.Sign])]);
        return columns.Select((column, at) => (column.Sign, column.Label, weights[at]));
    }

    private double[] Learn(Row[] rows, int[] met)
    {
        var (weights, squares, sums) = (new double[met.Length], new double[met.Length], new double[met.Length]);
        var random = new Random(seed);
        var averaged = 0;
        for (var round = 0; round < settings.Rounds; round++)
        {
            random.Shuffle(rows);
            foreach (var row in rows)
            {
                Step(row, met, weights, squares);
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

    private void Step(Row row, int[] met, double[] weights, double[] squares)
    {
        var shares = ChoiceWeights.Shares([.. row.Options.Select(o => o.Sum(s => weights[s]))]);
        var good = Math.Max(1e-9, shares.Where((_, i) => row.Right[i]).Sum());
        var gradient = new Dictionary<int, double>();
        for (var i = 0; i < row.Options.Length; i++)
        {
            var pull = shares[i] - (row.Right[i] ? shares[i] / good : 0);
            foreach (var sign in row.Options[i])
            {
                gradient[sign] = gradient.GetValueOrDefault(sign) + pull;
            }
        }

        foreach (var (sign, pull) in gradient)
        {
            var slope = pull + (settings.Shrink * weights[sign] / met[sign]);
            squares[sign] += slope * slope;
            weights[sign] -= settings.Rate * slope / Math.Sqrt(squares[sign] + 1e-3);
        }
    }

    private sealed record Row(int[][] Options, IReadOnlyList<bool> Right);
}
