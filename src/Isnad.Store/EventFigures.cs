using Dapper;
using Isnad.Record;
using Isnad.Store.Sheets;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Counts the events of a query by date, place and party, from the views alone.</summary>
/// <param name="connection">The record.</param>
/// <param name="sheet">Its events in memory, which is much quicker; null where they are not held.</param>
internal sealed class EventFigures(SqliteConnection connection, EventSheet? sheet = null)
{
    private const string Parties = "('actor', 'recipient')";
    private const string Names = "SELECT p.role AS Role, p.key AS Key, p.name AS Name, p.entity AS Entity, max(p.report) AS Report, count(*) AS Events";

    /// <summary>By date.</summary>
    public IReadOnlyList<DateCount> ByDate(EventQuery query)
    {
        if (Found(query) is { } found)
        {
            return [.. SheetCounts.By(found, row => row.Date).OrderBy(c => c.Value, StringComparer.Ordinal).Select(c => new DateCount(c.Value is null ? null : new Edtf(c.Value), c.Events))];
        }

        var where = EventConditions.Of(query);
        return [.. connection
            .Query<(string? Date, long Events)>($"SELECT e.date, count(*) FROM event e {Joined(where)} {where} GROUP BY e.date ORDER BY e.date", where.Values)
            .Select(row => new DateCount(row.Date is null ? null : new Edtf(row.Date), row.Events))];
    }

    /// <summary>By the first day that each may lie on, which is quicker than by date: an index has it. Where no date is told it is that of publication.</summary>
    public IReadOnlyList<DateCount> ByFirstDay(EventQuery query)
    {
        if (Found(query) is { } found)
        {
            return [.. SheetCounts.By(found, row => row.Sort).OrderBy(c => c.Value, StringComparer.Ordinal).Select(c => new DateCount(c.Value is { Length: > 0 } day ? new Edtf(day) : null, c.Events))];
        }

        var where = EventConditions.Of(query);
        return [.. connection
            .Query<(string Day, long Events)>($"SELECT e.sort, count(*) FROM event e {Joined(where)} {where} GROUP BY e.sort ORDER BY e.sort", where.Values)
            .Select(row => new DateCount(row.Day.Length == 0 ? null : new Edtf(row.Day), row.Events))];
    }

    /// <summary>By place, the commonest first.</summary>
    public IReadOnlyList<ArgumentCount> ByPlace(EventQuery query, int most) => Found(query) is { } found
        ? Count(SheetCounts.Named(found, argument => !argument.IsParty, most))
        : ByArgument(query, "p.role = 'place'", [], most);

    /// <summary>By party, the commonest first.</summary>
    public IReadOnlyList<ArgumentCount> ByParty(EventQuery query, int most) => Found(query) is { } found
        ? Count(SheetCounts.Named(found, argument => argument.IsParty, most))
        : ByArgument(query, $"p.role IN {Parties}", [], most);

    /// <summary>By some parties.</summary>
    public IReadOnlyList<ArgumentCount> ByParty(EventQuery query, IReadOnlyCollection<string> keys) => Found(query, keys) is { } found
        ? Count(SheetCounts.Named(found, argument => argument.IsParty && keys.Contains(argument.Key), keys.Count))
        : ByArgument(query, $"p.role IN {Parties} AND p.key IN @keys", keys, keys.Count);

    /// <summary>By pairs of parties.</summary>
    public IReadOnlyList<Tie> Ties(EventQuery query, IReadOnlyCollection<string> keys, IReadOnlyCollection<string>? others)
    {
        if (Found(query, keys) is { } found)
        {
            return SheetCounts.Ties(found, keys, others);
        }

        var where = EventConditions.Of(query).Add("p.key IN @keys", "keys", keys).Add("o.key IN @others", "others", others);
        return [.. connection.Query<(string Key, string Role, string Other, string OtherRole, string Type, long Events)>(
            $"""
            SELECT p.key, p.role, o.key, o.role, e.type, count(*)
            FROM argument p JOIN argument o ON o.report = p.report AND o.event = p.event AND o.key <> p.key
            JOIN event e ON e.report = p.report AND e.id = p.event {Joined(where)}
            {where} AND p.role IN {Parties} AND o.role IN {Parties}
            GROUP BY p.key, p.role, o.key, o.role, e.type ORDER BY p.key, o.key, p.role, o.role, e.type
            """,
            where.Values).Select(t => new Tie(t.Key, t.Role == "actor", t.Other, t.OtherRole == "actor", JsonName.Read<EventType>(t.Type), t.Events))];
    }

