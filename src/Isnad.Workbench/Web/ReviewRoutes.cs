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

/// <summary>Where people decide: the queue, the correction of one event, undoing.</summary>
internal static class ReviewRoutes
{
    public static void Map(IEndpointRouteBuilder pages, string language)
    {
        pages.MapGet("/review", (HttpContext context, RecordStore record, EventCounts counts) => Queue(language, context, record, counts)).Needs(AccountRole.Coder);
        pages.MapGet("/agreement", (HttpContext context, RecordStore record) => Agreement(language, context, record));
        pages.MapGet("/correct", (HttpContext context, RecordStore record) => Form(language, context, record)).Needs(AccountRole.Coder);
        var forms = pages.MapGroup("").AddEndpointFilter<FormGuard>();
        forms.MapPost("/review", (HttpContext context, RecordStore record, EventCounts counts, Deciding deciding) => DecideAsync(language, context, record, counts, deciding)).Needs(AccountRole.Reviewer);
        forms.MapPost("/agreement", (HttpContext context, RecordStore record, Deciding deciding) => SettleAsync(language, context, record, deciding)).Needs(AccountRole.Reviewer);
        forms.MapPost("/correct", (HttpContext context, RecordStore record, Deciding deciding) => CorrectAsync(language, context, record, deciding)).Needs(AccountRole.Coder);
    }

    private static RazorComponentResult Queue(string language, HttpContext context, RecordStore record, EventCounts counts, bool moved = false) =>
        PageAnswer.Of<ReviewPage>(PageView.WithForms(context, language), new()
        {
            [nameof(ReviewPage.Queue)] = ReviewQueue.Of(record, context),
            [nameof(ReviewPage.Publishers)] = counts.Publishers(),
            [nameof(ReviewPage.CanDecide)] = Person.Of(context).May(AccountRole.Reviewer),
            [nameof(ReviewPage.Moved)] = moved,
        });

    private static RazorComponentResult Agreement(string language, HttpContext context, RecordStore record, bool moved = false)
    {
        // Asked before the codings are read: what comes in between must not be taken for seen.
        var state = record.Entries();
        return AgreementView.Of(record, context.Request.Query) is not { } two
            ? PageAnswer.Missing(PageView.Of(context, language))
            : PageAnswer.Of<AgreementPage>(PageView.WithForms(context, language), new()
            {
                [nameof(AgreementPage.Two)] = two,
                [nameof(AgreementPage.Author)] = ReviewQueue.AuthorOf(context),
                [nameof(AgreementPage.State)] = state,
                [nameof(AgreementPage.Moved)] = moved,
            });
    }

    private static async Task<IResult> DecideAsync(string language, HttpContext context, RecordStore record, EventCounts counts, Deciding deciding)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var author = Author(context, form);
        if (author.Length == 0)
        {
            return Results.LocalRedirect($"/{language}/review{EventFilter.Of(context.Request.Query).ToQuery()}");
        }

        var reason = form["reason"].ToString().Trim();
        IReadOnlyList<long> done;
        try
        {
            done = form switch
            {
                _ when form["undo"].ToString() is { Length: > 0 } entries => Undone(deciding, author, entries),
                _ when form["accept"].ToString() is { Length: > 0 } key => deciding.Judge(author, DecisionKind.Accept, [key], reason),
                _ when form["reject"].ToString() is { Length: > 0 } key => deciding.Judge(author, DecisionKind.Reject, [key], reason),
                _ when form["accept-visible"].Count > 0 => deciding.Judge(author, DecisionKind.Accept, form["visible"].OfType<string>(), reason),
                _ => [],
            };
        }
        catch (DecisionException)
        {
            return Queue(language, context, record, counts, moved: true);
        }

