using Isnad.Text;

namespace Isnad.Coding.Events;

/// <summary>Verbs that carry an event noun, by what their subject has to do with it (support-verbs.tsv).</summary>
internal sealed class SupportVerbs
{
    private readonly Dictionary<(string Verb, string Preposition), SupportKind> _kinds = [];
    private readonly HashSet<string> _suffering = new(StringComparer.Ordinal);

    private SupportVerbs()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static SupportVerbs Load(string lexiconFolder)
    {
        var verbs = new SupportVerbs();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "support-verbs.tsv")).Rows)
        {
            var kind = row.Named<SupportKind>("kind");
            if (kind is SupportKind.Patient && row["preposition"].Length > 0)
            {
                verbs._suffering.Add(Folding.Fold(row["verb"]));
            }

            verbs._kinds[(Folding.Fold(row["verb"]), Folding.Fold(row["preposition"]))] = kind;
        }

        return verbs;
    }

    /// <summary>Whether the subject of a verb suffers what a preposition leads to: تعرض ل.</summary>
    public bool SuffersBy(string foldedVerb) => _suffering.Contains(foldedVerb);

    public SupportKind KindOf(string foldedVerb, string? preposition) =>
        _kinds.TryGetValue((foldedVerb, preposition ?? ""), out var kind) ? kind : SupportKind.Unknown;
}
