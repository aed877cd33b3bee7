using Isnad.Language.Lexicons;
using Isnad.Language.Segmentation;

namespace Isnad.Language.Learned;

/// <summary>Finds and remembers the facts of words. Thread-safe.</summary>
internal sealed class FactBook(WordVectors vectors, Lexicon lexicon, WordClasses? classes)
{
    private readonly WordMemory<string, WordFacts> _memory = new(30_000, StringComparer.Ordinal);

    public WordVectors Vectors => vectors;

    /// <summary>The facts of a folded word.</summary>
    public WordFacts Of(string folded) =>
        _memory.TryGet(folded, out var facts) ? facts : _memory.Keep(folded, Find(folded));

    /// <summary>The facts of what may be no word at all, not worth remembering.</summary>
    public WordFacts OfGuess(string folded) => _memory.TryGet(folded, out var facts) ? facts : Find(folded);

    /// <summary>A segment as it would stand alone: before a pronoun ت may be ة, ا may be ى, و may be وا, ئ may be ء.</summary>
    public string Alone(string folded, bool beforePronoun)
    {
        if (!beforePronoun || folded.Length < 3)
        {
            return folded;
        }

        var other = folded[^1] switch
        {
            'ت' => string.Concat(folded.AsSpan(0, folded.Length - 1), "ه"),
            'ا' => string.Concat(folded.AsSpan(0, folded.Length - 1), "ي"),
            'و' when folded[^2] == 'ا' => string.Concat(folded.AsSpan(0, folded.Length - 1), "ء"),
            'و' => folded + "ا",
            'ي' when folded[^2] == 'ا' => string.Concat(folded.AsSpan(0, folded.Length - 1), "ء"),
            _ => folded,
        };
        return vectors.FrequencyOf(other) > vectors.FrequencyOf(folded) ? other : folded;
    }

    private WordFacts Find(string folded)
    {
        var index = vectors.IndexOf(folded);
        var article = folded.Length > 4 && folded.StartsWith("ال", StringComparison.Ordinal);
        var stem = article ? folded.AsSpan(2) : folded;
        var (beginnings, endings, clusters) = (default(FourNumbers), default(FourNumbers), default(FourNumbers));
        for (var n = 1; n <= 4; n++)
        {
            beginnings[n - 1] = FeatureHash.Of(stem[..Math.Min(n, stem.Length)]);
            endings[n - 1] = FeatureHash.Of(folded.AsSpan(Math.Max(0, folded.Length - n)));
        }

        for (var level = 0; level < vectors.Levels; level++)
        {
            clusters[level] = (uint)(vectors.ClusterAt(index, level) + 1);
        }

        return new WordFacts
        {
            Folded = folded,
            Hash = FeatureHash.Of(folded),
            Beginnings = beginnings,
            Endings = endings,
            Vector = index,
            Clusters = clusters,
            Frequency = (uint)(vectors.FrequencyAt(index) / 2),
            Lexicon = InLexicon(folded, article),
            Class = classes?.Of(folded, vectors) ?? 0,
            Shape = ShapeOf(folded, article),
        };
    }

    private uint InLexicon(string folded, bool article)
    {
        var found = 0u;
        foreach (var word in lexicon.FindFunctionWords(folded))
        {
            found |= 1u << (int)word.Pos;
        }

        foreach (var entry in lexicon.Find(folded))
        {
            found |= entry.Form.Features.Aspect == Aspect.Imperfect ? 1u << 20 : 1u << (int)entry.Form.Pos;
        }

        if (article)
        {
            foreach (var entry in lexicon.Find(folded[2..]))
            {
                found |= entry.Form.Pos == Pos.Verb ? 0 : 1u << (int)entry.Form.Pos;
            }
        }

        return found;
    }

    private static uint ShapeOf(string folded, bool article) => folded.Length == 0 ? 0
        : char.IsAsciiDigit(folded[0]) ? 1u
        : char.IsAsciiLetter(folded[0]) ? 2u
        : !char.IsLetter(folded[0]) ? 3u
        : !ShapeGuess.IsArabic(folded) ? 4u
        : article ? 5u
        : (uint)(5 + Math.Min(folded.Length, 7));
}
