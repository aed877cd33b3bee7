using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Tellings;

/// <summary>What speaks for and against two tellings being one event, in points (merge-weights.tsv).</summary>
internal sealed class MergeWeights
{
    /// <summary>The file in the lexicon folder.</summary>
    public const string File = "merge-weights.tsv";

    private readonly IReadOnlyDictionary<string, int> _points;

    /// <summary>Points by sign.</summary>
    public MergeWeights(IReadOnlyDictionary<string, int> points) => _points = points;

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static MergeWeights Load(string lexiconFolder)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, File)).Rows)
        {
            weights[row["sign"]] = int.TryParse(row["points"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points)
                ? points
                : throw row.Error($"points '{row["points"]}' is no whole number");
        }

        return new MergeWeights(weights);
    }

    /// <summary>The points of a sign; 0 where the file has none.</summary>
    public int this[string sign] => _points.GetValueOrDefault(sign);
}
