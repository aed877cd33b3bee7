using Isnad.Store;
using Isnad.Workbench.Pages;
using Isnad.Workbench.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The permanent addresses of the workbench. The language is part of each.</summary>
internal static class Routes
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.Vary = "Accept-Language";
            return Results.Redirect($"/{Language.Preferred(context.Request.Headers.AcceptLanguage)}/");
        });
        app.MapGet("/assets/{name}", (string name, AssetFiles assets, HttpContext context) => assets.Get(name, context));
        app.MapGet("/{language:regex(^(ar|en)$)}/", Reports);
        app.MapGet("/{language:regex(^(ar|en)$)}/reports/{**id}", Report);
        app.MapGet("/{language:regex(^(ar|en)$)}/problems", Problems);
        app.MapFallback((HttpContext context) => Page<NotFoundPage>(
            View(context, context.Request.Path.StartsWithSegments("/en", StringComparison.Ordinal) ? "en" : "ar"),
            [],
            StatusCodes.Status404NotFound));
    }

    private static RazorComponentResult Reports(string language, HttpContext context, RecordStore record, WorkbenchOptions options)
    {
        var query = context.Request.Query;
        return Page<ReportListPage>(View(context, language), new()
        {
            [nameof(ReportListPage.List)] = ReportList.Of(record, options, query["q"], query["after"], query["skip"]),
        });
    }

    private static RazorComponentResult Report(string language, string id, HttpContext context, RecordStore record)
    {
        // A slash inside an id stays escaped in the path.
        var stored = record.Report(id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        if (stored is null)
        {
            return Page<NotFoundPage>(View(context, language), [], StatusCodes.Status404NotFound);
        }

        var codings = record.Codings(stored.Report.Id);
        return Page<ReportPage>(View(context, language), new()
        {
            [nameof(ReportPage.Stored)] = stored,
            [nameof(ReportPage.Coding)] = record.Coding(stored.Report.Id),
            [nameof(ReportPage.Coded)] = codings.Count == 0 ? null : codings[^1],
        });
    }

    private static RazorComponentResult Problems(string language, HttpContext context, RecordStore record, WorkbenchOptions options) =>
        Page<ProblemsPage>(View(context, language), new()
        {
            [nameof(ProblemsPage.Problems)] = record.Problems(),
            [nameof(ProblemsPage.Sentence)] = options.ProblemSentence,
        });

    private static PageView View(HttpContext context, string language) => new(
        Words.In(language),
        context.Request.Path.Value ?? "/",
        context.Request.QueryString.Value ?? "",
        (AssetFiles)context.RequestServices.GetService(typeof(AssetFiles))!);

    private static RazorComponentResult Page<T>(PageView view, Dictionary<string, object?> parameters, int status = StatusCodes.Status200OK)
        where T : IComponent
    {
        parameters["View"] = view;
        return new RazorComponentResult(typeof(T), parameters) { StatusCode = status };
    }
}
