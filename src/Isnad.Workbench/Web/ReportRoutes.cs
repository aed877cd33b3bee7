using System.Globalization;
using Isnad.Language;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Adding;
using Isnad.Workbench.Pages;
using Isnad.Workbench.Reading;
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
        pages.MapGet("/reports", (HttpContext context, RecordStore record, WorkbenchOptions options) => Reports(language, context, record, options));
        pages.MapGet("/reports/{**id}", (string id, HttpContext context, RecordStore record, WorkbenchOptions options) => Report(language, id, context, record, options));
        pages.MapGet("/problems", (HttpContext context, RecordStore record, WorkbenchOptions options, AddingJobs jobs) => Problems(language, context, record, options, jobs));
    }

    private static RazorComponentResult Reports(string language, HttpContext context, RecordStore record, WorkbenchOptions options)
    {
        var query = context.Request.Query;
        return PageAnswer.Of<ReportListPage>(PageView.Of(context, language), new()
        {
            [nameof(ReportListPage.List)] = ReportList.Of(record, options, query["q"], query["after"], query["skip"]),
        });
    }

    private static IResult Report(string language, string id, HttpContext context, RecordStore record, WorkbenchOptions options)
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
        var paragraph = int.TryParse(context.Request.Query["read"], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        var reader = paragraph >= 0 ? options.Reader?.Invoke() : null;
        return PageAnswer.Of<ReportPage>(PageView.Of(context, language), new()
        {
            [nameof(ReportPage.Linked)] = record.LinkedEventsOf(stored.Report.Id),
            [nameof(ReportPage.Entities)] = record.LinkedEntitiesOf(stored.Report.Id),
            [nameof(ReportPage.CanRead)] = options.Reader is not null,
            [nameof(ReportPage.Paragraph)] = paragraph,
            [nameof(ReportPage.Sentences)] = reader is null ? null : SentencesOf(stored.Report.Text, paragraph, reader),
            [nameof(ReportPage.ReaderVersion)] = reader?.Version ?? "",
            [nameof(ReportPage.Stored)] = stored,
            [nameof(ReportPage.Coding)] = coding,
            [nameof(ReportPage.Codings)] = codings.Count(one => one.IsOf(stored.Report)),
            [nameof(ReportPage.Coded)] = codings.Count == 0 ? null : codings[^1],
        });
    }

    /// <summary>The sentences of one paragraph. The whole text is read, as names are told by all of it.</summary>
    private static Sentence[]? SentencesOf(string text, int paragraph, IReader reader) =>
        MarkedText.Paragraphs(text).ElementAtOrDefault(paragraph) is { Length: > 0 } span
            ? [.. reader.Read(text).Sentences.Where(sentence => sentence.Span.Overlaps(span))]
            : null;

    private static RazorComponentResult Problems(string language, HttpContext context, RecordStore record, WorkbenchOptions options, AddingJobs jobs) =>
        PageAnswer.Of<ProblemsPage>(PageView.WithForms(context, language), new()
        {
            [nameof(ProblemsPage.CanAdd)] = jobs.CanAdd,
            [nameof(ProblemsPage.Problems)] = record.Problems(),
            [nameof(ProblemsPage.Sentence)] = options.ProblemSentence,
        });
}
