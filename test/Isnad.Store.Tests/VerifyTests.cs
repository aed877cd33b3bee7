using CsCheck;
using Dapper;
using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class VerifyTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public VerifyTests()
    {
        _record.Store.Append([.. Enumerable.Range(0, 4).Select(Batches.Numbered), Batches.Report("a"), Batches.Report("b", publisher: "جريدة النهر")]);
        _record.Store.AppendProblem(new Problem("empty", "x.txt", null, []));
    }

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_sound_record_is_sound()
    {
        var verification = _record.Store.Verify();
        Assert.Null(verification.First);
        Assert.Equal((12, 5), (verification.Entries, verification.Blobs));
        Assert.Equal(_record.Store.Counts().Head, verification.Head);
        using var reader = RecordStore.OpenReadOnly(_record.Path);
        Assert.True(reader.Verify().IsSound);
    }

    [Fact]
    public void The_log_refuses_change_and_deletion()
    {
        using var connection = _record.Tamper();
        foreach (var sql in new[] { "UPDATE log SET author = 'x'", "DELETE FROM log", "UPDATE blob SET size = 0", "DELETE FROM blob" })
        {
            Assert.ThrowsAny<Exception>(() => connection.Execute(sql));
        }

        Assert.True(_record.Store.Verify().IsSound);
    }

    /// <summary>Any flipped bit of any field of any row, as a fault of the disk or a forger would leave it.</summary>
    [Fact]
    public void Every_flipped_byte_of_log_and_originals_is_found()
    {
        using var connection = _record.Tamper();
        var triggers = connection.Query<string>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").AsList();
        var log = connection.Query<long>("SELECT seq FROM log").AsList();
        var blobs = connection.Query<long>("SELECT rowid FROM blob").AsList();
        var target = Gen.OneOf(
            Gen.Select(Among(log.ToArray()), Among("kind", "at", "author", "payload", "prev", "hash"), (row, field) => ("log", row, field)),
            Gen.Select(Among(blobs.ToArray()), Among("sha256", "packed_sha256", "packed"), (row, field) => ("blob", row, field)));
        Gen.Select(target, Gen.Double[0, 1], Gen.Int[0, 7]).Sample(
            (place, where, bit) =>
            {
                var (table, row, field) = place;
                var bytes = connection.QuerySingle<byte[]>($"SELECT CAST({field} AS BLOB) FROM {table} WHERE rowid = @row", new { row });
                if (bytes.Length == 0)
                {
                    return true;
                }

                var flipped = bytes.ToArray();
                flipped[Math.Min(bytes.Length - 1, (int)(where * bytes.Length))] ^= (byte)(1 << bit);
                Put(connection, triggers, table, row, field, flipped);
                var first = _record.Store.Verify().First;
                Put(connection, triggers, table, row, field, bytes);
                return first is not null && (first.Table == table || first.Table is "file" or "blob");
            },
            iter: 150,
            threads: 1);
        Assert.True(_record.Store.Verify().IsSound);
    }

    [Theory]
    [InlineData("UPDATE event SET mode = 'abduct' WHERE report = 'a' AND id = 'V1'", "event", "a 0", "mode")]
    [InlineData("UPDATE report SET publisher = 'x' WHERE id = 'a'", "report", "a", "publisher")]
    [InlineData("DELETE FROM claim WHERE report = 'r0001' AND target = 'V1' AND ordinal = 1", "claim", "r0001 V1 1", "")]
    [InlineData("INSERT INTO problem VALUES (99, '{}')", "problem", "99", "")]
    [InlineData("INSERT INTO search (rowid, words, stems, lemmas) VALUES (77, 'x', 'x', 'x')", "file", "", "")]
    [InlineData("UPDATE head SET seq = 7", "head", "1", "seq")]
    [InlineData("DROP TRIGGER log_is_never_cut", "schema", "log_is_never_cut", "")]
    [InlineData("DROP TRIGGER log_is_never_cut; DELETE FROM log WHERE seq = 12; CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;", "head", "1", "seq")]
    [InlineData("DROP TRIGGER log_is_never_cut; DELETE FROM log WHERE seq = 5; CREATE TRIGGER log_is_never_cut BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;", "log", "6", "seq")]
    public void The_wrong_row_and_field_are_named(string sql, string table, string row, string field)
    {
        using var connection = _record.Tamper();
        connection.Execute(sql);
        var first = _record.Store.Verify().First;
        Assert.NotNull(first);
        if (table != "file")
        {
            Assert.Equal((table, row, field), (first.Table, first.Row, first.Field));
        }
    }

    [Fact]
    public void Damaged_views_are_mended_by_rebuilding()
    {
        using (var connection = _record.Tamper())
        {
            connection.Execute("UPDATE event SET mode = 'abduct'; DELETE FROM words; DELETE FROM report;");
        }

        Assert.False(_record.Store.Verify().IsSound);
        _record.Store.Rebuild();
        Assert.Null(_record.Store.Verify().First);
    }

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Put(Microsoft.Data.Sqlite.SqliteConnection connection, List<string> triggers, string table, long row, string field, byte[] bytes)
    {
        using var transaction = connection.BeginTransaction();
        connection.Execute($"DROP TRIGGER {table}_is_never_changed; PRAGMA ignore_check_constraints = ON;");
        var type = field == "packed" ? "BLOB" : "TEXT";
        connection.Execute($"UPDATE {table} SET {field} = CAST(@bytes AS {type}) WHERE rowid = @row", new { bytes, row });
        connection.Execute(triggers.Single(t => t.Contains($"{table}_is_never_changed", StringComparison.Ordinal)));
        transaction.Commit();
    }
}
