using System.Globalization;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Reads linked events and entities.</summary>
internal sealed class LinkedList(SqliteConnection connection)
{
    /// <summary>Up to so many entities are sorted here.</summary>
    private const int Few = 5_000;

    /// <summary>A linked event; null where there is none.</summary>
    public LinkedEvent? Event(string id) =>
        connection.QuerySingleOrDefault<string>("SELECT told FROM linked_event WHERE id = @id", new { id }) is { } told ? Log.Parse<LinkedEvent>(told) : null;

    /// <summary>The linked events that a report tells, those of one of its events alone where it is named; in the order of the text.</summary>
    public IReadOnlyList<LinkedEvent> EventsOf(string report, string? eventId) =>
    [
        .. connection
            .Query<string>(
                """
                SELECT e.told FROM linked_event e JOIN (SELECT linked, min(start) AS start FROM linked_telling
                  WHERE report = @report AND (@eventId IS NULL OR event = @eventId) GROUP BY linked) t ON t.linked = e.id
                ORDER BY t.start, e.id
                """,
                new { report, eventId })
            .Select(Log.Parse<LinkedEvent>),
    ];

    /// <summary>A page of linked events.</summary>
    public Page<LinkedEvent> Page(LinkedEventQuery query)
    {
        var where = new Conditions()
            .Add("e.type = @type", "type", query.Type is { } type ? JsonName.Of(type) : null)
            .Add("e.mode = @mode", "mode", query.Mode)
            .Add("e.news = @news", "news", query.News)
            .Add("e.reports >= @reports", "reports", query.LeastReports)
            .Add("e.origins >= @origins", "origins", query.LeastOrigins)
            .Add("e.origins <= @most", "most", query.MostOrigins)
            .Add("e.contradictions >= @contradictions", "contradictions", query.LeastContradictions)
            .Add("e.date_to >= @from", "from", Conditions.Day(query.From))
            .Add("e.date_from <= @to", "to", Conditions.Day(query.To))
            .Add("EXISTS (SELECT 1 FROM linked_party p WHERE p.linked = e.id AND p.entity = @entity)", "entity", query.Entity);
        // Those of one entity alone are counted in its index; a large country has its part in thousands.
        var ofEntity = query.Entity is not null && query with { After = null, PageSize = 1 } == new LinkedEventQuery { Entity = query.Entity, PageSize = 1 };
        var total = connection.ExecuteScalar<long>(
            ofEntity ? "SELECT count(DISTINCT p.linked) FROM linked_party p WHERE p.entity = @entity" : $"SELECT count(*) FROM linked_event e {where}",
            where.Values);
        if (Cursor.Read(query.After, 2) is [var sort, var id])
        {
            where.Add("(e.sort < @sort OR (e.sort = @sort AND e.id > @id))", "sort", sort).Values.Add("id", id);
        }

        var size = Math.Clamp(query.PageSize, 1, 1000);
        // The page is found in an index first; to sort whole events would read far more than is shown.
        var rows = connection.Query<(string Id, string Sort, string Told)>(
            $"""
            SELECT e.id, e.sort, e.told FROM linked_event e
              JOIN (SELECT e.id FROM linked_event e {where} ORDER BY e.sort DESC, e.id LIMIT {size + 1}) page ON page.id = e.id
            ORDER BY e.sort DESC, e.id
            """,
            where.Values).AsList();
        var next = rows.Count > size ? Cursor.Of(rows[size - 1].Sort, rows[size - 1].Id) : null;
        return new Page<LinkedEvent>([.. rows.Take(size).Select(r => Log.Parse<LinkedEvent>(r.Told))], next, total);
    }

    /// <summary>Ids of all linked events, in order.</summary>
    public IReadOnlyList<string> EventIds() => connection.Query<string>("SELECT id FROM linked_event ORDER BY id").AsList();

    /// <summary>Ids of all linked entities, in order.</summary>
    public IReadOnlyList<string> EntityIds() => connection.Query<string>("SELECT id FROM linked_entity ORDER BY id").AsList();

    /// <summary>A linked entity with its mentions; null where there is none.</summary>
    public LinkedEntity? Entity(string id)
    {
        var told = connection.QuerySingleOrDefault<string>("SELECT told FROM linked_entity WHERE id = @id", new { id });
        return told is null ? null : Log.Parse<LinkedEntity>(told) with
        {
            Mentions =
            [
                .. connection.Query<EntityKey>(
                    """
                    SELECT report AS ReportId, entity AS EntityId FROM linked_mention
                    WHERE linked = @id ORDER BY day IS NULL, day, report, entity
                    """,
                    new { id }),
            ],
        };
    }

