namespace Isnad.Language.Learned;

/// <summary>Numbers for features. The same on every machine and in every run.</summary>
internal static class FeatureHash
{
    /// <summary>The number of a text.</summary>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var letter in text)
        {
            hash = (hash ^ letter) * 16777619u;
        }

        return hash;
    }

    /// <summary>The number of a kind of feature with its value.</summary>
    public static uint Of(uint kind, uint value) => Mix(value ^ (kind * 0x9E37_79B1u));

    /// <summary>The number of a kind of feature with two values.</summary>
    public static uint Of(uint kind, uint first, uint second) => Mix(Mix(first ^ (kind * 0x9E37_79B1u)) + (second * 0x85EB_CA77u));

    private static uint Mix(uint hash)
    {
        hash ^= hash >> 16;
        hash *= 0x7FEB_352Du;
        hash ^= hash >> 15;
        hash *= 0x846C_A68Bu;
        return hash ^ (hash >> 16);
    }
}
