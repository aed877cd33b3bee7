using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store.Sheets;

/// <summary>Holds the sheet of a record's events from the moment it is asked to, and renews it as the record changes.</summary>
internal sealed class HeldSheet
{
    private readonly Lock _renewing = new();
    private volatile EventSheet? _sheet;

    /// <summary>Reads it.</summary>
    public void Load(SqliteConnection connection)
    {
        lock (_renewing)
        {
            _sheet = EventSheet.Of(connection, Entries(connection));
        }
    }

    /// <summary>The sheet of the very state that a connection reads; null where there is none.</summary>
    public EventSheet? Of(SqliteConnection connection)
    {
        if (_sheet is not { } sheet)
        {
            return null;
        }

        var entries = Entries(connection);
        if (sheet.Entries < entries)
        {
            lock (_renewing)
            {
                sheet = _sheet;
                if (sheet.Entries < entries)
                {
                    _sheet = sheet = sheet.With(connection, Changed(connection, sheet.Entries), entries);
                }
            }
        }

        return sheet.Entries == entries ? sheet : null;
    }

    private static long Entries(SqliteConnection connection) => connection.ExecuteScalar<long>("SELECT seq FROM head");

    private static List<string> Changed(SqliteConnection connection, long since) => connection.Query<string>(Rewinding.TouchedSince("main"), new { last = since }).AsList();
}
