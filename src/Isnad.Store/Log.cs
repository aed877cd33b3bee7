using System.Globalization;
using System.Text.Json;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Writes and reads the chained log through one connection.</summary>
internal sealed class Log(SqliteConnection connection)
{
    private const string Columns = "seq, kind, at, author, payload, prev, hash";

    /// <summary>Appends an entry and moves the head. The caller holds the transaction.</summary>
    public LogEntry Append(string kind, DateTimeOffset at, string author, object payload)
    {
        var head = Head();
        var json = Write(payload);
        var time = at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        var entry = new LogEntry(head.Seq + 1, kind, time, author, json, head.Hash, LogEntry.HashOf(head.Hash, json, kind, time, author));
        connection.Execute($"INSERT INTO log ({Columns}) VALUES (@Seq, @Kind, @At, @Author, @Payload, @Prev, @Hash)", entry);
        connection.Execute("UPDATE head SET seq = @Seq, hash = @Hash", entry);
        return entry;
    }

    /// <summary>Number and hash of the newest entry as the head tells it.</summary>
    public LogHead Head() => connection.QuerySingle<LogHead>("SELECT seq, hash FROM head");

    /// <summary>All entries in order, not held in memory together.</summary>
    public IEnumerable<LogEntry> Entries() =>
        connection.Query<LogEntry>($"SELECT {Columns} FROM log ORDER BY seq", buffered: false);

    /// <summary>One entry; it must be there.</summary>
    public LogEntry Entry(long seq) => connection.QuerySingle<LogEntry>($"SELECT {Columns} FROM log WHERE seq = @seq", new { seq });

    /// <summary>What one entry holds.</summary>
    public T Payload<T>(long seq) => Parse<T>(
        connection.QuerySingle<string>("SELECT payload FROM log WHERE seq = @seq", new { seq }));

    /// <summary>Writes a payload.</summary>
    public static string Write(object payload) => JsonSerializer.Serialize(payload, RecordJson.Options);

    /// <summary>Reads a payload.</summary>
    public static T Parse<T>(string payload) => JsonSerializer.Deserialize<T>(payload, RecordJson.Options)
        ?? throw new JsonException("empty payload");

    /// <summary>Reads the time of an entry.</summary>
    public static DateTimeOffset Time(string at) =>
        DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
