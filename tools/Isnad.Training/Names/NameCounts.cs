using System.Globalization;

namespace Isnad.Training.Names;

/// <summary>Counts of right, predicted and gold names by type.</summary>
internal sealed class NameCounts
{
    private readonly SortedDictionary<string, (int Right, int Predicted, int Gold)> _types = new(StringComparer.Ordinal);

    /// <summary>Compares the names of one chain's labels.</summary>
    public void Add(Language.Learned.Names.NameChain chain, byte[] predicted, byte[] gold)
    {
        var found = Names(predicted).ToHashSet();
        var sought = Names(gold).ToHashSet();
        foreach (var name in found)
        {
            var type = chain.Types[name.Type];
            var count = _types.GetValueOrDefault(type);
            _types[type] = (count.Right + (sought.Contains(name) ? 1 : 0), count.Predicted + 1, count.Gold);
        }

        foreach (var name in sought)
        {
            var type = chain.Types[name.Type];
            var count = _types.GetValueOrDefault(type);
            _types[type] = (count.Right, count.Predicted, count.Gold + 1);
        }
    }

    /// <summary>F1 in percent, of one type or of those named.</summary>
    public double F1(params string[] types)
    {
        var (right, predicted, gold) = (0, 0, 0);
        foreach (var (type, count) in _types)
        {
            if (types.Length == 0 || types.Contains(type))
            {
                (right, predicted, gold) = (right + count.Right, predicted + count.Predicted, gold + count.Gold);
            }
        }

        return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold);
    }

    /// <summary>One line: F1 over all and of each type.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"F1 {F1():F2}  ") + string.Join("  ", _types.Select(t =>
        string.Create(CultureInfo.InvariantCulture, $"{t.Key} {F1(t.Key):F1} (P {100.0 * t.Value.Right / Math.Max(1, t.Value.Predicted):F1} R {100.0 * t.Value.Right / Math.Max(1, t.Value.Gold):F1} of {t.Value.Gold})")));

    private static IEnumerable<(int First, int Last, int Type)> Names(byte[] labels)
    {
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] % 2 == 1)
            {
                var last = i;
                while (last + 1 < labels.Length && labels[last + 1] == labels[i] + 1)
                {
                    last++;
                }

                yield return (i, last, (labels[i] - 1) / 2);
            }
        }
    }
}
