using Isnad.Language.Segmentation;

namespace Isnad.Language.Learned;

/// <summary>One way to cut a folded word into syntactic words.</summary>
/// <param name="Split">The cut; an article before the stem is not told apart unless it is fused with ل.</param>
/// <param name="Pieces">The pieces; a fused article is restored (ل, الجيش).</param>
/// <param name="Lengths">How many letters of the word each piece takes.</param>
internal sealed record WordCut(Split Split, string[] Pieces, int[] Lengths)
{
    /// <summary>All ways, the uncut word first; one way alone for what is not Arabic.</summary>
    public static WordCut[] Of(string folded)
    {
        if (folded.Length is < 2 or > 30 || !ShapeGuess.IsArabic(folded))
        {
            return [Whole(folded)];
        }

        if (folded[0] is 'و' or 'ف' or 'ب' or 'ل' or 'ك' && folded.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0)
        {
            var conjunction = folded[0] is 'و' or 'ف';
            return [Cut(folded, new Split(conjunction ? 1 : 0, conjunction ? '\0' : folded[0], false, 0, 0))];
        }

        var cuts = new List<WordCut>();
        foreach (var split in Split.Of(folded))
        {
            if (split is { Article: true, ArticleLength: 2 })
            {
                continue;
            }

            cuts.Add(Cut(folded, split));
        }

        return [.. cuts];
    }

    private static WordCut Whole(string folded) => new(default, [folded], [folded.Length]);

    private static WordCut Cut(string folded, Split split)
    {
        var (pieces, lengths, at) = (new List<string>(4), new List<int>(4), 0);
        Take(split.Conjunction, "");
        Take(split.Particle == '\0' ? 0 : 1, "");
        Take(folded.Length - split.Pronoun - at, split.Article ? "ال" : "");
        Take(split.Pronoun, "");
        return new WordCut(split, [.. pieces], [.. lengths]);

        void Take(int length, string fused)
        {
            if (length <= 0)
            {
                return;
            }

            // The letter of a fused article is shown with the stem.
            var hidden = fused.Length > 0 ? split.ArticleLength : 0;
            pieces.Add(string.Concat(fused, folded.AsSpan(at + hidden, length - hidden)));
            lengths.Add(length);
            at += length;
        }
    }
}
