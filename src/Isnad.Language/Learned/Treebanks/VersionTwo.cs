using Isnad.Text;

namespace Isnad.Language.Learned.Treebanks;

/// <summary>Brings words with labels of Universal Dependencies version 1 to version 2. Heads stay as they are.</summary>
/// <remarks>Labels of version 2 pass unchanged, so that both kinds of files can be given.
/// See universaldependencies.org/v2/summary.html; which conjunctions coordinate is told by their lemma.</remarks>
internal static class VersionTwo
{
    private static readonly HashSet<string> Coordinators = new(StringComparer.Ordinal) { "و", "ف", "او", "ام", "ثم", "بل", "لكن", "اي", "اما", "لا" };

    /// <summary>The words with the labels of version 2.</summary>
    public static IReadOnlyList<SyntacticWord> Convert(IReadOnlyList<SyntacticWord> words)
    {
        var converted = new List<SyntacticWord>(words.Count);
        var predicates = words.Where(w => w.Relation is "cop" or "nsubj" or "nsubjpass" or "csubj").Select(w => w.Head).ToHashSet();
        var first = words.Any(w => w.Upos == "CONJ" || w.Relation is "dobj" or "nsubjpass" or "neg" or "mwe" or "auxpass")
            || !words.Any(w => w.Relation is "obl" or "obj" or "flat" || w.Upos is "CCONJ" or "SCONJ");
        foreach (var word in words)
        {
            converted.Add(word with { Upos = Upos(word), Relation = Relation(word) });
        }

        return converted;

        string Relation(SyntacticWord word) => word.Relation switch
        {
            "dobj" => "obj",
            "nsubjpass" => "nsubj:pass",
            "csubjpass" => "csubj:pass",
            "auxpass" => "aux:pass",
            "neg" => "advmod",
            "mwe" => "fixed",
            "name" => "flat",
            "foreign" => "flat:foreign",
            "remnant" => "orphan",
            "nmod" when first && word.Head >= 0 && IsPredicate(word.Head) => "obl",
            var same => same,
        };

        bool IsPredicate(int head) => words[head].Upos is "VERB" or "AUX" or "ADJ" or "ADV" or "PART" || predicates.Contains(head);
    }

    private static string Upos(SyntacticWord word) => word.Upos == "CONJ"
        ? Coordinators.Contains(Folding.Fold(word.Lemma)) ? "CCONJ" : "SCONJ"
        : word.Upos;
}
