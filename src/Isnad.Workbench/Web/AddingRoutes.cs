using System.Globalization;
using System.Text;
using System.Text.Json;
using Isnad.Record;
using Isnad.Store;
using Isnad.Store.Accounts;
using Isnad.Workbench.Accounts;
using Isnad.Workbench.Adding;
using Isnad.Workbench.Pages;
using Isnad.Workbench.Reading;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Web;

/// <summary>Adding reports: files, a folder, a pasted text; dates that were not found; another try of what failed.</summary>
internal static class AddingRoutes
{
    private static readonly string[] Fields = ["title", "publisher", "published", "url", "text"];

    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/add", (HttpContext context, AddingJobs jobs) => Add(language, context, jobs)).Needs(AccountRole.Coder);
        pages.MapGet("/add/{id}", (string id, HttpContext context, AddingJobs jobs, WorkbenchOptions options) => Job(language, id, context, jobs, options)).Needs(AccountRole.Coder);
        var forms = pages.MapGroup("").AddEndpointFilter<FormGuard>().Needs(AccountRole.Coder);
        forms.MapPost("/add/files", (HttpContext context, AddingJobs jobs) => FilesAsync(language, context, jobs));
        forms.MapPost("/add/text", (HttpContext context, AddingJobs jobs) => TextAsync(language, context, jobs));
        forms.MapPost("/add/{id}/dates", (string id, HttpContext context, AddingJobs jobs) => DatesAsync(language, id, context, jobs));
        forms.MapPost("/problems/retry", (HttpContext context, AddingJobs jobs, RecordStore record) => RetryAsync(language, context, jobs, record));
    }

    private static RazorComponentResult Add(string language, HttpContext context, AddingJobs jobs) =>
        PageAnswer.Of<AddPage>(PageView.WithForms(context, language), new() { [nameof(AddPage.CanAdd)] = jobs.CanAdd });

    /// <summary>The progress; where one report alone was added, the report itself.</summary>
    private static IResult Job(string language, string id, HttpContext context, AddingJobs jobs, WorkbenchOptions options)
    {
        var view = PageView.WithForms(context, language);
        if (jobs.Of(id) is not { } job)
        {
            return PageAnswer.Missing(view);
        }

        // Asked once: a job that is done while its page is written would leave a page that neither shows the report nor is renewed.
        var stage = job.Stage;
        return stage is AddingStage.Done && job.Inputs is [{ ReportId: { } report, Problem: null }]
            ? Results.LocalRedirect(view.UrlOf(report))
            : PageAnswer.Of<AddingJobPage>(
                view, new() { [nameof(AddingJobPage.Job)] = job, [nameof(AddingJobPage.Stage)] = stage, [nameof(AddingJobPage.Sentence)] = options.ProblemSentence });
    }

    private static async Task<IResult> FilesAsync(string language, HttpContext context, AddingJobs jobs)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var files = form.Files.Where(file => file.Length > 0).ToArray();
        if (!jobs.CanAdd || files.Length == 0)
        {
            return Results.LocalRedirect($"/{language}/add");
        }

        var folder = new UploadFolder();
        foreach (var file in files)
        {
            await folder.KeepAsync(file, context.RequestAborted);
        }

        return Started(language, jobs.Start([.. Directory.EnumerateFileSystemEntries(folder.Path).Order(StringComparer.Ordinal)], folder.NameOf, folder.Remove));
    }

    /// <summary>A pasted text is kept as the JSON of its form, which is its original from then on.</summary>
    private static async Task<IResult> TextAsync(string language, HttpContext context, AddingJobs jobs)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (!jobs.CanAdd || string.IsNullOrWhiteSpace(form["text"]))
        {
            return Results.LocalRedirect($"/{language}/add");
        }

        var values = Fields
            .Select(name => (Name: name, Value: form[name].ToString().ReplaceLineEndings("\n").Trim()))
            .Where(field => field.Value.Length > 0)
            .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        var folder = new UploadFolder();
        folder.Keep("pasted.json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(values, RecordJson.Options)));
        return Started(language, jobs.Start([Path.Combine(folder.Path, "pasted.json")], folder.NameOf, folder.Remove));
    }

    private static async Task<IResult> DatesAsync(string language, string id, HttpContext context, AddingJobs jobs)
    {
        if (jobs.Of(id) is not { } job)
        {
            return Results.NotFound();
        }

        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var same = TypedDate.Of(form["all"]);
        jobs.Date(job, n => TypedDate.Of(form[$"date{n.ToString(CultureInfo.InvariantCulture)}"]) ?? same);
        return Started(language, job);
    }

    /// <summary>Only files that the record itself tells as unread are tried again, and of these those that are here.</summary>
    private static async Task<IResult> RetryAsync(string language, HttpContext context, AddingJobs jobs, RecordStore record)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var file = form["file"].ToString();
        return jobs.CanAdd && record.Problems().Any(stored => stored.Problem.File == file) && AddingJobs.CanRetry(file) && File.Exists(file)
            ? Started(language, jobs.Start([file], path => path, () => { }))
            : Results.LocalRedirect($"/{language}/add");
    }

    private static IResult Started(string language, AddingJob job) => Results.LocalRedirect($"/{language}/add/{job.Id}");
}
