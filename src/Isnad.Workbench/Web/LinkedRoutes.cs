using System.Globalization;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The pages of what reports together say: one real event, one real person, body or place.</summary>
internal static class LinkedRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string language) =>
        pages.MapGet("/events/{id}", (string id, HttpContext context, RecordStore record, RecordFigures figures) => Event(language, id, context, record, figures));

    private static IResult Event(string language, string id, HttpContext context, RecordStore record, RecordFigures figures)
    {
        var view = PageView.Of(context, language);
        long? at = long.TryParse(context.Request.Query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? entry : null;
        if (LinkedEventView.Of(record, id, figures.Now().Counts, at) is not { } linked)
        {
            return PageAnswer.Missing(view);
        }

        return context.Request.Query["as"] == "json"
            ? Results.Json(new { linked.Event, linked.Counts.Entries, linked.Counts.Head }, RecordJson.Options)
            : PageAnswer.Of<LinkedEventPage>(view, new() { [nameof(LinkedEventPage.Linked)] = linked });
    }
}
