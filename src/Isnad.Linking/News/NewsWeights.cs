using System.Globalization;
using Isnad.Text;

namespace Isnad.Linking.News;

/// <summary>What each sign of a <see cref="NewsPair"/> weighs (news-weights.tsv): a logistic model.</summary>
internal sealed class NewsWeights
{
    private readonly double[] _weights;

    private NewsWeights(double[] weights) => _weights = weights;

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static NewsWeights Load(string lexiconFolder)
    {
        var weights = new double[NewsPair.Signs.Count];
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "news-weights.tsv")).Rows)
        {
            var at = NewsPair.Signs.ToList().IndexOf(row["sign"]);
            if (at < 0)
            {
                throw row.Error($"'{row["sign"]}' is no sign");
            }

            weights[at] = double.TryParse(row["weight"], CultureInfo.InvariantCulture, out var weight)
                ? weight
                : throw row.Error($"weight '{row["weight"]}' is no number");
        }

        return new NewsWeights(weights);
    }

    /// <summary>How likely the two have the same news, in millionths, so that sums of it do not depend on their order.</summary>
    public int Likelihood(double[] signs)
    {
        var sum = 0d;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * signs[i];
        }

        return (int)Math.Round(1_000_000 / (1 + Math.Exp(-sum)));
    }
}
