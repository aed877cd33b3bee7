using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Relations;

/// <summary>Words that tie two actors (relation-words.tsv).</summary>
internal sealed class RelationWords
{
    private readonly Dictionary<string, List<(string Preposition, Predicate Predicate)>> _links = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kin = new(StringComparer.Ordinal);

    private RelationWords()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static RelationWords Load(string lexiconFolder)
    {
        var words = new RelationWords();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "relation-words.tsv")).Rows)
        {
            if (!Enum.TryParse<Predicate>(row["predicate"].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var predicate))
            {
                throw row.Error($"predicate '{row["predicate"]}' is not one of the scheme's");
            }

            var word = Folding.Fold(row["word"]);
            if (row["kind"] == "kin")
            {
                words._kin.Add(word);
                continue;
            }

            if (!words._links.TryGetValue(word, out var links))
            {
                words._links[word] = links = [];
            }

            links.Add((Folding.Fold(row["preposition"]), predicate));
        }

        return words;
    }

    public bool IsKin(string lemma) => _kin.Contains(lemma);

    public Predicate? LinkOf(string lemma, string? preposition)
    {
        if (preposition is null || !_links.TryGetValue(lemma, out var links))
        {
            return null;
        }

        var found = links.FirstOrDefault(l => l.Preposition == preposition);
        return found.Preposition is null ? null : found.Predicate;
    }
}
