using Isnad.Record;

namespace Isnad.Language.Segmentation;

/// <summary>One way to cut a folded word into clitics and stem, by lengths.</summary>
/// <param name="Conjunction">1 where و or ف is cut off.</param>
/// <param name="Particle">س, ب, ل or ك cut off; else '\0'.</param>
/// <param name="Article">Whether the article is there.</param>
/// <param name="ArticleLength">Letters of the article: 2, after ل 1, or 0 where it is swallowed (للغة).</param>
/// <param name="Pronoun">Length of the enclitic pronoun.</param>
internal readonly record struct Split(int Conjunction, char Particle, bool Article, int ArticleLength, int Pronoun)
{
    private static readonly string[] Pronouns = ["ه", "ها", "هم", "هن", "هما", "ك", "كم", "كن", "كما", "نا", "ني", "ي"];

    /// <summary>Where the stem starts.</summary>
    public int Start => Conjunction + (Particle == '\0' ? 0 : 1) + ArticleLength;

    /// <summary>Every way that the letters allow, the whole word first.</summary>
    public static IEnumerable<Split> Of(string folded)
    {
        foreach (var head in Heads(folded))
        {
            yield return head;
            if (head.Article)
            {
                continue;
            }

            foreach (var pronoun in Pronouns)
            {
                if (folded.Length - head.Start > pronoun.Length && folded.EndsWith(pronoun, StringComparison.Ordinal))
                {
                    yield return head with { Pronoun = pronoun.Length };
                }
            }
        }
    }

    /// <summary>The segments with their spans in the word; <paramref name="map"/> leads from folded to written letters.</summary>
    public IReadOnlyList<Segment> Segments(string folded, IReadOnlyList<int> map)
    {
        var segments = new List<Segment>(3);
        var at = 0;
        Cut(Conjunction, SegmentKind.Conjunction, null);
        Cut(Particle == '\0' ? 0 : 1, Particle == 'س' ? SegmentKind.Future : SegmentKind.Preposition, null);
        if (Article)
        {
            segments.Add(new(Written(at, at + ArticleLength), "ال", SegmentKind.Article));
            at += ArticleLength;
        }

        Cut(folded.Length - Pronoun - at, SegmentKind.Stem, null);
        Cut(Pronoun, SegmentKind.Pronoun, null);
        return segments;

        void Cut(int length, SegmentKind kind, string? restored)
        {
            if (length > 0)
            {
                segments.Add(new(Written(at, at + length), restored ?? folded.Substring(at, length), kind));
                at += length;
            }
        }

        // A piece reaches to where the next begins, so that marks and tatweel are covered.
        Span Written(int from, int to) => Span.FromBounds(from == 0 ? 0 : map[from], from == to ? (from == 0 ? 0 : map[from]) : map[to]);
    }

    private static IEnumerable<Split> Heads(string folded)
    {
        foreach (var head in After(folded, 0))
        {
            yield return head;
        }

        if (folded.Length > 1 && folded[0] is 'و' or 'ف')
        {
            foreach (var head in After(folded, 1))
            {
                yield return head;
            }
        }
    }

    private static IEnumerable<Split> After(string folded, int start)
    {
        yield return new(start, '\0', false, 0, 0);
        if (HasArticle(folded, start))
        {
            yield return new(start, '\0', true, 2, 0);
        }

        var left = folded.Length - start;
        if (left < 2)
        {
            yield break;
        }

        var letter = folded[start];
        if (letter == 'س' && left > 3 && folded[start + 1] is 'ي' or 'ت' or 'ن' or 'ا')
        {
            yield return new(start, letter, false, 0, 0);
        }

        if (letter is 'ب' or 'ل' or 'ك')
        {
            yield return new(start, letter, false, 0, 0);
            if (HasArticle(folded, start + 1))
            {
                yield return new(start, letter, true, 2, 0);
            }
        }

        if (letter == 'ل' && folded[start + 1] == 'ل' && left > 3)
        {
            yield return new(start, letter, true, 1, 0);
            yield return new(start, letter, true, 0, 0);
        }
    }

    private static bool HasArticle(string folded, int start) =>
        folded.Length > start + 3 && folded[start] == 'ا' && folded[start + 1] == 'ل';
}
