using Isnad.Store;
using Isnad.Workbench.Pages;
using Isnad.Workbench.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The drawn views of events: timeline, map and network.</summary>
internal static class VisualRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/timeline", (HttpContext context, RecordStore record, EventCounts counts) => PageAnswer.Of<TimelinePage>(PageView.Of(context, language), new()
        {
            [nameof(TimelinePage.Timeline)] = TimelineView.Of(record, counts, context.Request.Query),
            [nameof(TimelinePage.Publishers)] = counts.Publishers(),
        }));
        pages.MapGet("/map", (HttpContext context, RecordStore record, EventCounts counts) => PageAnswer.Of<MapPage>(PageView.Of(context, language), new()
        {
            [nameof(MapPage.Page)] = MapView.Of(record, counts, context.Request.Query),
            [nameof(MapPage.Publishers)] = counts.Publishers(),
        }));
        pages.MapGet("/network", (HttpContext context, RecordStore record, EventCounts counts) =>
        {
            var view = PageView.Of(context, language);
            return PageAnswer.Of<NetworkPage>(view, new()
            {
                [nameof(NetworkPage.Page)] = NetworkView.Of(record, counts, context.Request.Query, party => ArgumentWords.Of(party, view.Words)),
                [nameof(NetworkPage.Publishers)] = counts.Publishers(),
            });
        });
    }
}
