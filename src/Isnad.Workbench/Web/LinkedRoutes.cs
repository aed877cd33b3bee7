using System.Globalization;
using Isnad.Record;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Pages;
using Isnad.Workbench.Reviewing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The pages of what reports together say: one real event, one real person, body or place.</summary>
internal static class LinkedRoutes
{
    /// <summary>Name in the address of a mention by which an entity is found though its id has changed.</summary>
    private const string OfName = "of";

    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/events/{id}", (string id, HttpContext context, RecordStore record, RecordFigures figures, WorkbenchOptions options) => Event(language, id, context, new CitedEvent(record, options), figures));
        pages.MapGet("/entities", (HttpContext context, RecordStore record) => Entities(language, context, record));
        pages.MapGet("/entities/{id}", (string id, HttpContext context, RecordStore record, EventCounts counts, WorkbenchOptions options) => Entity(language, id, context, record, counts, options));
        pages.MapPost("/entities/{id}", (string id, HttpContext context, RecordStore record, EventCounts counts, WorkbenchOptions options, Deciding deciding) =>
                DecideAsync(language, id, context, record, deciding, () => Entity(language, id, context, record, counts, options, moved: true)))
            .AddEndpointFilter<FormGuard>().Needs(AccountRole.Reviewer);
    }

    private static RazorComponentResult Entities(string language, HttpContext context, RecordStore record)
    {
        var query = context.Request.Query;
        EntityKind? kind = Enum.TryParse<EntityKind>(query["kind"], ignoreCase: true, out var named) ? named : null;
        return PageAnswer.Of<EntityListPage>(PageView.Of(context, language), new()
        {
            [nameof(EntityListPage.Letters)] = query["q"].ToString(),
            [nameof(EntityListPage.Kind)] = kind,
            [nameof(EntityListPage.Page)] = record.LinkedEntities(query["q"], kind, query["after"], 60),
        });
    }

    private static IResult Entity(string language, string id, HttpContext context, RecordStore record, EventCounts counts, WorkbenchOptions options, bool moved = false)
    {
        var view = PageView.WithForms(context, language);
        var query = context.Request.Query;
        var of = query[OfName].ToString();

        // Asked before the entity is read: links that are done in between would leave a page of the time before that nothing renews.
        var linking = of.Length > 0 && options.Link is not null && record.LinkState() is not { Missing: [], Gone: [] };
        if (of.LastIndexOf('#') is > 0 and var cut && record.LinkedEntityOf(of[..cut], of[(cut + 1)..]) is { } present && present != id)
        {
            return Results.LocalRedirect($"/{language}/entities/{Uri.EscapeDataString(present)}#history");
        }

        if (LinkedEntityView.Of(record, counts, id, query) is not { } entity)
        {
            return PageAnswer.Missing(view);
        }

        return query["as"] == "json"
            ? Results.Json(new { entity.Entity, entity.Key }, RecordJson.Options)
            : PageAnswer.Of<EntityPage>(view, new()
            {
                [nameof(EntityPage.Linked)] = entity,
                [nameof(EntityPage.Author)] = ReviewQueue.AuthorOf(context),
                [nameof(EntityPage.Linking)] = linking,
                [nameof(EntityPage.Moved)] = moved,
            });
    }

    private static async Task<IResult> DecideAsync(string language, string id, HttpContext context, RecordStore record, Deciding deciding, Func<IResult> moved)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var author = ReviewRoutes.Author(context, form);
        var here = $"/{language}/entities/{Uri.EscapeDataString(id)}";
        if (author.Length == 0 || record.LinkedEntity(id) is not { } entity || Named(record, entity) is not { } key)
        {
            return Results.LocalRedirect(here);
        }

        var reason = form["reason"].ToString().Trim();
        try
        {
            switch (form["do"].ToString())
            {
                case "merge" when record.LinkedEntity(form["with"].ToString()) is { } with && Named(record, with) is { } other:
                    deciding.Merge(author, [key, other], reason);
                    break;
                case "split" when form["mention"].OfType<string>().ToArray() is { Length: > 0 } keys && entity.Mentions.Select(KeyOf).FirstOrDefault(mention => !keys.Contains(mention)) is { } stays:
                    deciding.Split(author, keys, stays, reason);
                    key = stays;
                    break;
                case var undo when undo.StartsWith("undo.", StringComparison.Ordinal):
                    deciding.Undo(author, ReviewQueue.Entries(undo[5..]));
                    break;
            }
        }
        catch (DecisionException)
        {
            return moved();
        }

        // Links are made anew after this, and the entity may then have another id; its mention finds it.
        return Results.LocalRedirect($"{here}?{OfName}={Uri.EscapeDataString(key)}#history");
    }

    /// <summary>The first mention that has words in its text, so that people can decide about it.</summary>
    private static string? Named(RecordStore record, LinkedEntity entity) => entity.Mentions.Select(KeyOf).FirstOrDefault(key => record.Target(key) is not null);

    private static string KeyOf(EntityKey mention) => $"{mention.ReportId}#{mention.EntityId}";

    private static IResult Event(string language, string id, HttpContext context, CitedEvent events, RecordFigures figures)
    {
        var view = PageView.Of(context, language);
        long? at = long.TryParse(context.Request.Query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? entry : null;
        if (events.Of(id, at, context.Request.Query["told"], figures.Now().Counts) is not { } linked)
        {
            return PageAnswer.Missing(view);
        }

        return context.Request.Query["as"] == "json"
            ? Results.Json(new { linked.Event, linked.Counts.Entries, linked.Counts.Head, linked.Cited }, RecordJson.Options)
            : PageAnswer.Of<LinkedEventPage>(view, new() { [nameof(LinkedEventPage.Linked)] = linked });
    }
}
