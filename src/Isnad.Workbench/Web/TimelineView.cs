using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Timelines;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>What the timeline shows.</summary>
public sealed record TimelineView
{
    /// <summary>Events of one page.</summary>
    public const int PageSize = 40;

    /// <summary>The filter of the address, with the chosen event.</summary>
    public required EventFilter Filter { get; init; }

    /// <summary>The events of the filter on their scale; null where none has a date.</summary>
    public required Density? Density { get; init; }

    /// <summary>The events whenever they happened, to choose another stretch from; null where no stretch is asked for.</summary>
    public required Density? Whole { get; init; }

    /// <summary>How many events the filter has, on the scale or not.</summary>
    public required long Events { get; init; }

    /// <summary>One page of the events on the scale, the newest first.</summary>
    public required Page<EventRow> Page { get; init; }

    /// <summary>The scale of the page; null where none of its events has a date or a day of publication.</summary>
    public TimeScale? Lanes { get; init; }

    /// <summary>Cursor of this page; null for the first.</summary>
    public string? After { get; init; }

    /// <summary>The chosen event; null where none is.</summary>
    public ToldEvent? Chosen { get; init; }

    /// <summary>Names of filtered keys.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Reads what an address asks for.</summary>
    public static TimelineView Of(RecordStore record, EventCounts counts, IQueryCollection query)
    {
        var filter = EventFilter.Of(query);
        var asked = filter.ToStore();
        var after = query["after"] is [{ Length: > 0 } cursor, ..] ? cursor : null;
        var stretch = asked.From is not null || asked.To is not null;
        var dates = counts.Dates(asked);
        var density = Density.Of(dates, asked.From, asked.To);
        // What lies beyond the scale is told with its number and a link; among the rows it would only hide the others.
        var page = record.Events(asked with { From = density?.Scale.From, To = density?.Scale.To, After = after, PageSize = PageSize });
        return new TimelineView
        {
            Filter = filter,
            Density = density,
            Whole = stretch ? Density.Of(counts.Dates(asked with { From = null, To = null }), null, null) : null,
            Events = dates.Sum(d => d.Events),
            Page = page,
            Lanes = TimeScale.Of(page.Rows.Select(row => row.Event.Date ?? row.Report.Published).OfType<Edtf>().Select(date => (date, 1L))),
            After = after,
            Chosen = ToldEvent.Of(record, filter.Chosen),
            Names = EventTable.NamesIn(record, filter),
        };
    }
}
