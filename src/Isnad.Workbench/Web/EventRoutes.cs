using Isnad.Store;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The table of events, and the same as files.</summary>
internal static class EventRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/events", (HttpContext context, RecordStore record, EventCounts counts) => PageAnswer.Of<EventTablePage>(PageView.Of(context, language), new()
        {
            [nameof(EventTablePage.Table)] = EventTable.Of(record, counts, counts.Publishers(), context.Request.Query),
        }));
        pages.MapGet("/events.csv", (HttpContext context, RecordStore record) => Files(context, record).CsvAsync(context));
        pages.MapGet("/events.json", (HttpContext context, RecordStore record) => Files(context, record).JsonAsync(context));
    }

    private static EventFiles Files(HttpContext context, RecordStore record) =>
        new(record, EventFilter.Of(context.Request.Query), EventColumn.Of(context.Request.Query["columns"]));
}
