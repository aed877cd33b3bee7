using Isnad.Store;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>What the table of events shows.</summary>
/// <param name="Filter">The filter of the address, with the chosen event.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Page">The rows.</param>
/// <param name="Publishers">Publishers to choose from.</param>
/// <param name="After">Cursor of this page; null for the first.</param>
public sealed record EventTable(EventFilter Filter, IReadOnlyList<EventColumn> Columns, Page<EventRow> Page, IReadOnlyList<string> Publishers, string? After)
{
    /// <summary>Rows of one page.</summary>
    public const int PageSize = 50;

    /// <summary>The report of the chosen event, with its coding; null where none is chosen or it is gone.</summary>
    public (EventRow Row, StoredReport Report, Isnad.Record.ReportCoding Coding)? Chosen { get; init; }

    /// <summary>The linked event that the chosen one belongs to; null where none is.</summary>
    public Isnad.Record.LinkedEvent? Linked { get; init; }

    /// <summary>How many events each value of type, status, stance, review and country would give.</summary>
    public IReadOnlyDictionary<EventFacet, IReadOnlyList<FacetCount>> Facets { get; init; } = new Dictionary<EventFacet, IReadOnlyList<FacetCount>>();

    /// <summary>Names of the parties and the place whose keys are filtered, by key.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads what the address asks for.</summary>
    /// <param name="record">The record.</param>
    /// <param name="counts">Its counts.</param>
    /// <param name="publishers">Publishers to choose from.</param>
    /// <param name="query">The query of the address.</param>
    public static EventTable Of(RecordStore record, EventCounts counts, IReadOnlyList<string> publishers, IQueryCollection query)
    {
        var filter = EventFilter.Of(query);
        var after = query["after"] is [{ Length: > 0 } cursor, ..] ? cursor : null;
        var page = record.Events(filter.ToStore() with { After = after, PageSize = PageSize });
        return new EventTable(filter, EventColumn.Of(query["columns"]), page, publishers, after)
        {
            Facets = counts.Facets(filter.ToStore(), [EventFacet.Type, EventFacet.Status, EventFacet.Stance, EventFacet.Review, EventFacet.Country], 60),
            Chosen = ChosenIn(record, filter),
            Linked = LinkedIn(record, filter),
            Names = NamesIn(record, filter),
        };
    }

    /// <summary>Address of this table with another filter or event, from the first page.</summary>
    public string Query(EventFilter filter) => filter.ToQuery(EventColumn.InAddress(Columns));

    /// <summary>Address of this very page with another event chosen.</summary>
    public string Choose(string? key) => (Filter with { Chosen = key }).ToQuery(EventColumn.InAddress(Columns), ("after", After));

    private static Isnad.Record.LinkedEvent? LinkedIn(RecordStore record, EventFilter filter) =>
        filter.Chosen?.LastIndexOf('#') is { } cut and >= 0 && record.LinkedEventsOf(filter.Chosen[..cut], filter.Chosen[(cut + 1)..]) is [var linked, ..] ? linked : null;

    private static (EventRow, StoredReport, Isnad.Record.ReportCoding)? ChosenIn(RecordStore record, EventFilter filter) =>
        filter.Chosen is { } key && record.Event(key) is { } row && record.Report(row.Report.Id) is { } report && record.Coding(row.Report.Id) is { } coding
            ? (row, report, coding)
            : null;

    /// <summary>Names of the keys that a filter asks for.</summary>
    internal static IReadOnlyDictionary<string, string> NamesIn(RecordStore record, EventFilter filter)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        string[] parties = [.. new[] { filter["party"], filter["with"] }.OfType<string>()];
        var named = parties.Length == 0 ? [] : record.EventParties(new EventQuery { Party = parties[0] }, parties);
        var places = filter["at"] is { } place ? record.EventPlaces(new EventQuery { PlaceKey = place }, 1) : [];
        foreach (var count in named.Concat(places))
        {
            names[count.Key] = count.Entity.Name;
        }

        return names;
    }
}
