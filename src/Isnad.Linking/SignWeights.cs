using System.Globalization;
using Isnad.Text;

namespace Isnad.Linking;

/// <summary>What each sign weighs for two things being the same (same-news-weights.tsv, same-event-weights.tsv): a logistic model.</summary>
internal sealed class SignWeights
{
    private readonly double[] _weights;

    private SignWeights(double[] weights) => _weights = weights;

    /// <summary>Reads a file; a sign without a row weighs nothing.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static SignWeights Load(string path, IReadOnlyList<string> signs)
    {
        var weights = new double[signs.Count];
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            var at = signs.ToList().IndexOf(row["sign"]);
            if (at < 0)
            {
                throw row.Error($"'{row["sign"]}' is no sign");
            }

            weights[at] = double.TryParse(row["weight"], CultureInfo.InvariantCulture, out var weight)
                ? weight
                : throw row.Error($"weight '{row["weight"]}' is no number");
        }

        return new SignWeights(weights);
    }

    /// <summary>How likely the two are the same, in millionths, so that sums of it do not depend on their order.</summary>
    /// <param name="signs">How strongly each sign shows.</param>
    public int Likelihood(IReadOnlyList<double> signs)
    {
        var sum = 0d;
        for (var i = 0; i < _weights.Length; i++)
        {
            sum += _weights[i] * signs[i];
        }

        return (int)Math.Round(1_000_000 / (1 + Math.Exp(-sum)));
    }
}
