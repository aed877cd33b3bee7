using Isnad.Text;

namespace Isnad.Coding.Events;

/// <summary>Words that say of the quotation behind them that it is a name (name-leads.tsv).</summary>
internal sealed class NameLeads
{
    private readonly HashSet<string> _lemmas;

    private NameLeads(IEnumerable<string> lemmas) => _lemmas = new HashSet<string>(lemmas, StringComparer.Ordinal);

    /// <exception cref="LexiconException">The file cannot be read.</exception>
    public static NameLeads Load(string lexiconFolder) =>
        new(LexiconTable.Load(Path.Combine(lexiconFolder, "name-leads.tsv")).Rows.Select(row => row.Folded("lead")));

    /// <summary>Whether a name may follow the lemma.</summary>
    public bool Contains(string foldedLemma) => _lemmas.Contains(foldedLemma);
}
