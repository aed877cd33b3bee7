using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Choices;

/// <summary>Learned weights of a choice: what each sign speaks for or against each label (a file of the lexicon folder).</summary>
/// <remarks>Where candidates are chosen from (a date, a place), there is one label.</remarks>
internal sealed class ChoiceWeights
{
    /// <summary>The column where candidates are chosen from.</summary>
    public const string Single = "weight";

    private readonly Dictionary<string, double[]> _weights;

    /// <summary>Weights by sign, one for each label.</summary>
    public ChoiceWeights(IReadOnlyList<string> labels, Dictionary<string, double[]> weights)
    {
        Labels = labels;
        _weights = weights;
    }

    /// <summary>What is chosen from, in the order of the file's columns.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>The weights by sign.</summary>
    public IReadOnlyDictionary<string, double[]> Rows => _weights;

    /// <summary>Reads a table whose first column is the sign and whose other columns are the labels.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static ChoiceWeights Load(string lexiconFolder, string file, params string[] labels)
    {
        var weights = new Dictionary<string, double[]>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, file)).Rows)
        {
            weights[row["sign"]] = [.. labels.Select(label => Number(row, label))];
        }

        return new ChoiceWeights(labels, weights);
    }

    /// <summary>The sum for the only label.</summary>
    public double Sum(IReadOnlyList<string> signs)
    {
        var sum = 0.0;
        foreach (var sign in signs)
        {
            sum += _weights.TryGetValue(sign, out var weights) ? weights[0] : 0;
        }

        return sum;
    }

    /// <summary>How likely each label is.</summary>
    public double[] Likelihoods(IReadOnlyList<string> signs)
    {
        var sums = new double[Labels.Count];
        foreach (var sign in signs)
        {
            if (_weights.TryGetValue(sign, out var weights))
            {
                for (var i = 0; i < sums.Length; i++)
                {
                    sums[i] += weights[i];
                }
            }
        }

        return Shares(sums);
    }

    /// <summary>Sums turned into shares of 1 (softmax).</summary>
    public static double[] Shares(IReadOnlyList<double> sums)
    {
        var most = sums.Max();
        double[] shares = [.. sums.Select(sum => Math.Exp(sum - most))];
        var all = shares.Sum();
        return [.. shares.Select(share => share / all)];
    }

    private static double Number(LexiconRow row, string label) => row[label] switch
    {
        "" => 0,
        var cell when double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var cell => throw row.Error($"weight '{cell}' is no number"),
    };
}
