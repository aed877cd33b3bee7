using Isnad.Text;

namespace Isnad.Linking.News;

/// <summary>Knows the words by which news takes a turn (news-turns.tsv).</summary>
internal sealed class NewsTurns
{
    /// <summary>How many words of the first sentence count: later ones stand in its subordinate clauses.</summary>
    private const int Reach = 25;

    private static readonly string[] Prefixes = ["وال", "ال", "و", "ل", "ب"];

    private readonly Dictionary<string, NewsTurn> _words = new(StringComparer.Ordinal);

    private NewsTurns()
    {
    }

    /// <summary>Reads the file.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static NewsTurns Load(string lexiconFolder)
    {
        var turns = new NewsTurns();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "news-turns.tsv")).Rows)
        {
            var turn = row.Named<NewsTurn>("turn");
            foreach (var form in row.List("forms"))
            {
                turns._words[Folding.Fold(form)] = turn;
            }
        }

        return turns;
    }

    /// <summary>The turns that the headline and the first sentence show.</summary>
    public NewsTurn Of(string title, string firstSentence) =>
        Words.Find(title).Select(w => w.In(title))
            .Concat(Words.Find(firstSentence).Take(Reach).Select(w => w.In(firstSentence)))
            .Aggregate(NewsTurn.None, (turn, word) => turn | OfWord(Folding.Fold(word)));

    private NewsTurn OfWord(string word)
    {
        if (_words.TryGetValue(word, out var turn))
        {
            return turn;
        }

        foreach (var prefix in Prefixes)
        {
            if (word.Length - prefix.Length >= 3 && word.StartsWith(prefix, StringComparison.Ordinal) && _words.TryGetValue(word[prefix.Length..], out turn))
            {
                return turn;
            }
        }

        return NewsTurn.None;
    }
}
