using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Choices;

/// <summary>Weights of the signs that speak for and against an event being right: a log-linear model, learned from coded reports, in a file that people can read.</summary>
/// <param name="version">Name and version, for codings and explanations.</param>
/// <param name="weights">The weights by sign.</param>
internal sealed class SignWeights(string version, Dictionary<string, float> weights)
{
    public string Version => version;

    /// <summary>Reads a file of columns <c>sign</c> and <c>weight</c>.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static SignWeights Load(string path, string version)
    {
        var weights = new Dictionary<string, float>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(path).Rows)
        {
            weights[row["sign"]] = float.TryParse(row["weight"], NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && float.IsFinite(weight)
                ? weight
                : throw row.Error($"weight '{row["weight"]}' is no number");
        }

        return new SignWeights(version, weights);
    }

    /// <summary>The weight of a sign; 0 for one that was never learned.</summary>
    public float this[string sign] => weights.TryGetValue(sign, out var weight) ? weight : 0;

    /// <summary>The sum of the weights.</summary>
    public float Score(List<string> signs)
    {
        var sum = 0f;
        foreach (var sign in signs)
        {
            sum += this[sign];
        }

        return sum;
    }
}
