namespace Isnad.Linking.Vocabulary;

/// <summary>Runs of four words, by which texts are found that copy from each other.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>Hashes of all runs, in order, each once; of the whole text where it is shorter.</summary>
    public static uint[] Of(IReadOnlyList<uint> words)
    {
        var runs = new SortedSet<uint>();
        for (var i = 0; i + Length <= words.Count; i++)
        {
            var hash = 17u;
            for (var j = 0; j < Length; j++)
            {
                hash = Mix(hash, words[i + j]);
            }

            runs.Add(hash);
        }

        return [.. runs];
    }

    /// <summary>The part of the shorter text's runs that the other holds: 0 nothing, 1 all.</summary>
    public static double Shared(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        var shorter = Math.Min(a.Count, b.Count);
        return shorter > 0 ? (double)InCommon(a, b) / shorter : 0;
    }

    /// <summary>The part of both texts' runs together that both hold: 0 nothing, 1 all.</summary>
    public static double Resemblance(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        var shared = InCommon(a, b);
        return shared > 0 ? (double)shared / (a.Count + b.Count - shared) : 0;
    }

    /// <summary>Mixes a value into a hash.</summary>
    public static uint Mix(uint hash, uint value)
    {
        hash = (hash ^ value) * 2654435761u;
        return hash ^ (hash >> 15);
    }

    private static int InCommon(IReadOnlyList<uint> a, IReadOnlyList<uint> b)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (a[i] == b[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
