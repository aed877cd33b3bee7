using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Makes and recognizes the tables of a record.</summary>
internal static class Schema
{
    /// <summary>"ISND" as SQLite application id, by which a record is known among other databases.</summary>
    public const long ApplicationId = 0x49534E44;

    /// <summary>Version of the tables that this program writes.</summary>
    public const long Version = 6;

    /// <summary>The first version with these views; since then only the tables of links have changed.</summary>
    public const long VersionOfViews = 5;

    /// <summary>Makes log and views in an empty database.</summary>
    public static void Create(SqliteConnection connection)
    {
        connection.Execute(Script("log"));
        CreateViews(connection);
        connection.Execute($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Version};");
    }

    /// <summary>Makes the views alone, and the empty tables of links.</summary>
    public static void CreateViews(SqliteConnection connection)
    {
        connection.Execute(Script("views"));
        connection.Execute(Script("links"));
    }

    /// <summary>Makes the tables of links anew, empty.</summary>
    public static void RenewLinks(SqliteConnection connection)
    {
        new Links(connection).Drop();
        connection.Execute(Script("links"));
    }

    internal static string Script(string name)
    {
        using var stream = typeof(Schema).Assembly.GetManifestResourceStream($"Isnad.Store.Schema.{name}.sql")
            ?? throw new InvalidOperationException($"the resource {name}.sql is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
