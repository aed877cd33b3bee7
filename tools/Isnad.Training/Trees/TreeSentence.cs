using Isnad.Language.Learned;
using Isnad.Language.Learned.Treebanks;
using Isnad.Text;

namespace Isnad.Training.Trees;

/// <summary>A sentence with its tree and the tags that a tagger gave it.</summary>
/// <param name="Document">The document it belongs to.</param>
/// <param name="Convention">Whose guidelines it follows.</param>
/// <param name="Gold">Its segments with the tags of the treebank.</param>
/// <param name="Heads">Index of the head; -1 for the root.</param>
/// <param name="Relations">Relations.</param>
internal sealed record TreeSentence(string Document, TreebankConvention Convention, IReadOnlyList<TaggedSegment> Gold, int[] Heads, string[] Relations)
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal) { "Aspect", "Case", "Definite", "Gender", "Mood", "Number", "Person", "Voice" };

    /// <summary>Segments as tagged by a tagger that never saw this document; the gold ones until then.</summary>
    public IReadOnlyList<TaggedSegment> Segments { get; set; } = Gold;

    /// <summary>How much it counts in training.</summary>
    public float Weight { get; init; } = 1;

    /// <summary>The sentences of a treebank.</summary>
    public static IReadOnlyList<TreeSentence> Of(Treebank treebank) =>
    [
        .. treebank.Sentences.Select(sentence => new TreeSentence(
            sentence.Document,
            treebank.Convention,
            [.. sentence.Words.Select(Segment)],
            [.. sentence.Words.Select(w => w.Head)],
            [.. sentence.Words.Select(w => w.Relation)])),
    ];

    private static TaggedSegment Segment(SyntacticWord word)
    {
        var features = string.Join('|', word.Features.Split('|').Where(f => Kept.Contains(f.Split('=')[0])));
        return new TaggedSegment(Folding.Fold(word.Form), word.Upos, features.Length == 0 ? "_" : features, Folding.Fold(word.Lemma), word.Written);
    }
}
