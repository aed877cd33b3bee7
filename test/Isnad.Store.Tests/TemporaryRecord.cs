using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace Isnad.Store.Tests;

/// <summary>A record in a folder of its own, removed afterwards.</summary>
internal sealed class TemporaryRecord : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-store-");

    public TemporaryRecord()
    {
        Path = System.IO.Path.Combine(_folder.FullName, "test.isnad");
        Store = RecordStore.Open(Path, Clock);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));

    public string Path { get; }

    public RecordStore Store { get; }

    /// <summary>A connection past all our guards, as somebody with a database tool would have it.</summary>
    public SqliteConnection Tamper()
    {
        var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public void Dispose()
    {
        Store.Dispose();
        _folder.Delete(recursive: true);
    }
}
