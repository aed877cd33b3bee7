namespace Isnad.Language.Learned.Names;

/// <summary>The hashes by which features, words and phrases are known: the same at training and at reading, on every machine.</summary>
internal static class NameHash
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a piece of a word.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = Basis;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>A hash of two values in this order.</summary>
    public static uint Mix(uint first, uint second) =>
        Finish(((first + 0x9E3779B97F4A7C15UL) * 0xBF58476D1CE4E5B9UL) ^ ((second + 0x632BE59BD9B4E019UL) * Prime));

    private static uint Finish(ulong hash)
    {
        hash ^= hash >> 32;
        hash *= 0x94D049BB133111EBUL;
        return (uint)(hash >> 32);
    }
}
