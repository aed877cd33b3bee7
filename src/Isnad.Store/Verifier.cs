using System.Data;
using System.Globalization;
using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Checks a whole record: file, chain, originals, and that the views are what the log gives.</summary>
/// <remarks>It works in a database of its own, a passing one, to which the record is attached as <c>record</c>. There the views
/// are made anew from the log and then compared row by row, all in one snapshot of the record.</remarks>
internal sealed class Verifier : IDisposable
{
    private readonly string _path;
    private readonly SqliteConnection _connection;
    private long _entries;
    private long _blobs;
    private long _rows;
    private string _head = "";

    /// <summary>Prepares the check of a record.</summary>
    public Verifier(string path)
    {
        _path = path;
        _connection = new SqliteConnection("Data Source=;Pooling=False");
        _connection.Open();
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <summary>Checks until the first thing wrong.</summary>
    public Verification Verify()
    {
        Finding? first;
        try
        {
            _connection.Execute("ATTACH @path AS record", new { path = Path.GetFullPath(_path) });
            using var snapshot = _connection.BeginTransaction(deferred: true);
            first = CheckFile() ?? CheckChain() ?? CheckBlobs() ?? CheckViews();
        }
        catch (Exception e) when (e is SqliteException or JsonException or InvalidCastException or DataException or FormatException)
        {
            first = new Finding("file", _path, "", e.Message);
        }

        return new Verification(_entries, _blobs, _rows, _head, first);
    }

    private Finding? CheckFile()
    {
        var sound = _connection.QueryFirst<string>("PRAGMA record.integrity_check(1)");
        if (sound != "ok")
        {
            return new Finding("file", _path, "", sound);
        }

        using var model = new SqliteConnection("Data Source=:memory:");
        model.Open();
        Schema.Create(model);
        const string Sql = "SELECT name, sql FROM {0}sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name";
        using var expected = model.ExecuteReader(string.Format(CultureInfo.InvariantCulture, Sql, ""));
        using var actual = _connection.ExecuteReader(string.Format(CultureInfo.InvariantCulture, Sql, "record."));
        return Compare("schema", expected, actual, keys: 1, count: false);
    }

    private Finding? CheckChain()
    {
        var prev = "";
        foreach (var entry in new Log(_connection).Entries())
        {
            var row = entry.Seq.ToString(CultureInfo.InvariantCulture);
            if (entry.Seq != _entries + 1)
            {
                return new Finding("log", row, "seq", $"entry {_entries + 1} was expected here");
            }

            if (entry.Prev != prev)
            {
                return new Finding("log", row, "prev", "does not name the hash of the entry before");
            }

            if (entry.Hash != LogEntry.HashOf(entry.Prev, entry.Payload, entry.Kind, entry.At, entry.Author))
            {
                return new Finding("log", row, "hash", "is not that of payload, kind, at and author");
            }

            _head = prev = entry.Hash;
            _entries++;
        }

        var head = new Log(_connection).Head();
        return head.Seq == _entries && head.Hash == prev
            ? null
            : new Finding("head", "1", head.Seq == _entries ? "hash" : "seq", $"the log ends at entry {_entries}, the head tells {head.Seq}");
    }

    private Finding? CheckBlobs()
    {
        var named = _connection.Query<string>(
            "SELECT DISTINCT coalesce(payload ->> '$.report.capture.sha256', payload ->> '$.copy.capture.sha256') FROM log WHERE kind = 'capture'");
        var missing = named.ToHashSet(StringComparer.Ordinal);
        foreach (var blob in _connection.Query<Blob>("SELECT sha256, packed_sha256 AS packedSha256, size, packed FROM blob ORDER BY sha256", buffered: false))
        {
            if (Check(blob, missing.Remove(blob.Sha256)) is { } finding)
            {
                return finding;
            }

            _blobs++;
        }

        return missing.Count == 0 ? null : new Finding("blob", missing.Order(StringComparer.Ordinal).First(), "sha256", "the original is missing");
    }

    private static Finding? Check(Blob blob, bool named)
    {
        Finding Wrong(string field, string reason) => new("blob", blob.Sha256, field, reason);
        if (!named)
        {
            return Wrong("sha256", "no entry of the log names it");
        }

        if (Blobs.HashOf(blob.Packed) != blob.PackedSha256)
        {
            return Wrong("packed", "does not have the hash packed_sha256");
        }

        var bytes = Blobs.Unpack(blob.Packed);
        return bytes.Length != blob.Size ? Wrong("size", $"is {bytes.Length}")
            : Blobs.HashOf(bytes) != blob.Sha256 ? Wrong("packed", "unpacks to bytes of another hash")
            : null;
    }

    private Finding? CheckViews()
    {
        Schema.CreateViews(_connection);
        var views = new Views(_connection);
        foreach (var entry in new Log(_connection).Entries())
        {
            views.Apply(entry);
        }

        foreach (var (table, order) in Views.Tables)
        {
            var keys = order.Count(c => c == ',') + 1;
            if (Compare(table, $"SELECT * FROM main.{table} ORDER BY {order}", $"SELECT * FROM record.{table} ORDER BY {order}", keys) is { } finding)
            {
                return finding;
            }
        }

        _connection.Execute(
            """
            CREATE VIRTUAL TABLE temp.ours USING fts5vocab(main, search, instance);
            CREATE VIRTUAL TABLE temp.theirs USING fts5vocab(record, search, instance);
            """);
        return Compare("search", "SELECT term, doc, col, offset FROM temp.ours", "SELECT term, doc, col, offset FROM temp.theirs", keys: 4);
    }

    private Finding? Compare(string table, string expectedSql, string actualSql, int keys)
    {
        using var expected = _connection.ExecuteReader(expectedSql);
        using var actual = _connection.ExecuteReader(actualSql);
        return Compare(table, expected, actual, keys, count: true);
    }

    /// <summary>Walks two results that are ordered by their first columns, the keys, which name a row.</summary>
    private Finding? Compare(string table, IDataReader expected, IDataReader actual, int keys, bool count)
    {
        while (true)
        {
            var (more, there) = (expected.Read(), actual.Read());
            if (!more && !there)
            {
                return null;
            }

            var order = !more ? 1 : !there ? -1 : Enumerable.Range(0, keys).Select(i => Order(expected[i], actual[i])).FirstOrDefault(o => o != 0);
            if (order != 0)
            {
                return new Finding(table, Key(order < 0 ? expected : actual, keys), "", order < 0 ? "the row is missing" : "the row is one too many");
            }

            for (var i = keys; i < expected.FieldCount; i++)
            {
                if (!expected[i].Equals(actual[i]))
                {
                    return new Finding(table, Key(expected, keys), expected.GetName(i), $"is '{Text(actual[i])}', the log gives '{Text(expected[i])}'");
                }
            }

            _rows += count ? 1 : 0;
        }
    }

    private static int Order(object expected, object actual) => (expected, actual) switch
    {
        (long a, long b) => a.CompareTo(b),
        (string a, string b) => string.CompareOrdinal(a, b),
        _ => expected.Equals(actual) ? 0 : -1,
    };

    private static string Key(IDataReader row, int keys) => string.Join(' ', Enumerable.Range(0, keys).Select(i => Text(row[i])));

    private static string Text(object value)
    {
        var text = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return text.Length <= 80 ? text : text[..80] + "…";
    }

    private sealed record Blob(string Sha256, string PackedSha256, long Size, byte[] Packed);
}
