namespace Isnad.Linking.Vocabulary;

/// <summary>Keys that two texts are likely to have in common if they share most of their runs of words (MinHash with banding).</summary>
/// <remarks>Each of 16 keys stands for the least values of five seeded hashes. Texts with the part <c>j</c> of all their runs in common
/// share at least one key with the probability 1 - (1 - j^5)^16: 0.998 at 0.8, 0.03 at 0.3. It is the same on every machine.</remarks>
internal static class MinHash
{
    /// <summary>How many keys a text has.</summary>
    public const int Bands = 16;

    /// <summary>How many hashes make a key.</summary>
    public const int Rows = 5;

    private const ulong Seed = 0x49534E4144;

    private static readonly (ulong Factor, ulong Term)[] Hashes = [.. Enumerable.Range(0, Bands * Rows)
        .Select(n => (Mix(Seed + (2 * (ulong)n)) | 1, Mix(Seed + (2 * (ulong)n) + 1)))];

    /// <summary>The keys of a text's runs; none for a text without runs.</summary>
    public static long[] Keys(IReadOnlyList<uint> runs)
    {
        if (runs.Count == 0)
        {
            return [];
        }

        var keys = new long[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var key = Mix((ulong)band);
            for (var row = 0; row < Rows; row++)
            {
                key = Mix(key ^ Least(runs, Hashes[(band * Rows) + row]));
            }

            keys[band] = (long)key;
        }

        return keys;
    }

    /// <summary>How likely two texts share a key that have this part of all their runs in common.</summary>
    public static double Probability(double resemblance) => 1 - Math.Pow(1 - Math.Pow(resemblance, Rows), Bands);

    /// <summary>Mixes 64 bits (SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static uint Least(IReadOnlyList<uint> runs, (ulong Factor, ulong Term) hash)
    {
        var least = uint.MaxValue;
        foreach (var run in runs)
        {
            least = Math.Min(least, (uint)(((run * hash.Factor) + hash.Term) >> 32));
        }

        return least;
    }
}
