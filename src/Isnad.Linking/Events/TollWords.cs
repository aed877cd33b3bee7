using System.Globalization;
using Isnad.Text;
using Isnad.Text.Numbers;
using Isnad.Text.Tolls;

namespace Isnad.Linking.Events;

/// <summary>Knows the words of tolls, numbers and months.</summary>
internal sealed class TollWords
{
    private readonly TollLexicon _words;

    private readonly Dictionary<string, int> _months = new(StringComparer.Ordinal);

    private TollWords(TollLexicon words, NumberFinder numbers) => (_words, Numbers) = (words, numbers);

    /// <summary>Finds numbers.</summary>
    public NumberFinder Numbers { get; }

    /// <summary>Reads toll-words.tsv, numbers.tsv and months.tsv of the folder.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static TollWords Load(string lexiconFolder)
    {
        var words = new TollWords(TollLexicon.Load(lexiconFolder), NumberFinder.Load(lexiconFolder));
        foreach (var row in LexiconTable.Load(Path.Combine(lexiconFolder, "months.tsv")).Rows.Where(r => r["calendar"] == "gregorian" && r["alone"] == "yes"))
        {
            words._months[Folding.Fold(row["form"])] = int.Parse(row["month"], NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return words;
    }

    /// <summary>The month that a folded word names, 1 to 12; null for none, and for words that mean other things too.</summary>
    public int? MonthOf(string word) => _months.TryGetValue(word, out var month) ? month : null;

    /// <summary>What a folded word says, and whether it has the article.</summary>
    public (TollSense Sense, bool Definite) Of(string word) => _words.Of(word);
}
