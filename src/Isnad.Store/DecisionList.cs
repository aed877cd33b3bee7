using System.Globalization;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Reads decisions of the log.</summary>
internal sealed class DecisionList(SqliteConnection connection)
{
    private const string Columns =
        """
        d.entry, l.at, l.author, l.payload, d.withdrawn_by AS withdrawnBy,
        (SELECT min(t.orphan) FROM decision_target t WHERE t.entry = d.entry) AS orphan
        FROM decision d JOIN log l ON l.seq = d.entry
        """;

    /// <summary>A page of decisions, the newest first.</summary>
    public Page<StoredDecision> Page(DecisionQuery query)
    {
        var where = new Conditions()
            .Add("d.author = @author", "author", query.Author)
            .Add("d.kind = @kind", "kind", query.Kind is { } kind ? JsonName.Of(kind) : null)
            .Add(Concerning("t.report = @report"), "report", query.ReportId);
        if (query.Key is { } key)
        {
            AddKey(where, key);
        }

        where.Add("d.withdrawn_by IS NULL AND EXISTS (SELECT 1 FROM decision_target t WHERE t.entry = d.entry AND t.orphan IS NOT NULL)", "orphans", query.OrphansOnly ? 1 : null);
        var total = connection.ExecuteScalar<long>($"SELECT count(*) FROM decision d {where}", where.Values);
        if (Cursor.Read(query.After, 1) is [var after] && long.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var entry))
        {
            where.Add("d.entry < @after", "after", entry);
        }

        var size = Math.Clamp(query.PageSize, 1, 1000);
        var rows = Rows($"SELECT {Columns} {where} ORDER BY d.entry DESC LIMIT {size + 1}", where.Values);
        var next = rows.Count > size ? Cursor.Of(rows[size - 1].Entry.ToString(CultureInfo.InvariantCulture)) : null;
        return new Page<StoredDecision>([.. rows.Take(size)], next, total);
    }

    /// <summary>The decisions that hold about the same words as a target, oldest first.</summary>
    public IReadOnlyList<StoredDecision> Holding(DecisionTarget target) => Rows(
        $"""
        SELECT {Columns}
        WHERE d.withdrawn_by IS NULL AND d.entry IN (
          SELECT t.entry FROM decision_target t
          WHERE t.about = 0 AND t.ordinal = 0 AND t.report = @Report AND t.kind = @kind AND t.text IS @Text AND t.start IS @Start AND t.length IS @Length AND t.linked IS @Linked)
        ORDER BY d.entry
        """,
        new { target.Report, kind = JsonName.Of(target.Kind), target.Text, target.Span?.Start, target.Span?.Length, target.Linked });

    /// <summary>The decisions of these kinds that hold, oldest first.</summary>
    public IReadOnlyList<StoredDecision> Holding(params DecisionKind[] kinds) => Rows(
        $"SELECT {Columns} WHERE d.withdrawn_by IS NULL AND d.kind IN @kinds ORDER BY d.entry",
        new { kinds = kinds.Select(JsonName.Of) });

    /// <summary>Decisions about a linked entity by whatever mention of it, and what withdrew them; the newest first.</summary>
    public IReadOnlyList<StoredDecision> AboutEntity(string linked)
    {
        var mentions = connection.Query<string>("SELECT report || '#' || entity FROM linked_mention WHERE linked = @linked", new { linked }).ToHashSet(StringComparer.Ordinal);
        var inItsReports = Concerning("t.kind = @kind AND t.report IN (SELECT m.report FROM linked_mention m WHERE m.linked = @linked)");
        var finder = new TargetFinder(connection);
        var about = new Dictionary<long, StoredDecision>();
        foreach (var row in Rows($"SELECT {Columns} WHERE {inItsReports} ORDER BY d.entry", new { linked, kind = JsonName.Of(TargetKind.Entity) }))
        {
            if (row.Decision.Withdraws is { } withdrawn
                ? about.ContainsKey(withdrawn)
                : row.Decision.Targets.Concat(row.Decision.Others).Select(finder.KeyOf).OfType<string>().Any(mentions.Contains))
            {
                about.Add(row.Entry, row);
            }
        }

        return [.. about.Values.OrderByDescending(row => row.Entry)];
    }

    /// <summary>One decision; null where the entry is none.</summary>
    public StoredDecision? ByEntry(long entry) => Rows($"SELECT {Columns} WHERE d.entry = @entry", new { entry }).FirstOrDefault();

    private void AddKey(Conditions where, string key)
    {
        if (new TargetFinder(connection).Find(key) is not { } target)
        {
            where.Add(Concerning("t.linked = @linked"), "linked", key);
            return;
        }

        where.Add(Concerning("t.report = @keyReport AND (@start IS NULL OR (t.kind = @targetKind AND t.start = @start AND t.length = @length))"), "keyReport", target.Report);
        where.Values.Add("targetKind", JsonName.Of(target.Kind));
        where.Values.Add("start", target.Span?.Start);
        where.Values.Add("length", target.Span?.Length);
    }

    /// <summary>Decisions about something, and what withdrew them, and so on.</summary>
    private static string Concerning(string condition) =>
        $"""
        d.entry IN (
          WITH RECURSIVE about(entry) AS (
            SELECT t.entry FROM decision_target t WHERE {condition}
            UNION SELECT u.entry FROM about JOIN decision u ON u.withdraws = about.entry)
          SELECT entry FROM about)
        """;

    private List<StoredDecision> Rows(string sql, object values) => [.. connection.Query<Row>(sql, values).Select(r => new StoredDecision(
        r.Entry,
        Log.Time(r.At),
        r.Author,
        Log.Parse<Decision>(r.Payload),
        r.WithdrawnBy,
        r.Orphan is { } orphan ? Enum.GetValues<OrphanReason>().First(reason => JsonName.Of(reason) == orphan) : null))];

    /// <summary>Set by name: SQLite tells no type of a computed column whose first value is null.</summary>
    private sealed record Row
    {
        public required long Entry { get; init; }

        public required string At { get; init; }

        public required string Author { get; init; }

        public required string Payload { get; init; }

        public long? WithdrawnBy { get; init; }

        public string? Orphan { get; init; }
    }
}
