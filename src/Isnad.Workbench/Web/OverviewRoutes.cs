using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Adding;
using Isnad.Workbench.Pages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>The first page.</summary>
internal static class OverviewRoutes
{
    private const int Newest = 8;
    private const int Problems = 5;
    private const int Looks = 6;

    public static void Map(IEndpointRouteBuilder pages, string language) =>
        pages.MapGet("/", (HttpContext context, RecordStore record, RecordFigures figures, AddingJobs jobs, WorkbenchOptions options) =>
            Overview(language, context, record, figures, jobs, options));

    private static RazorComponentResult Overview(string language, HttpContext context, RecordStore record, RecordFigures figures, AddingJobs jobs, WorkbenchOptions options)
    {
        StoredProblem[] problems = [.. record.Problems().TakeLast(Problems).Reverse()];
        var canRetry = problems.Length > 0 && jobs.CanAdd && Person.Of(context).May(AccountRole.Coder);
        return PageAnswer.Of<OverviewPage>(canRetry ? PageView.WithForms(context, language) : PageView.Of(context, language), new()
        {
            [nameof(OverviewPage.Figures)] = figures.Now(),
            [nameof(OverviewPage.Newest)] = record.NewestReports(Newest),
            [nameof(OverviewPage.Disagreeing)] = record.LinkedEvents(new LinkedEventQuery { LeastContradictions = 1, PageSize = Looks }),
            [nameof(OverviewPage.SingleOrigin)] = record.LinkedEvents(new LinkedEventQuery { News = true, LeastReports = 2, MostOrigins = 1, PageSize = Looks }),
            [nameof(OverviewPage.Problems)] = problems,
            [nameof(OverviewPage.CanRetry)] = canRetry,
            [nameof(OverviewPage.Sentence)] = options.ProblemSentence,
        });
    }
}
