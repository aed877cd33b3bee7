namespace Isnad.Language.Learned;

/// <summary>Guesses from its letters and its vector what a word can be: noun, adjective, name, verb or none of a dictionary's words.</summary>
/// <remarks>Learned from what a dictionary says of frequent words of the raw news; it carries over to unseen words.</remarks>
internal sealed class WordClasses(LinearModel model)
{
    /// <summary>The classes, in the order of their columns: <c>noun</c>, <c>adj</c>, <c>nisba</c>, <c>prop</c>, <c>pv</c>, <c>iv</c>, <c>cv</c>, <c>fw</c>.</summary>
    public const int Count = 8;

    public LinearModel Model => model;

    /// <summary>One bit a class that is likely; 0 where none is.</summary>
    public uint Of(string folded, WordVectors vectors)
    {
        Span<float> scores = stackalloc float[Count];
        Span<uint> features = stackalloc uint[160];
        var used = Features(folded, features);
        Span<float> dense = stackalloc float[vectors.Dimensions];
        var index = vectors.IndexOf(folded);
        vectors.Copy(index, dense);
        model.Score(features[..used], index < 0 ? [] : dense, scores);
        var classes = 0u;
        for (var i = 0; i < Count; i++)
        {
            classes |= scores[i] > 0 ? 1u << i : 0;
        }

        return classes;
    }

    /// <summary>All runs of one to six letters, the word's ends marked; returns how many.</summary>
    public static int Features(ReadOnlySpan<char> folded, Span<uint> features)
    {
        Span<char> word = stackalloc char[26];
        var length = Math.Min(folded.Length, 24);
        word[0] = '^';
        folded[..length].CopyTo(word[1..]);
        word[length + 1] = '$';
        word = word[..(length + 2)];
        var used = 0;
        features[used++] = FeatureHash.Of(90, (uint)length);
        features[used++] = FeatureHash.Of(91, FeatureHash.Of(word));
        for (var n = 2; n <= 6; n++)
        {
            for (var at = 0; at + n <= word.Length && used < features.Length; at++)
            {
                features[used++] = FeatureHash.Of(92, FeatureHash.Of(word.Slice(at, n)));
            }
        }

        return used;
    }
}