        return Results.LocalRedirect($"/{language}/review{(EventFilter.Of(context.Request.Query) with { Chosen = null }).ToQuery(("done", string.Join('.', done)))}");
    }

    /// <summary>One event of two coders settled.</summary>
    private static async Task<IResult> SettleAsync(string language, HttpContext context, RecordStore record, Deciding deciding)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var author = Author(context, form);
        if (author.Length > 0 && AgreementView.Of(record, context.Request.Query) is { } two)
        {
            if (HasMovedOn(record, new DecisionQuery { ReportId = two.Report.Id }, two.Report.Id, author, form))
            {
                return Agreement(language, context, record, moved: true);
            }

            try
            {
                if (two.CanSettle && form["take"].ToString().Split('.', 2) is [var side, var name] && two.Pairs.FirstOrDefault(pair => pair.Name == name) is { } met)
                {
                    new Curation(two, deciding).Take(author, met, side == "first", form["reason"].ToString().Trim());
                }
            }
            catch (DecisionException)
            {
                return Agreement(language, context, record, moved: true);
            }
        }

        return Results.LocalRedirect($"/{language}/agreement{context.Request.QueryString}");
    }

    private static IReadOnlyList<long> Undone(Deciding deciding, string author, string entries)
    {
        deciding.Undo(author, ReviewQueue.Entries(entries));
        return [];
    }

    private static RazorComponentResult Form(string language, HttpContext context, RecordStore record, string? wrong = null, bool moved = false)
    {
        // Asked before the event is read: what comes in between must not be taken for seen.
        var state = record.Entries();
        var view = PageView.WithForms(context, language);
        var key = context.Request.Query[EventFilter.ChosenName].ToString();
        if (record.Event(key) is not { } row || record.Report(row.Report.Id) is not { } stored || record.Reviewed(row.Report.Id) is not { } reviewed)
        {
            return PageAnswer.Missing(view);
        }

        return PageAnswer.Of<CorrectPage>(view, new()
        {
            [nameof(CorrectPage.Row)] = row,
            [nameof(CorrectPage.Report)] = stored.Report,
            [nameof(CorrectPage.Form)] = new EventForm(row.Event, reviewed.Coding),
            [nameof(CorrectPage.Decisions)] = record.Decisions(new DecisionQuery { Key = key }).Rows,
            [nameof(CorrectPage.Alike)] = Alike(record, row),
            [nameof(CorrectPage.Author)] = ReviewQueue.AuthorOf(context),
            [nameof(CorrectPage.CanCorrect)] = MayChange(view.Person, record, key),
            [nameof(CorrectPage.Wrong)] = wrong,
            [nameof(CorrectPage.State)] = state,
            [nameof(CorrectPage.Moved)] = moved,
        });
    }

    /// <summary>Events of other reports that may be the same: of its type and its days.</summary>
    private static EventRow[] Alike(RecordStore record, EventRow row) => row.Event.Date is not { Earliest: { } first, Latest: { } last } ? []
        : [.. record.Events(new EventQuery { Type = row.Event.Type, From = first, To = last, PageSize = 30 }).Rows.Where(other => other.Report.Id != row.Report.Id).Take(12)];

    private static async Task<IResult> CorrectAsync(string language, HttpContext context, RecordStore record, Deciding deciding)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var author = Author(context, form);
        var key = context.Request.Query[EventFilter.ChosenName].ToString();
        var here = $"/{language}/correct?{EventFilter.ChosenName}={Uri.EscapeDataString(key)}";
        if (author.Length == 0 || record.Event(key) is not { } row || record.Reviewed(row.Report.Id) is not { } reviewed)
        {
            return Results.LocalRedirect(here);
        }

        var reason = form["reason"].ToString().Trim();
        var asked = form["do"].ToString();
        if (!MayDo(Person.Of(context), record, key, asked))
        {
            return Gate.Forbidden(PageView.Of(context, language));
        }

        if (asked is "correct" or "accept" or "reject" && HasMovedOn(record, new DecisionQuery { Key = key }, row.Report.Id, author, form))
        {
            return Form(language, context, record, moved: true);
        }

        try
        {
            switch (asked)
            {
                case "accept" or "reject":
                    deciding.Judge(author, asked == "accept" ? DecisionKind.Accept : DecisionKind.Reject, [key], reason);
                    break;
                case "merge" when form["with"].ToString() is { Length: > 0 } other:
                    deciding.Merge(author, [key, other], reason);
                    break;
                case "remark" when reason.Length > 0:
                    deciding.Remark(author, key, reason);
                    break;
                case "correct":
                    deciding.Correct(author, key, new EventForm(row.Event, reviewed.Coding).Read(form), reason);
                    break;
                case var undo when undo.StartsWith("undo.", StringComparison.Ordinal):
                    deciding.Undo(author, ReviewQueue.Entries(undo[5..]));
                    break;
            }
        }
        catch (FormatException wrong)
        {
            return Form(language, context, record, wrong.Message);
        }
        catch (DecisionException)
        {
            return Form(language, context, record, moved: true);
        }

        return Results.LocalRedirect(here);
    }

    /// <summary>Verdicts and mergers are for reviewers; a coder corrects what nobody else has decided about, and withdraws only decisions of its own.</summary>
    private static bool MayDo(Person person, RecordStore record, string key, string asked) => asked switch
    {
        _ when person.May(AccountRole.Reviewer) => true,
        "remark" => true,
        "correct" => MayChange(person, record, key),
        _ when asked.StartsWith("undo.", StringComparison.Ordinal) => ReviewQueue.Entries(asked[5..]).All(entry => record.Decision(entry)?.Author == person.Name),
        _ => false,
    };

    private static bool MayChange(Person person, RecordStore record, string key) => person.May(AccountRole.Reviewer)
        || Decisions(record, new DecisionQuery { Key = key }).All(d => !d.Holds || d.Author == person.Name || d.Decision.Kind is DecisionKind.Comment or DecisionKind.Undo);

    /// <summary>Whether somebody else has decided, or a coder has coded anew, since a form was made. Remarks change nothing that it shows.</summary>
    private static bool HasMovedOn(RecordStore record, DecisionQuery about, string reportId, string author, IFormCollection form)
    {
        var state = long.TryParse(form["state"], NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? entry : 0;
        return (record.Codings(reportId) is [.., var newest] && newest.Entry > state)
            || Decisions(record, about).TakeWhile(d => d.Entry > state).Any(d => d.Author != author && d.Decision.Kind != DecisionKind.Comment);
    }

    /// <summary>All decisions of a query, however many pages they fill; the newest first.</summary>
    private static IEnumerable<StoredDecision> Decisions(RecordStore record, DecisionQuery query)
    {
        for (var next = query; ;)
        {
            var page = record.Decisions(next);
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            if (page.Next is null)
            {
                yield break;
            }

            next = next with { After = page.Next };
        }
    }

    /// <summary>The account's name; without accounts the name that the form gives, which is kept for the next time.</summary>
    internal static string Author(HttpContext context, IFormCollection form)
    {
        if (Person.Of(context) is { Name: { } signed })
        {
            return signed;
        }

        var author = form["author"].ToString().Trim();
        if (author.Length > 0)
        {
            context.Response.Cookies.Append(ReviewQueue.AuthorCookie, Uri.EscapeDataString(author), new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(400),
                SameSite = SameSiteMode.Strict,
                HttpOnly = true,
                Secure = context.Request.IsHttps,
            });
        }

        return author;
    }
}
