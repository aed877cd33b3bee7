using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Opens connections to the file of a record, or to views of it as they were at a moment.</summary>
/// <param name="path">The file.</param>
/// <param name="readOnly">It may only be read.</param>
/// <param name="truth">The record whose log and originals belong to these views; null where they are in the file itself.</param>
internal sealed class RecordFile(string path, bool readOnly, string? truth = null)
{
    /// <summary>How long a writer waits for another, in milliseconds.</summary>
    private const int BusyTimeout = 30_000;

    /// <summary>The file.</summary>
    public string Path { get; } = path;

    /// <summary>The record that people know: the file itself, or the one whose past it shows.</summary>
    public string Record { get; } = truth ?? path;

    /// <summary>Whether it may only be read.</summary>
    public bool ReadOnly { get; } = readOnly;

    /// <summary>Opens a connection for writing; the file is made where it is missing.</summary>
    public SqliteConnection OpenForWriting()
    {
        var connection = Connect(SqliteOpenMode.ReadWriteCreate);
        connection.Execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;");
        return connection;
    }

    /// <summary>Opens a connection for reading.</summary>
    public SqliteConnection OpenForReading()
    {
        var connection = Connect(SqliteOpenMode.ReadOnly);
        if (truth is not null)
        {
            connection.Execute("ATTACH @truth AS truth", new { truth = System.IO.Path.GetFullPath(truth) });
        }

        return connection;
    }

    /// <summary>Closes connections that nobody uses and the pool keeps: they would hold the file, and with it the write-ahead log, until the program ends.</summary>
    /// <remarks>That for writing is the last, as the log goes into the file when the last connection is closed, if that may write.</remarks>
    public void CloseIdle()
    {
        foreach (var mode in new[] { SqliteOpenMode.ReadOnly, SqliteOpenMode.ReadWriteCreate })
        {
            using var connection = new SqliteConnection(Address(mode));
            SqliteConnection.ClearPool(connection);
        }
    }

    /// <summary>Sees to it that the file is a record of ours; makes the tables in an empty one.</summary>
    /// <exception cref="RecordException">It is something else, or newer than this program.</exception>
    public void Prepare() => Guarded(() =>
    {
        if (ReadOnly && !File.Exists(Path))
        {
            throw new RecordException("no-record", Path, "there is no such record");
        }

        using var connection = ReadOnly ? OpenForReading() : OpenForWriting();
        var tables = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema");
        if (tables == 0 && !ReadOnly)
        {
            Create(connection);
        }

        if (Recognize(connection) < Schema.Version)
        {
            Upgrade();
        }
    });

    /// <summary>Does something with the file and tells troubles of the file as such; faults of ours stay what they are.</summary>
    /// <exception cref="RecordException">The file is damaged, full, held or cannot be written.</exception>
    public T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (Trouble(e.SqliteErrorCode) is { } trouble)
        {
            throw new RecordException(trouble.Code, Record, trouble.Reason, e);
        }
    }

    /// <inheritdoc cref="Guarded{T}"/>
    public void Guarded(Action work) => Guarded(() =>
    {
        work();
        return true;
    });

    private static (string Code, string Reason)? Trouble(int error) => error switch
    {
        26 or 11 => ("not-a-record", "this file is no record, or it is damaged"),
        14 or 10 or 8 => ("read-only", "the file cannot be opened, read or written"),
        13 => ("full", "there is no room for it"),
        5 or 6 => ("busy", "another program holds the record"),
        _ => null,
    };

    private static void Create(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction();
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema") == 0)
        {
            Schema.Create(connection);
        }

        transaction.Commit();
    }

    /// <summary>Makes the views of an older program anew, or its links alone; the log is the same in all versions.</summary>
    private void Upgrade()
    {
        using var connection = OpenForWriting();
        using var transaction = connection.BeginTransaction();
        if (Recognize(connection) is var version && version < Schema.Version)
        {
            if (version < Schema.VersionOfViews)
            {
                new Views(connection).Rebuild();
            }
            else
            {
                Schema.RenewLinks(connection);
            }

            connection.Execute($"PRAGMA user_version = {Schema.Version}");
        }

        transaction.Commit();
    }

    private long Recognize(SqliteConnection connection)
    {
        if (connection.ExecuteScalar<long>("PRAGMA application_id") != Schema.ApplicationId)
        {
            throw new RecordException("not-a-record", Path, "this file is no record");
        }

        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        if (version > Schema.Version)
        {
            throw new RecordException("newer-record", Path, $"the record has version {version}, this program knows {Schema.Version}");
        }

        return version;
    }

    private string Address(SqliteOpenMode mode) => new SqliteConnectionStringBuilder { DataSource = Path, Mode = mode, Pooling = truth is null }.ToString();

    private SqliteConnection Connect(SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(Address(mode));
        connection.Open();
        connection.Execute($"PRAGMA busy_timeout = {BusyTimeout}");
        return connection;
    }
}
