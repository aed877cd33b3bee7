using System.Globalization;
using CsvHelper;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>Reads judged sentences: CSV files with the columns <c>event_type</c>, <c>id</c>, <c>label</c>
/// (<c>yes</c>, <c>easy no</c>, <c>difficult no</c>, <c>ambiguous</c>) and <c>text</c>.</summary>
public static class JudgedSentences
{
    /// <summary>All sentences of a file, or of every <c>.csv</c> file in a folder, in the order of their names.</summary>
    /// <exception cref="BrokenFileException">A file is no CSV, a column is missing, or a type or label is unknown.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<JudgedSentence> Read(string path)
    {
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.csv").Order(StringComparer.Ordinal).ToArray() : [path];
        return [.. files.SelectMany(Rows)];
    }

    private static List<JudgedSentence> Rows(string file)
    {
        try
        {
            return ReadRows(file);
        }
        catch (CsvFormatException e)
        {
            throw new BrokenFileException(new Problem("csv", file, null, [e.Message]), e);
        }
    }

    private static List<JudgedSentence> ReadRows(string file)
    {
        using var text = new StreamReader(file);
        using var csv = CsvReader.Create(text, new CsvReaderOptions());
        var rows = new List<JudgedSentence>();
        while (csv.Read())
        {
            var place = (rows.Count + 1).ToString(CultureInfo.InvariantCulture);
            var missing = new[] { "event_type", "id", "label", "text" }.FirstOrDefault(name => !csv.Headers!.Contains(name));
            if (missing is not null)
            {
                throw new BrokenFileException("no-column", file, null, missing);
            }

            var (type, label) = (csv.GetString("event_type"), csv.GetString("label"));
            rows.Add(new JudgedSentence(
                csv.GetString("id"),
                SchemeNames.Find<EventType>(type) ?? throw new BrokenFileException("unknown-value", file, place, "event_type", type),
                JudgementOf(label) ?? throw new BrokenFileException("unknown-value", file, place, "label", label),
                csv.GetString("text")));
        }

        return rows;
    }

    private static Judgement? JudgementOf(string label) => label switch
    {
        "yes" => Judgement.Yes,
        "easy no" => Judgement.EasyNo,
        "difficult no" => Judgement.DifficultNo,
        "ambiguous" => Judgement.Ambiguous,
        _ => null,
    };
}
