using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Events;

/// <summary>What speaks for and against two tellings being one event, in points (merge-weights.tsv).</summary>
internal sealed class MergeWeights
{
    private readonly Dictionary<string, int> _points = new(StringComparer.Ordinal);

    private MergeWeights()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static MergeWeights Load(string lexiconFolder)
    {
        var weights = new MergeWeights();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "merge-weights.tsv")).Rows)
        {
            weights._points[row["sign"]] = int.TryParse(row["points"], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var points)
                ? points
                : throw row.Error($"points '{row["points"]}' is no whole number");
        }

        return weights;
    }

    /// <summary>The points of a sign; 0 where the file has none.</summary>
    public int this[string sign] => _points.GetValueOrDefault(sign);
}
