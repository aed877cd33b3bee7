using System.Runtime.InteropServices;
using Isnad.Language.Contexts;
using Isnad.Training.Vectors;

namespace Isnad.Training.Contexts;

/// <summary>Numbers the words of the news and of reports, and chooses the parts of words that get a row.</summary>
internal sealed class WordNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _marks = new(StringComparer.Ordinal);
    private readonly List<long> _counts = [];
    private readonly List<long> _markCounts = [];

    /// <summary>The number of a folded word; digits count as 0.</summary>
    public int Word(string folded) => Number(_numbers, _counts, NewsText.Masked(folded));

    /// <summary>The number of the marks before a word.</summary>
    public int Mark(string marks) => Number(_marks, _markCounts, marks);

    private static int Number(Dictionary<string, int> numbers, List<long> counts, string text)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var known);
        if (!known)
        {
            number = counts.Count;
            counts.Add(0);
        }

        counts[number]++;
        return number;
    }

    /// <summary>The most frequent parts; each word's parts that have a row (rows begin at 1); each word's place among the targets (0 for none); words by how often they are met.</summary>
    public (uint[] Rows, ushort[][] Words, ushort[] Targets, int[] Order) Parts(int rows, int targets)
    {
        var counts = new Dictionary<uint, long>();
        var parts = new uint[_counts.Count][];
        var room = new uint[WordParts.Most];
        foreach (var (word, number) in _numbers)
        {
            parts[number] = room[..WordParts.Of(word, room)];
            foreach (var part in parts[number].Distinct())
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, part, out _) += _counts[number];
            }
        }

        var kept = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(rows).Select(c => c.Key).ToArray();
        var rowOf = kept.Select((part, at) => (part, at)).ToDictionary(p => p.part, p => (ushort)(p.at + 1));
        var told = new ushort[_counts.Count];
        foreach (var (number, at) in Enumerable.Range(0, _counts.Count).OrderByDescending(n => _counts[n]).Take(targets).Select((n, at) => (n, at)))
        {
            told[number] = (ushort)(at + 1);
        }

        return (kept, Array.ConvertAll(parts, p => p.Select(part => rowOf.GetValueOrDefault(part)).Where(row => row > 0).ToArray()), told, [.. Enumerable.Range(0, _counts.Count).OrderByDescending(n => _counts[n])]);
    }

    /// <summary>The most frequent marks; 0 is none of them.</summary>
    public (string[] Marks, byte[] Numbers) Marks(int most)
    {
        var texts = _marks.OrderBy(m => m.Value).Select(m => m.Key).ToArray();
        var order = Enumerable.Range(0, texts.Length).OrderByDescending(n => _markCounts[n]).Take(most).ToArray();
        var numbers = new byte[texts.Length];
        for (var at = 0; at < order.Length; at++)
        {
            numbers[order[at]] = (byte)(at + 1);
        }

        return ([.. order.Select(n => texts[n])], numbers);
    }
}
