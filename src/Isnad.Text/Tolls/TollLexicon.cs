namespace Isnad.Text.Tolls;

/// <summary>The words by which reports tell tolls (toll-words.tsv), in folded forms.</summary>
public sealed class TollLexicon
{
    private static readonly Dictionary<string, TollSense> Names = new(StringComparer.Ordinal)
    {
        ["dead"] = TollSense.Dead,
        ["injured"] = TollSense.Injured,
        ["life"] = TollSense.Dead | TollSense.Life,
        ["dead-counted"] = TollSense.Dead | TollSense.Counted,
        ["injured-counted"] = TollSense.Injured | TollSense.Counted,
        ["arrested"] = TollSense.Arrested,
        ["arrested-counted"] = TollSense.ArrestedCounted,
        ["present"] = TollSense.Present,
        ["present-counted"] = TollSense.PresentCounted,
        ["attacker"] = TollSense.Attacker,
        ["one"] = TollSense.One,
        ["two"] = TollSense.Two,
        ["thing"] = TollSense.Thing,
        ["numbered"] = TollSense.Numbered,
        ["single"] = TollSense.Single,
        ["outcome"] = TollSense.Outcome,
        ["amount"] = TollSense.Amount,
        ["change"] = TollSense.Change,
        ["none"] = TollSense.Without,
        ["harm"] = TollSense.Harm,
        ["past"] = TollSense.Past,
        ["part"] = TollSense.Part,
        ["clause"] = TollSense.Clause,
        ["tried"] = TollSense.Tried,
        ["nobody-after"] = TollSense.NobodyAfter,
    };

    private static readonly string[] Clitics = ["و", "ف", "ل", "ب"];

    private readonly Dictionary<string, TollSense> _words = new(StringComparer.Ordinal);

    private TollLexicon()
    {
    }

    /// <summary>Reads the file of the folder.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static TollLexicon Load(string lexiconFolder)
    {
        var lexicon = new TollLexicon();
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "toll-words.tsv")).Rows)
        {
            if (!Names.TryGetValue(row["says"], out var sense))
            {
                throw row.Error($"'{row["says"]}' is unknown");
            }

            foreach (var form in row.List("forms").Select(Folding.Fold))
            {
                lexicon._words[form] = lexicon._words.GetValueOrDefault(form) | sense;
            }
        }

        return lexicon;
    }

    /// <summary>What a folded word without particles says.</summary>
    public TollSense OfStem(string stem) => _words.GetValueOrDefault(stem);

    /// <summary>What a folded word says, and whether it has the article.</summary>
    public (TollSense Sense, bool Definite) Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (_words.TryGetValue(word, out var sense))
        {
            return (sense, false);
        }

        if (word.Length > 3 && Array.IndexOf(Clitics, word[..1]) >= 0)
        {
            if (_words.TryGetValue(word[1..], out sense))
            {
                return (sense, false);
            }

            word = word[0] == 'ل' && word[1] == 'ل' ? "ا" + word : word[1..];
        }

        return word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) && _words.TryGetValue(word[2..], out sense) ? (sense, true) : (TollSense.None, false);
    }
}
