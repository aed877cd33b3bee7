using System.Globalization;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Linking.Events;

/// <summary>Knows the words of tolls (toll-words.tsv) and numbers.</summary>
internal sealed class TollWords
{
    private static readonly Dictionary<string, TollSense> Names = new(StringComparer.Ordinal)
    {
        ["dead"] = TollSense.Dead,
        ["injured"] = TollSense.Injured,
        ["dead-counted"] = TollSense.Dead | TollSense.Counted,
        ["injured-counted"] = TollSense.Injured | TollSense.Counted,
        ["attacker"] = TollSense.Attacker,
        ["one"] = TollSense.One,
        ["two"] = TollSense.Two,
        ["thing"] = TollSense.Thing,
        ["none"] = TollSense.Without,
        ["harm"] = TollSense.Harm,
        ["past"] = TollSense.Past,
        ["clause"] = TollSense.Clause,
        ["nobody-after"] = TollSense.NobodyAfter,
    };

    private static readonly string[] Clitics = ["و", "ف", "ل", "ب"];

    private readonly Dictionary<string, TollSense> _words = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);

    private TollWords(NumberFinder numbers) => Numbers = numbers;

    /// <summary>Finds numbers.</summary>
    public NumberFinder Numbers { get; }

    /// <summary>Reads the file, and numbers.tsv and months.tsv beside it.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static TollWords Load(string lexiconFolder)
    {
        var words = new TollWords(NumberFinder.Load(lexiconFolder));
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "toll-words.tsv")).Rows)
        {
            if (!Names.TryGetValue(row["says"], out var sense))
            {
                throw row.Error($"'{row["says"]}' is unknown");
            }

            foreach (var form in row.List("forms").Select(Folding.Fold))
            {
                words._words[form] = words._words.GetValueOrDefault(form) | sense;
            }
        }

        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "months.tsv")).Rows.Where(r => r["calendar"] == "gregorian" && r["alone"] == "yes"))
        {
            words._months[Folding.Fold(row["form"])] = int.Parse(row["month"], NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return words;
    }

    /// <summary>The month that a folded word names, 1 to 12; null for none, and for words that mean other things too.</summary>
    public int? MonthOf(string word) => _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>What a folded word says, and whether it has the article.</summary>
    public (TollSense Sense, bool Definite) Of(string word)
    {
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
