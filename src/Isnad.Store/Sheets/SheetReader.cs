using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Sheets;

/// <summary>Reads the rows of a sheet from the views. Words that come again are held once.</summary>
internal sealed class SheetReader(SqliteConnection connection)
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    /// <summary>The events of some reports, or of all, by report in the order of the text.</summary>
    public Dictionary<string, SheetRow[]> Read(IReadOnlyCollection<string>? reports = null)
    {
        var some = reports is null ? null : JsonSerializer.Serialize(reports);
        var arguments = ByEvent("SELECT report, event, role, key, name, entity FROM argument", some, ReadArgument);
        var stances = ByEvent("SELECT DISTINCT report, target, stance FROM claim", some, row => Word(row, 2)!);
        var rows = new Dictionary<string, List<SheetRow>>(StringComparer.Ordinal);
        Each(
            """
            SELECT e.report, e.ordinal, e.id, e.type, e.mode, e.label, e.status, e.historical, e.date, e.first_day, e.last_day, e.sort, e.review, e.confidence,
              e.country, e.province, (SELECT r.publisher FROM report r WHERE r.id = e.report),
              CASE WHEN substr(e.first_day, 1, 4) = substr(e.last_day, 1, 4) THEN substr(e.first_day, 1, 4) END FROM event e
            """,
            "e.report",
            some,
            row => Add(rows, row, arguments, stances));
        return rows.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray(), StringComparer.Ordinal);
    }

    private void Add(Dictionary<string, List<SheetRow>> rows, SqliteDataReader row, Dictionary<(string, string), List<SheetArgument>> arguments, Dictionary<(string, string), List<string>> stances)
    {
        var (report, id) = (Word(row, 0)!, Word(row, 2)!);
        if (!rows.TryGetValue(report, out var told))
        {
            rows[report] = told = [];
        }

        told.Add(new SheetRow
        {
            Report = report,
            Ordinal = row.GetInt64(1),
            Id = id,
            Type = Word(row, 3)!,
            Mode = Word(row, 4),
            Label = Word(row, 5),
            Status = Word(row, 6)!,
            Historical = row.GetInt64(7) != 0,
            Date = Word(row, 8),
            FirstDay = Word(row, 9),
            LastDay = Word(row, 10),
            Year = Word(row, 17),
            Sort = Word(row, 11)!,
            Review = Word(row, 12)!,
            Confidence = row.GetDouble(13),
            Country = Word(row, 14),
            Province = Word(row, 15),
            Publisher = Word(row, 16),
            Stances = stances.TryGetValue((report, id), out var said) ? [.. said] : [],
            Arguments = arguments.TryGetValue((report, id), out var parts) ? [.. parts] : [],
        });
    }

    private SheetArgument ReadArgument(SqliteDataReader row) => new(Word(row, 2)!, Word(row, 3)!, Word(row, 4)!, Word(row, 5)!);

    private Dictionary<(string Report, string Event), List<T>> ByEvent<T>(string select, string? reports, Func<SqliteDataReader, T> read)
    {
        var all = new Dictionary<(string, string), List<T>>();
        Each(select, "report", reports, row =>
        {
            var key = (Word(row, 0)!, Word(row, 1)!);
            if (!all.TryGetValue(key, out var list))
            {
                all[key] = list = new List<T>(2);
            }

            list.Add(read(row));
        });
        return all;
    }

    private void Each(string select, string report, string? reports, Action<SqliteDataReader> take)
    {
        using var command = connection.CreateCommand();
        command.CommandText = reports is null ? select : $"{select} WHERE {report} IN (SELECT value FROM json_each(@reports))";
        if (reports is not null)
        {
            command.Parameters.AddWithValue("@reports", reports);
        }

        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            take(rows);
        }
    }

    private string? Word(SqliteDataReader row, int column)
    {
        if (row.IsDBNull(column))
        {
            return null;
        }

        var word = row.GetString(column);
        if (!_words.TryGetValue(word, out var held))
        {
            _words[word] = held = word;
        }

        return held;
    }
}
