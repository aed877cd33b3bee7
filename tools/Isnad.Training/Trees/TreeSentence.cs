using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Text;
using Isnad.Training.Words;

namespace Isnad.Training.Trees;

/// <summary>A sentence with its tree.</summary>
/// <param name="Part">The part of the corpus it stands in, such as <c>padt-2</c>.</param>
/// <param name="Convention">Whose guidelines it follows.</param>
/// <param name="Gold">Its segments with the tags of the treebank.</param>
/// <param name="Segments">Its segments as tagged by a tagger that never saw the document.</param>
/// <param name="Heads">Index of the head; -1 for the root.</param>
/// <param name="Relations">Relations.</param>
/// <param name="Weight">How much it counts in training.</param>
internal sealed record TreeSentence(
    string Part, TreebankConvention Convention, IReadOnlyList<TaggedSegment> Gold, IReadOnlyList<TaggedSegment> Segments, int[] Heads, string[] Relations, float Weight = 1)
{
    private static readonly HashSet<string> Kept = [.. Tagset.Features.Select(f => f.Name)];

    /// <summary>Part of speech and features in one.</summary>
    public static string TagOf(TaggedSegment segment) => segment.Upos + "|" + segment.Features;

    /// <summary>A treebank sentence, with the tags of the treebank.</summary>
    public static TreeSentence Of(TreebankItem item)
    {
        TaggedSegment[] gold = [.. item.Sentence.Words.Select(Segment)];
        return new TreeSentence(item.Part, item.Convention, gold, gold, [.. item.Sentence.Words.Select(w => w.Head)], [.. item.Sentence.Words.Select(w => w.Relation)]);
    }

    private static TaggedSegment Segment(SyntacticWord word)
    {
        var features = string.Join('|', word.Features.Split('|').Where(f => Kept.Contains(f.Split('=')[0])));
        return new TaggedSegment(Folding.Fold(word.Form), word.Upos, features.Length == 0 ? "_" : features, Folding.Fold(word.Lemma), word.Written);
    }
}
