namespace Isnad.Training.Names;

/// <summary>Numbers the features that training meets often enough.</summary>
internal sealed class FeatureIndex
{
    private readonly Dictionary<uint, int> _counts = [];
    private readonly Dictionary<uint, int> _rows = [];

    /// <summary>The rows of the features kept.</summary>
    public Dictionary<uint, int> Rows => _rows;

    /// <summary>Counts the features of a sentence.</summary>
    public void Count(IEnumerable<uint[]> features)
    {
        foreach (var feature in features.SelectMany(f => f))
        {
            _counts[feature] = _counts.GetValueOrDefault(feature) + 1;
        }
    }

    /// <summary>Keeps features that were met at least so often.</summary>
    public void Keep(int least)
    {
        foreach (var (feature, count) in _counts)
        {
            if (count >= least)
            {
                _rows.TryAdd(feature, _rows.Count);
            }
        }

        _counts.Clear();
    }

    /// <summary>The rows of a sentence's features.</summary>
    public int[][] RowsOf(uint[][] features) =>
        [.. features.Select(word => word.Where(_rows.ContainsKey).Select(f => _rows[f]).ToArray())];
}
