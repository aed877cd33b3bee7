using Dapper;
using Isnad.Store.Sheets;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Counts the events of a query by the values of facets.</summary>
/// <remarks>A facet's own condition does not count for it, so that the other values can be seen beside the chosen one.</remarks>
/// <param name="connection">The record.</param>
/// <param name="sheet">Its events in memory, which is much quicker; null where they are not held.</param>
internal sealed class EventFacets(SqliteConnection connection, EventSheet? sheet = null)
{
    private const string Year = "CASE WHEN substr(e.first_day, 1, 4) = substr(e.last_day, 1, 4) THEN substr(e.first_day, 1, 4) END";

    /// <summary>The commonest values of each facet, the commonest first.</summary>
    public IReadOnlyDictionary<EventFacet, IReadOnlyList<FacetCount>> Count(EventQuery query, IReadOnlyCollection<EventFacet> facets, int most)
    {
        var groups = facets.Distinct().GroupBy(facet => Without(query, facet));
        return groups.SelectMany(group => Count(group.Key, [.. group])).ToDictionary(
            pair => pair.Facet,
            IReadOnlyList<FacetCount> (pair) =>
            [
                .. pair.Counts.OrderByDescending(c => c.Events).ThenBy(c => c.Value, StringComparer.Ordinal).Take(most),
            ]);
    }

    private IEnumerable<(EventFacet Facet, IEnumerable<FacetCount> Counts)> Count(EventQuery query, IReadOnlyList<EventFacet> facets)
    {
        if (sheet is not null && !facets.Contains(EventFacet.Source))
        {
            return SheetCounts.By(new SheetQuery(sheet, connection).Find(query), facets);
        }

        var where = EventConditions.Of(query);
        // Without conditions the counting indexes are read, each alone; with conditions the events that meet them are sought once.
        var everything = query == Everything(query);
        var kept = everything ? "NOT MATERIALIZED" : "MATERIALIZED";
        var rows = connection.Query<Row>(
            $"""
            WITH e AS {kept} (SELECT e.report, e.id, e.type, e.mode, e.status, e.review, e.country, e.province, e.first_day, e.last_day FROM event e {where})
            {string.Join("\nUNION ALL ", facets.Select(facet => everything && facet == EventFacet.Stance ? SelectStances(query.WithRejected) : Select(facet)))}
            """,
            where.Values).ToLookup(row => (EventFacet)row.Facet, row => new FacetCount(row.Value, row.Events));
        return facets.Select(facet => (facet, rows[facet]));
    }

    private static string Select(EventFacet facet)
    {
        string By(string value) => $"SELECT {(int)facet} AS facet, {value} AS value, count(*) AS events FROM e GROUP BY {value}";
        string ByClaim(string value) =>
            $"""
            SELECT {(int)facet} AS facet, value, count(*) AS events FROM
              (SELECT DISTINCT c.{value} AS value, e.report, e.id FROM e JOIN claim c ON c.report = e.report AND c.target = e.id)
            GROUP BY value
            """;
        return facet switch
        {
            EventFacet.Type => By("e.type"),
            EventFacet.Mode => By("e.mode"),
            EventFacet.Status => By("e.status"),
            EventFacet.Review => By("e.review"),
            EventFacet.Country => By("e.country"),
            EventFacet.Province => By("e.province"),
            EventFacet.Year => By(Year),
            EventFacet.Publisher =>
                $"""
                SELECT {(int)facet} AS facet, r.publisher AS value, sum(told.events) AS events FROM (SELECT e.report, count(*) AS events FROM e GROUP BY e.report) told
                JOIN report r ON r.id = told.report GROUP BY r.publisher
                """,
            EventFacet.Stance => ByClaim("stance"),
            EventFacet.Source => ByClaim("source_name"),
            _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "unknown"),
        };
    }

    /// <summary>Stances of all events: the index of claims tells them, so that no event is looked up.</summary>
    private static string SelectStances(bool withRejected) =>
        $"""
        SELECT {(int)EventFacet.Stance} AS facet, value, count(*) AS events FROM
          (SELECT DISTINCT c.stance AS value, c.report, c.target FROM claim c
           WHERE NOT (c.target >= 'R' AND c.target < 'S'){(withRejected ? "" : $" AND (c.report, c.target) NOT IN {EventConditions.Rejected}")})
        GROUP BY value
        """;

    private static EventQuery Without(EventQuery query, EventFacet facet) => facet switch
    {
        EventFacet.Type => query with { Type = null, Mode = null },
        EventFacet.Mode => query with { Mode = null },
        EventFacet.Status => query with { Status = null },
        EventFacet.Review => query with { Review = null, WithRejected = true },
        EventFacet.Country => query with { Country = null, Province = null },
        EventFacet.Province => query with { Province = null },
        EventFacet.Year => query with { From = null, To = null },
        EventFacet.Publisher => query with { Publisher = null },
        EventFacet.Stance => query with { Stance = null },
        EventFacet.Source => query with { Source = null },
        _ => query,
    };

    /// <summary>A query without conditions that lists as this one does.</summary>
    private static EventQuery Everything(EventQuery query) =>
        new() { WithRejected = query.WithRejected, Order = query.Order, After = query.After, PageSize = query.PageSize };

    /// <summary>Set by name: SQLite tells no type of a computed column whose first value is null.</summary>
    private sealed record Row
    {
        public required long Facet { get; init; }

        public string? Value { get; init; }

        public required long Events { get; init; }
    }
}