    /// <summary>A page of linked entities, those with most mentions first.</summary>
    public Page<LinkedEntityRow> Entities(string? letters, EntityKind? kind, string? after, int size)
    {
        var where = new Conditions()
            .Add("instr(e.names, @letters) > 0", "letters", Conditions.Folded(letters))
            .Add("e.kind = @kind", "kind", kind is { } k ? JsonName.Of(k) : null);
        var (mentions, id) = Cursor.Read(after, 2) is [var told, var last] && long.TryParse(told, NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? (most, last) : (long.MaxValue, "");
        bool IsAfter(LinkedEntityRow row) => row.Mentions < mentions || (row.Mentions == mentions && string.CompareOrdinal(row.Id, id) > 0);
        // Names with letters are found by going through all of them, better once than twice.
        if (Conditions.Folded(letters) is not null && Rows(where, $"LIMIT {Few + 1}") is { Count: <= Few } found)
        {
            var sorted = found.OrderByDescending(row => row.Mentions).ThenBy(row => row.Id, StringComparer.Ordinal);
            return PageOf([.. sorted.Where(IsAfter).Take(size + 1)], found.Count, size);
        }

        var total = connection.ExecuteScalar<long>($"SELECT count(*) FROM linked_entity e {where}", where.Values);
        where.Add("(e.mentions < @most OR (e.mentions = @most AND e.id > @id))", "most", mentions).Values.Add("id", id);
        return PageOf(Rows(where, $"ORDER BY e.mentions DESC, e.id LIMIT {size + 1}"), total, size);
    }

    /// <summary>Id of the linked entity that an entity of a report is; null where it is none.</summary>
    public string? EntityOf(string report, string entity) => connection.QuerySingleOrDefault<string>(
        "SELECT linked FROM linked_mention WHERE report = @report AND entity = @entity", new { report, entity });

    /// <summary>The linked entities of a report's entities.</summary>
    public Dictionary<string, string> EntitiesOf(string report) => connection
        .Query<(string Entity, string Linked)>("SELECT entity, linked FROM linked_mention WHERE report = @report", new { report })
        .ToDictionary(row => row.Entity, row => row.Linked, StringComparer.Ordinal);

    /// <summary>Which reports are linked in their newest state.</summary>
    public LinkState State()
    {
        var there = Reports("linkable");
        var linked = Reports("linked_report").ToDictionary(r => r.Report, StringComparer.Ordinal);
        var current = there.ToLookup(r => linked.GetValueOrDefault(r.Report) == r, r => r.Report);
        var reports = there.ToDictionary(r => r.Report, StringComparer.Ordinal);
        return new LinkState([.. current[false]], [.. current[true]], [.. linked.Keys.Where(id => !reports.ContainsKey(id))])
        {
            Reports = reports,
            Writings = Writings(),
        };
    }

    private List<LinkableReport> Reports(string table) =>
    [
        .. connection
            .Query<(string Report, long N, long Coding, long Copies, long Decided)>($"SELECT report, n, coding, copies, decided FROM {table} ORDER BY report")
            .Select(r => new LinkableReport(r.Report, r.N, r.Coding, r.Copies, r.Decided)),
    ];

    /// <summary>How often links were written.</summary>
    public long Writings() => connection.ExecuteScalar<long>("SELECT writings FROM linked_head");

    private static Page<LinkedEntityRow> PageOf(List<LinkedEntityRow> rows, long total, int size) => new(
        [.. rows.Take(size)],
        rows.Count > size ? Cursor.Of(rows[size - 1].Mentions.ToString(CultureInfo.InvariantCulture), rows[size - 1].Id) : null,
        total);

    private List<LinkedEntityRow> Rows(Conditions where, string order) =>
    [
        .. connection
            .Query<(string Id, string Kind, string Name, string? Country, long Mentions)>($"SELECT e.id, e.kind, e.name, e.country, e.mentions FROM linked_entity e {where} {order}", where.Values)
            .Select(r => new LinkedEntityRow(r.Id, JsonName.Read<EntityKind>(r.Kind), r.Name, r.Country, r.Mentions)),
    ];
}
