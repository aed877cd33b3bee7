using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Makes the views of a record as they were at a moment, in a passing file to which the record itself is attached.</summary>
/// <remarks>The rows of reports that nothing touched since are copied; those of the others are made from the log again,
/// up to the moment. What is asked of a few reports alone needs those alone.</remarks>
internal sealed class Rewinding : IDisposable
{
    private readonly SqliteConnection _connection;

    private Rewinding(string path, string record)
    {
        _connection = new SqliteConnection($"Data Source={path};Pooling=False");
        _connection.Open();
        _connection.Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ATTACH @record AS truth", new { record = Path.GetFullPath(record) });
    }

    /// <inheritdoc/>
    public void Dispose() => _connection.Dispose();

    /// <summary>Makes the file.</summary>
    /// <param name="path">Where; it must not be there yet.</param>
    /// <param name="record">The record.</param>
    /// <param name="moment">The moment.</param>
    /// <param name="reports">The reports that are asked for; null for all.</param>
    public static void Make(string path, string record, Moment moment, IReadOnlyCollection<string>? reports)
    {
        using var rewinding = new Rewinding(path, record);
        using var transaction = rewinding._connection.BeginTransaction();
        rewinding.Make(moment, reports);
        transaction.Commit();
    }

    private void Make(Moment moment, IReadOnlyCollection<string>? reports)
    {
        Schema.CreateViews(_connection);
        var last = Last(moment);
        _connection.Execute(
            """
            CREATE TABLE main.head (id INTEGER PRIMARY KEY, seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
            INSERT INTO main.head VALUES (1, @last, ifnull((SELECT hash FROM truth.log WHERE seq = @last), ''));
            CREATE TEMP TABLE anew (id TEXT PRIMARY KEY) WITHOUT ROWID;
            CREATE TEMP TABLE replayed (seq INTEGER PRIMARY KEY);
            """,
            new { last });
        if (reports is not null)
        {
            _connection.Execute("INSERT OR IGNORE INTO anew VALUES (@report)", reports.Select(report => new { report }));
        }
        else
        {
            MarkTouched(last);
        }

        MarkReplayed(last);
        if (reports is null)
        {
            CopyUntouched(last);
        }

        var views = new Views(_connection);
        foreach (var seq in _connection.Query<long>("SELECT seq FROM replayed ORDER BY seq").AsList())
        {
            views.Apply(new Log(_connection).Entry(seq));
        }
    }

    private long Last(Moment moment)
    {
        var end = _connection.QuerySingle<long>("SELECT seq FROM truth.head");
        if (moment.Entry is { } entry)
        {
            return Math.Min(entry, end);
        }

        var at = moment.Time!.Value.UtcDateTime.ToString("O", CultureInfo.InvariantCulture);
        return _connection.QueryFirstOrDefault<long>("SELECT seq FROM truth.log WHERE at <= @at ORDER BY seq DESC LIMIT 1", new { at });
    }

    /// <summary>The question which reports the entries after <c>@last</c> speak of.</summary>
    /// <param name="schema">Where the record's tables lie.</param>
    public static string TouchedSince(string schema) =>
        $"""
        SELECT ifnull(copy_of, id) FROM {schema}.capture WHERE entry > @last
        UNION SELECT report FROM {schema}.coding WHERE entry > @last
        UNION SELECT t.report FROM (
          WITH RECURSIVE about(entry) AS (
            SELECT entry FROM {schema}.decision WHERE entry > @last
            UNION SELECT d.withdraws FROM about JOIN {schema}.decision d ON d.entry = about.entry WHERE d.withdraws IS NOT NULL)
          SELECT entry FROM about) a JOIN {schema}.decision_target t ON t.entry = a.entry
        """;

    /// <summary>Notes the reports about which later entries speak.</summary>
    private void MarkTouched(long last) => _connection.Execute($"INSERT OR IGNORE INTO anew {TouchedSince("truth")}", new { last });

    private void MarkReplayed(long last) => _connection.Execute(
        """
        INSERT OR IGNORE INTO replayed SELECT entry FROM truth.capture WHERE entry <= @last AND id IN (SELECT id FROM anew);
        INSERT OR IGNORE INTO replayed SELECT entry FROM truth.capture WHERE entry <= @last AND copy_of IN (SELECT id FROM anew);
        INSERT OR IGNORE INTO replayed SELECT entry FROM truth.coding WHERE entry <= @last AND report IN (SELECT id FROM anew);
        INSERT OR IGNORE INTO replayed
          WITH RECURSIVE about(entry) AS (
            SELECT entry FROM truth.decision_target WHERE report IN (SELECT id FROM anew)
            UNION SELECT d.entry FROM about JOIN truth.decision d ON d.withdraws = about.entry)
          SELECT entry FROM about WHERE entry <= @last;
        """,
        new { last });

    private void CopyUntouched(long last)
    {
        foreach (var (table, order) in Views.Tables)
        {
            var rest = order.Split(',')[0] switch
            {
                "entry" => "entry <= @last AND entry NOT IN (SELECT seq FROM replayed)",
                "n" => "n NOT IN (SELECT n FROM truth.report WHERE id IN (SELECT id FROM anew))",
                var report => $"{report} NOT IN (SELECT id FROM anew)",
            };
            _connection.Execute($"INSERT INTO main.{table} SELECT * FROM truth.{table} WHERE {rest}", new { last });
        }

        _connection.Execute("INSERT INTO main.search (search) VALUES ('rebuild')");
        foreach (var table in Links.Tables)
        {
            _connection.Execute($"INSERT INTO main.{table} SELECT * FROM truth.{table}");
        }
    }
}
