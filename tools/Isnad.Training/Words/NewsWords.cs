using System.Globalization;

namespace Isnad.Training.Words;

/// <summary>Frequent words and segments of the raw news with what the dictionary says of them.</summary>
internal static class NewsWords
{
    private const int RareBelow = 8;

    /// <summary>Labels all that stand often enough; the list is that of the step <c>vectors</c>.</summary>
    public static List<(string Word, HashSet<(int Class, string Lemma)> Found)> Labelled(TrainingOptions options, StemDictionary dictionary)
    {
        var words = new List<(string, HashSet<(int, string)>)>();
        foreach (var line in File.ReadLines(Path.Combine(options.Work, "news-words.tsv")))
        {
            var cells = line.Split('\t');
            if (long.Parse(cells[1], CultureInfo.InvariantCulture) >= RareBelow && char.IsLetter(cells[0][0]) && !char.IsAscii(cells[0][0]))
            {
                words.Add((cells[0], dictionary.Find(cells[0])));
            }
        }

        Console.WriteLine($"{words.Count} words of the news, {words.Count(w => w.Item2.Count > 0)} of them in the dictionary");
        return words;
    }
}
