using System.Globalization;
using Isnad.Text;

namespace Isnad.Linking.Vocabulary;

/// <summary>How rare words are in the news at large (models/word-counts.tsv): a rare word that two reports share tells more.</summary>
/// <remarks>The counts are fixed: what a word weighs must not depend on which reports a record holds.</remarks>
internal sealed class WordCounts
{
    private readonly Dictionary<uint, float> _rarity = [];
    private readonly float _unseen;

    private WordCounts(double reports) => _unseen = (float)Math.Log((reports + 1) / 1.5);

    /// <summary>Reads the file; without it all words weigh alike.</summary>
    /// <exception cref="LexiconException">A row is not understood.</exception>
    public static WordCounts Load(string path)
    {
        if (!File.Exists(path))
        {
            return new WordCounts(1000);
        }

        var rows = LexiconTable.Load(path).Rows;
        var total = rows.Count > 0 ? Number(rows[0]) : 1;
        var counts = new WordCounts(total);
        foreach (var row in rows.Skip(1))
        {
            counts._rarity[Stems.Key(row["stem"])] = (float)Math.Log((total + 1) / (Number(row) + 0.5));
        }

        return counts;
    }

    /// <summary>What the stem weighs: the logarithm of how many reports there are for one that holds it.</summary>
    public float RarityOf(uint key) => _rarity.GetValueOrDefault(key, _unseen);

    private static double Number(LexiconRow row) => double.TryParse(row["reports"], NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? count
        : throw row.Error($"'{row["reports"]}' is no count");
}
