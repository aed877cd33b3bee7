using Isnad.Coding.Events;
using Isnad.Text;

namespace Isnad.Coding.Tellings;

/// <summary>Words that keep what is told behind them apart from the event before them (apart-words.tsv).</summary>
internal sealed class ApartWords
{
    private readonly Dictionary<string, List<(string[] More, ApartKind Kind)>> _byFirst = new(StringComparer.Ordinal);

    private ApartWords()
    {
    }

    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static ApartWords Load(string lexiconFolder)
    {
        var words = new ApartWords();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "apart-words.tsv")).Rows)
        {
            var parts = row.Folded("word").Split(' ');
            if (!words._byFirst.TryGetValue(parts[0], out var known))
            {
                words._byFirst[parts[0]] = known = [];
            }

            known.Add((parts[1..], row.Named<ApartKind>("kind")));
        }

        return words;
    }

    /// <summary>What the word at an index begins; null where it begins nothing that keeps events apart.</summary>
    public ApartKind? KindAt(Discourse discourse, int word) =>
        (_byFirst.TryGetValue(discourse[word].Stem.Folded, out var known) || (discourse[word].Pronoun is not null && _byFirst.TryGetValue(discourse.LemmaOf(word), out known))) && known.Find(one => Follow(discourse, word, one.More)) is { More: not null } found ? found.Kind : null;

    private static bool Follow(Discourse discourse, int word, string[] more)
    {
        for (var i = 0; i < more.Length; i++)
        {
            var next = word + 1 + i;
            if (next >= discourse.SentenceEnd(discourse.SentenceOf(word)) || discourse[next].Stem.Folded != more[i])
            {
                return false;
            }
        }

        return true;
    }
}
