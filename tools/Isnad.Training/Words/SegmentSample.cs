using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Text;

namespace Isnad.Training.Words;

/// <summary>A treebank sentence made ready for cutting.</summary>
/// <param name="Words">Folded written words.</param>
/// <param name="Cuts">All cuts of each.</param>
/// <param name="Right">Which cut is right; -1 where none is; -2 where the treebank left the word unanalysed.</param>
internal sealed record SegmentSample(string[] Words, WordCut[][] Cuts, int[] Right)
{
    public static SegmentSample Of(TreebankSentence sentence)
    {
        var words = sentence.Written.Select(Folding.Fold).ToArray();
        var cuts = words.Select(WordCut.Of).ToArray();
        var right = new int[words.Length];
        foreach (var group in sentence.Words.GroupBy(w => w.Written))
        {
            right[group.Key] = Find(cuts[group.Key], [.. group]);
        }

        return new SegmentSample(words, cuts, right);
    }

    private static int Find(WordCut[] cuts, SyntacticWord[] gold)
    {
        if (gold.Length > 1 && gold.Any(g => g.Length == 0))
        {
            return -2;
        }

        for (var c = 0; c < cuts.Length; c++)
        {
            if (cuts[c].Lengths.AsSpan().SequenceEqual(gold.Select(g => g.Length).ToArray()) && SameArticle(cuts[c], gold))
            {
                return c;
            }
        }

        return -1;
    }

    // للجنة is ل with اللجنة, الجنة or لجنة: the restored form tells.
    private static bool SameArticle(WordCut cut, SyntacticWord[] gold)
    {
        var at = Array.FindLastIndex(gold, g => Folding.Fold(g.Form) == "ل") + 1;
        if (at <= 0 || at >= cut.Pieces.Length)
        {
            return !cut.Split.Article;
        }

        var form = Folding.Fold(gold[at].Form);
        return form.StartsWith("ال", StringComparison.Ordinal) ? cut.Pieces[at] == form : !cut.Split.Article;
    }
}
