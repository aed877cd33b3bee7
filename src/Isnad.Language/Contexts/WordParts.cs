using System.Buffers;
using Isnad.Language.Learned;

namespace Isnad.Language.Contexts;

/// <summary>The parts of a written word by which the context model knows it: the word, what is left of it without its first or last letters, and these letters.</summary>
/// <remarks>By letters alone, so that a word has the same parts in the raw news and in a reading; a word never seen is known by the parts that it shares with others.</remarks>
internal static class WordParts
{
    /// <summary>Parts of a word at most.</summary>
    public const int Most = 13;

    /// <summary>How many low bits of a number tell parts apart.</summary>
    public const int Bits = 26;

    /// <summary>Letters that must be left for a part to be one.</summary>
    private const int Least = 2;
    /// <summary>A word of so many letters finds room on the stack; longer ones stand in hostile texts alone.</summary>
    private const int Short = 256;
    private const uint Whole = 1;
    private const uint Inner = 2;
    private const uint Prefix = 3;
    private const uint Suffix = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>How many letters are left out in front and at the end: proclitics and the article, endings and enclitics.</summary>
    private static readonly (int Front, int End)[] Cuts = [(0, 0), (1, 0), (2, 0), (3, 0), (0, 1), (0, 2), (2, 1), (2, 2)];

    /// <summary>Writes the numbers of a word's parts.</summary>
    /// <param name="word">The folded word; digits count as 0.</param>
    /// <param name="parts">Room for <see cref="Most"/>.</param>
    /// <returns>How many it has.</returns>
    public static int Of(ReadOnlySpan<char> word, Span<uint> parts)
    {
        var masked = word.Length <= Short ? stackalloc char[word.Length] : new char[word.Length];
        word.CopyTo(masked);
        masked.ReplaceAny(Digits, '0');
        var count = 0;
        parts[count++] = FeatureHash.Of(Whole, FeatureHash.Of(masked));
        foreach (var (front, end) in Cuts)
        {
            if (masked.Length - front - end is var left && left >= Least)
            {
                parts[count++] = FeatureHash.Of(Inner, FeatureHash.Of(masked.Slice(front, left)));
            }
        }

        for (var letters = Least; letters <= Least + 1 && letters <= masked.Length; letters++)
        {
            parts[count++] = FeatureHash.Of(Prefix, FeatureHash.Of(masked[..letters]));
            parts[count++] = FeatureHash.Of(Suffix, FeatureHash.Of(masked[^letters..]));
        }

        foreach (ref var part in parts[..count])
        {
            part &= (1u << Bits) - 1;
        }

        return count;
    }
}
