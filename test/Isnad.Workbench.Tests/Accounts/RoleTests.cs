using System.Net;
using Isnad.Record;
using Isnad.Store.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;

namespace Isnad.Workbench.Tests.Accounts;

public class RoleTests
{
    /// <summary>Every form's address and the least role that may send it; null for everybody. A new one must be entered here.</summary>
    private static readonly SortedDictionary<string, AccountRole?> Forms = new(StringComparer.Ordinal)
    {
        ["account"] = AccountRole.Reader,
        ["accounts"] = AccountRole.Admin,
        ["add/files"] = AccountRole.Coder,
        ["add/text"] = AccountRole.Coder,
        ["add/{id}/dates"] = AccountRole.Coder,
        ["agreement"] = AccountRole.Reviewer,
        ["correct"] = AccountRole.Coder,
        ["entities/{id}"] = AccountRole.Reviewer,
        ["problems/retry"] = AccountRole.Coder,
        ["review"] = AccountRole.Reviewer,
        ["sign-in"] = null,
        ["sign-out"] = AccountRole.Reader,
    };

    private static readonly string Correct = "/en/correct?event=" + Uri.EscapeDataString(HandCoded.Id + "#V1");

    [Fact]
    public async Task Every_address_names_the_role_that_it_needs()
    {
        await using var room = await Workroom.OpenAsync();
        var open = room.Addresses.Where(address => LeastOf(address) is null).Select(address => address.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["", "ar/sign-in", "assets/{name}", "en/sign-in"], open);
        foreach (var language in new[] { "ar", "en" })
        {
            var forms = room.Addresses.Where(address => IsForm(address) && address.RoutePattern.RawText!.StartsWith($"/{language}/", StringComparison.Ordinal))
                .ToDictionary(address => address.RoutePattern.RawText![4..], LeastOf, StringComparer.Ordinal);
            Assert.Equal(Forms, new SortedDictionary<string, AccountRole?>(forms, StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Every_form_is_refused_to_lesser_roles_and_without_its_token()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Reader, AccountRole.Coder, AccountRole.Reviewer));
        var paths = Forms.Select(form => (Path: "/en/" + form.Key.Replace("{id}", "x", StringComparison.Ordinal), Least: form.Value)).ToArray();
        using (var stranger = new Visitor(room.Url))
        {
            foreach (var (path, least) in paths)
            {
                using var answer = await stranger.PostBareAsync(path, ("do", "add"));
                Assert.Equal(least is null ? HttpStatusCode.BadRequest : HttpStatusCode.Found, answer.StatusCode);
                Assert.Equal(least is null ? null : "/en/sign-in?ended=1", answer.Headers.Location?.ToString());
            }
        }

        foreach (var role in Enum.GetValues<AccountRole>())
        {
            using var visitor = new Visitor(room.Url);
            using var _ = await visitor.SignInAsync(Staff.NameOf(role));
            foreach (var (path, least) in paths)
            {
                using var answer = await visitor.PostBareAsync(path, ("do", "add"));
                Assert.True(answer.StatusCode == (role >= (least ?? role) ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden), $"{role} {path}: {answer.StatusCode}");
                Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            }
        }

        Assert.Empty(room.Record.Decisions(new()).Rows);
    }

    [Theory]
    [InlineData(AccountRole.Reader, "review add correct accounts")]
    [InlineData(AccountRole.Coder, "accounts")]
    [InlineData(AccountRole.Reviewer, "accounts")]
    [InlineData(AccountRole.Admin, "")]
    public async Task Pages_show_each_role_only_what_it_may(AccountRole role, string refused)
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of([.. new[] { role }.Where(r => r != AccountRole.Admin)]));
        using var visitor = new Visitor(room.Url);
        using var _ = await visitor.SignInAsync(Staff.NameOf(role));
        var home = await visitor.PageAsync("/ar/");
        foreach (var page in new[] { "review", "add", "accounts" })
        {
            var forbidden = refused.Split(' ').Contains(page);
            using var answer = await visitor.GetAsync("/ar/" + page);
            Assert.Equal(forbidden ? HttpStatusCode.Forbidden : HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(!forbidden, home.Contains($"<a href=\"/ar/{page}\">", StringComparison.Ordinal));
        }

        using var correct = await visitor.GetAsync(Correct);
        Assert.Equal(refused.Contains("correct", StringComparison.Ordinal) ? HttpStatusCode.Forbidden : HttpStatusCode.OK, correct.StatusCode);
        Assert.Contains("event_id", await visitor.PageAsync("/ar/events.csv"), StringComparison.Ordinal);
        var mayJudge = role >= AccountRole.Reviewer;
        var html = await correct.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(mayJudge, html.Contains("value=\"accept\"", StringComparison.Ordinal));
        Assert.DoesNotContain("name=\"author\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Decisions_are_signed_by_the_account_and_not_by_the_form()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Reviewer));
        using var visitor = new Visitor(room.Url);
        using var _ = await visitor.SignInAsync("  REVIEWER ");
        using var answer = await visitor.PostAsync("/en/review", "/en/review", ("accept", HandCoded.Id + "#V1"), ("author", "Somebody Else"));
        Assert.Equal("Reviewer", Assert.Single(room.Record.Decisions(new()).Rows).Author);
        Assert.DoesNotContain(visitor.Cookies, cookie => cookie.Name == "isnad-author");
    }

    [Fact]
    public async Task A_coder_corrects_what_nobody_else_has_decided_about()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Coder));
        using var visitor = new Visitor(room.Url);
        using var _ = await visitor.SignInAsync("Coder");
        Assert.Equal(HttpStatusCode.Found, await SendAsync(visitor, "correct", ("date", "2015-03~")));
        var own = Assert.Single(room.Record.Decisions(new()).Rows, row => row.Decision.Correction?.Field == DecisionField.Date);
        Assert.Equal("Coder", own.Author);
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(visitor, "accept"));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(visitor, "merge", ("with", HandCoded.Id + "#V2")));
        Assert.Equal(HttpStatusCode.Found, await SendAsync(visitor, "undo." + own.Entry));
        Assert.False(room.Record.Decision(own.Entry)!.Holds);

        var theirs = room.Record.Decide("Reviewer", new Decision { Kind = DecisionKind.Accept, Targets = [room.Record.Target(HandCoded.Id + "#V1")!], Reason = "" })[0].Entry;
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(visitor, "correct", ("date", "2014")));
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(visitor, "undo." + theirs));
        Assert.True(room.Record.Decision(theirs)!.Holds);
        Assert.Equal(HttpStatusCode.Found, await SendAsync(visitor, "remark", ("reason", "look again")));
        var html = await visitor.PageAsync(Correct);
        Assert.Contains("Somebody else has decided", html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"correct\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_number_of_remarks_lets_a_coder_past_a_verdict()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Coder));
        using var visitor = new Visitor(room.Url);
        using var _ = await visitor.SignInAsync("Coder");
        var target = room.Record.Target(HandCoded.Id + "#V1")!;
        room.Record.Decide("Reviewer", new Decision { Kind = DecisionKind.Accept, Targets = [target], Reason = "" });
        room.Record.Decide("Coder", [.. Enumerable.Range(0, 60).Select(n => new Decision { Kind = DecisionKind.Comment, Targets = [target], Reason = $"remark {n}" })]);
        Assert.DoesNotContain("value=\"correct\"", await visitor.PageAsync(Correct), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, await SendAsync(visitor, "correct", ("date", "2014")));
    }

    [Fact]
    public async Task No_Arabic_comma_stands_on_English_pages_of_accounts()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Coder));
        using var visitor = new Visitor(room.Url);
        using var _ = await visitor.SignInAsync("Coder");
        using var forbidden = await visitor.GetAsync("/en/accounts");
        foreach (var page in new[] { await forbidden.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), await visitor.PageAsync("/en/account") })
        {
            Assert.Matches("Coder(</bdi>: [^<]*)?, ", System.Net.WebUtility.HtmlDecode(page).Replace(">Coder, ", "Coder, ", StringComparison.Ordinal));
            Assert.DoesNotContain("،", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        }
    }

    private static async Task<HttpStatusCode> SendAsync(Visitor visitor, string asked, params (string, string)[] fields)
    {
        var coded = HandCoded.Report().Coding.Events.First(e => e.Id == "V1");
        using var answer = await visitor.PostAsync(
            Correct,
            Correct,
            [("do", asked), ("type", coded.Type.ToString().ToLowerInvariant()), ("status", Terms(coded.Status)), .. coded.Actors.Select(a => ("actors", a)), .. fields]);
        return answer.StatusCode;
    }

    private static string Terms<T>(T value) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value!.ToString()!);

    private static bool IsForm(RouteEndpoint address) => address.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;

    private static AccountRole? LeastOf(RouteEndpoint address) => address.Metadata.GetMetadata<IAllowAnonymous>() is not null
        ? null
        : address.Metadata.GetOrderedMetadata<IAuthorizeData>().Max(data => Enum.Parse<AccountRole>(data.Policy!));
}
