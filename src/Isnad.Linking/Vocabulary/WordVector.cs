namespace Isnad.Linking.Vocabulary;

/// <summary>The words of a stretch of text by weight, of length 1 as a vector.</summary>
internal sealed class WordVector
{
    private readonly uint[] _keys;
    private readonly float[] _weights;

    private WordVector(uint[] keys, float[] weights)
    {
        _keys = keys;
        _weights = weights;
    }

    /// <summary>The distinct stems, in the order of their keys.</summary>
    public IReadOnlyList<uint> Keys => _keys;

    /// <summary>Weighs words by how often they stand there and how rare they are in the news.</summary>
    public static WordVector Of(IEnumerable<uint> words, WordCounts counts)
    {
        var often = new SortedDictionary<uint, int>();
        foreach (var word in words)
        {
            often[word] = often.GetValueOrDefault(word) + 1;
        }

        var keys = new uint[often.Count];
        var weights = new float[often.Count];
        var n = 0;
        var sum = 0d;
        foreach (var (key, count) in often)
        {
            var weight = (1 + Math.Log(count)) * counts.RarityOf(key);
            keys[n] = key;
            weights[n++] = (float)weight;
            sum += weight * weight;
        }

        var length = sum > 0 ? Math.Sqrt(sum) : 1;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = (float)(weights[i] / length);
        }

        return new WordVector(keys, weights);
    }

    /// <summary>How alike two are: 0 nothing shared, 1 the same.</summary>
    public double Cosine(WordVector other)
    {
        var sum = 0d;
        for (int i = 0, j = 0; i < _keys.Length && j < other._keys.Length;)
        {
            if (_keys[i] == other._keys[j])
            {
                sum += (double)_weights[i++] * other._weights[j++];
            }
            else if (_keys[i] < other._keys[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return sum;
    }

    /// <summary>How much of this one's rare words the other holds: 0 none, 1 all.</summary>
    public double CoveredBy(WordVector other, WordCounts counts)
    {
        var (all, held) = (0d, 0d);
        foreach (var key in _keys)
        {
            var rarity = counts.RarityOf(key);
            all += rarity;
            held += Array.BinarySearch(other._keys, key) >= 0 ? rarity : 0;
        }

        return all > 0 ? held / all : 0;
    }

    /// <summary>The stems that weigh most, at most <paramref name="most"/>.</summary>
    public IEnumerable<uint> Heaviest(int most) => Enumerable.Range(0, _keys.Length)
        .OrderByDescending(i => _weights[i])
        .ThenBy(i => _keys[i])
        .Take(most)
        .Select(i => _keys[i]);
}