    /// <summary>The table of reports, where a condition asks for it.</summary>
    private static string Joined(Conditions where) => where.AsksForReport ? "JOIN report r ON r.id = e.report" : "";

    private IReadOnlyList<ArgumentCount> ByArgument(EventQuery query, string condition, IReadOnlyCollection<string> keys, int most)
    {
        var where = EventConditions.Of(query);
        where.Values.Add("keys", keys);
        where.Values.Add("most", most);
        return Count(connection.Query<NamedCount>(IsEverything(query) ? OfAll(condition) : OfSome(where, condition, keys.Count > 0), where.Values));
    }

    /// <summary>The commonest first.</summary>
    private IReadOnlyList<ArgumentCount> Count(IEnumerable<NamedCount> rows)
    {
        var commonest =
            from same in rows.GroupBy(row => row.Key, StringComparer.Ordinal)
            orderby same.Sum(row => row.Events) descending, same.Key
            select same.ToList();
        return [.. commonest.Select(Count)];
    }

    private IEnumerable<SheetRow>? Found(EventQuery query, IReadOnlyCollection<string>? naming = null) =>
        sheet is null ? null : new SheetQuery(sheet, connection).Find(query, naming);

    /// <summary>Without a filter the index of arguments tells all but the few that were rejected: first whose keys are the commonest,
    /// then the names of those alone.</summary>
    private static string OfAll(string condition)
    {
        var from = $"FROM argument p WHERE (p.report, p.event) NOT IN {EventConditions.Rejected} AND {condition}";
        return $"""
            WITH top AS MATERIALIZED (
              SELECT key FROM (SELECT p.key AS key, count(*) AS n {from} GROUP BY p.role, p.key) GROUP BY key ORDER BY sum(n) DESC, key LIMIT @most)
            {Names} {from} AND p.key IN (SELECT key FROM top) GROUP BY p.role, p.key, p.name
            """;
    }

    /// <summary>With a filter the events are gone through in the order in which they and their arguments lie.</summary>
    private static string OfSome(Conditions where, string condition, bool byKeys) =>
        $"""
        WITH counted AS MATERIALIZED (
          {Names} FROM event e {Joined(where)} {(byKeys ? "" : "CROSS ")}JOIN argument p ON p.report = e.report AND p.event = e.id {where.And(condition)}
          GROUP BY p.role, p.key, p.name)
        SELECT * FROM counted WHERE Key IN (SELECT Key FROM counted GROUP BY Key ORDER BY sum(Events) DESC, Key LIMIT @most)
        """;

    private static bool IsEverything(EventQuery query) => query with { After = null, PageSize = 1 } == new EventQuery { PageSize = 1 };

    private ArgumentCount Count(List<NamedCount> same)
    {
        long In(string role) => same.Where(row => row.Role == role).Sum(row => row.Events);
        return new ArgumentCount
        {
            Key = same[0].Key,
            Entity = EntityOf(same.MaxBy(row => row.Events)!),
            AsActor = In("actor"),
            AsRecipient = In("recipient"),
            AsPlace = In("place"),
        };
    }

    private Entity EntityOf(NamedCount row)
    {
        var view = connection.QuerySingle<EntityView>(
            """
            SELECT id, kind, name, country, sector, registry_id AS RegistryId, latin, latitude, longitude, place_precision AS Precision
            FROM entity WHERE report = @Report AND id = @Entity
            """,
            row);
        return new Entity
        {
            Id = view.Id,
            Kind = JsonName.Read<EntityKind>(view.Kind),
            Name = view.Name,
            Country = view.Country,
            Sector = view.Sector,
            RegistryId = view.RegistryId,
            LatinName = view.Latin,
            Latitude = view.Latitude,
            Longitude = view.Longitude,
            PlacePrecision = view.Precision,
        };
    }

    private sealed record EntityView(
        string Id, string Kind, string Name, string? Country, string? Sector, string? RegistryId, string? Latin, double? Latitude, double? Longitude, string? Precision);
}
