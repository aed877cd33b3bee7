using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The list of reports, the reading view and what could not be read.</summary>
internal static class ReportRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/", (HttpContext context, RecordStore record, WorkbenchOptions options) => Reports(language, context, record, options));
        pages.MapGet("/reports", (HttpContext context, RecordStore record, WorkbenchOptions options) => Reports(language, context, record, options));
        pages.MapGet("/reports/{**id}", (string id, HttpContext context, RecordStore record) => Report(language, id, context, record));
        pages.MapGet("/problems", (HttpContext context, RecordStore record, WorkbenchOptions options) => Problems(language, context, record, options));
    }

    private static RazorComponentResult Reports(string language, HttpContext context, RecordStore record, WorkbenchOptions options)
    {
        var query = context.Request.Query;
        return PageAnswer.Of<ReportListPage>(PageView.Of(context, language), new()
        {
            [nameof(ReportListPage.List)] = ReportList.Of(record, options, query["q"], query["after"], query["skip"]),
        });
    }

    private static IResult Report(string language, string id, HttpContext context, RecordStore record)
    {
        // A slash inside an id stays escaped in the path.
        var stored = record.Report(id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase));
        if (stored is null)
        {
            return PageAnswer.Missing(PageView.Of(context, language));
        }

        var coding = record.Coding(stored.Report.Id);
        if (context.Request.Query["as"] == "json")
        {
            return Results.Json(new { stored.Report, Coding = coding }, RecordJson.Options);
        }

        var codings = record.Codings(stored.Report.Id);
        return PageAnswer.Of<ReportPage>(PageView.Of(context, language), new()
        {
            [nameof(ReportPage.Stored)] = stored,
            [nameof(ReportPage.Coding)] = coding,
            [nameof(ReportPage.Coded)] = codings.Count == 0 ? null : codings[^1],
        });
    }

    private static RazorComponentResult Problems(string language, HttpContext context, RecordStore record, WorkbenchOptions options) =>
        PageAnswer.Of<ProblemsPage>(PageView.Of(context, language), new()
        {
            [nameof(ProblemsPage.Problems)] = record.Problems(),
            [nameof(ProblemsPage.Sentence)] = options.ProblemSentence,
        });
}
