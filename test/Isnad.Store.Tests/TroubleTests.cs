using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Tests;

/// <summary>Troubles of the disk that come after a record was opened.</summary>
public sealed class TroubleTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_damaged_page_is_told_as_damage_of_the_record()
    {
        _record.Store.Append([Batches.Report("a")]);
        _record.Store.Dispose();
        using (var connection = _record.Tamper())
        {
            var (page, size) = (connection.QuerySingle<long>("SELECT rootpage FROM sqlite_schema WHERE name = 'report'"), connection.QuerySingle<long>("PRAGMA page_size"));
            connection.Execute("PRAGMA wal_checkpoint(TRUNCATE)");
            using var file = File.OpenWrite(_record.Path);
            file.Position = (page - 1) * size;
            file.Write(Enumerable.Repeat((byte)0xFF, (int)size).ToArray());
        }

        using var reader = RecordStore.OpenReadOnly(_record.Path);
        var damage = Assert.Throws<RecordException>(() => reader.Report("a"));
        Assert.Equal(("not-a-record", _record.Path), (damage.Code, damage.Path));
        using var writer = RecordStore.Open(_record.Path, _record.Clock);
        Assert.Equal("not-a-record", Assert.Throws<RecordException>(() => writer.Append([Batches.Report("b")])).Code);
    }

    [Fact]
    public void A_full_disk_is_told_as_such_and_faults_of_ours_are_not()
    {
        var file = new RecordFile(_record.Path, readOnly: false);
        using var connection = _record.Tamper();
        connection.Execute("CREATE TABLE filler (bytes BLOB); PRAGMA max_page_count = 1");
        var full = Assert.Throws<RecordException>(() => file.Guarded(() => connection.Execute("INSERT INTO filler VALUES (zeroblob(10000000))")));
        Assert.Equal(("full", _record.Path), (full.Code, full.Path));
        Assert.Throws<SqliteException>(() => file.Guarded(() => connection.Execute("SELECT no_such_column FROM filler")));
    }
}
