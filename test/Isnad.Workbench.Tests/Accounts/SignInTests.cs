using System.Net;
using System.Text.RegularExpressions;
using Isnad.Store.Accounts;
using Microsoft.Extensions.Time.Testing;

namespace Isnad.Workbench.Tests.Accounts;

public partial class SignInTests
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("/ar/reports?q=x", "/ar/sign-in?back=%2Far%2Freports%3Fq%3Dx")]
    [InlineData("/en/none", "/en/sign-in?back=%2Fen%2Fnone")]
    [InlineData("/en/events.csv", null)]
    [InlineData("/ar/reports/x?as=json", null)]
    public async Task Where_there_are_accounts_nothing_is_shown_before_signing_in(string path, string? expected)
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of());
        using var stranger = new Visitor(room.Url);
        using var answer = await stranger.GetAsync(path);
        Assert.Equal(expected is null ? HttpStatusCode.Unauthorized : HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
        Assert.DoesNotContain("nav aria-label", await stranger.PageAsync("/ar/sign-in"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_account_is_asked_for_as_soon_as_it_is_made()
    {
        await using var room = await Workroom.OpenAsync();
        using var visitor = new Visitor(room.Url);
        await visitor.PageAsync("/en/reports");
        using var none = await visitor.GetAsync("/en/account");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
        using var early = await visitor.GetAsync("/en/sign-in");
        Assert.Equal("/en/", early.Headers.Location!.ToString());
        Staff.Of()(new WorkbenchOptions { RecordPath = room.RecordPath });
        using var answer = await visitor.GetAsync("/en/reports");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        File.Delete(AccountFile.Beside(room.RecordPath));
        using var still = await visitor.GetAsync("/en/reports");
        Assert.Equal(HttpStatusCode.Found, still.StatusCode);
    }

    [Theory]
    [InlineData("/en/reports", "/en/reports")]
    [InlineData("https://evil.example/", "/en/")]
    [InlineData("//evil.example", "/en/")]
    [InlineData("/\\evil.example", "/en/")]
    [InlineData("", "/en/")]
    public async Task Signing_in_leads_back_and_nowhere_else(string back, string expected)
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of());
        using var visitor = new Visitor(room.Url);
        using var answer = await visitor.SignInAsync("Admin", back: back);
        Assert.Equal(expected, answer.Headers.Location!.ToString());
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("isnad-session=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        using var page = await visitor.GetAsync("/en/");
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Nothing_tells_whether_a_name_exists_and_too_many_failures_lock_either()
    {
        var clock = new FakeTimeProvider(Morning);
        await using var room = await Workroom.OpenAsync(with: options => Staff.Of(AccountRole.Coder)(options with { Clock = clock }));
        using (var book = Staff.Book(new WorkbenchOptions { RecordPath = room.RecordPath, Clock = clock }))
        {
            book.Disable("Coder");
        }

        using var visitor = new Visitor(room.Url);
        var told = new List<string>();
        foreach (var (name, password) in new[] { ("Admin", "wrong wrong wrong"), ("Nobody", "wrong wrong wrong"), ("Coder", Staff.Password) })
        {
            for (var attempt = 0; attempt < AccountAttempts.Most; attempt++)
            {
                told.Add(await FailAsync(visitor, name, password, HttpStatusCode.Unauthorized));
            }
        }

        Assert.Single(told.Distinct());
        var locked = new[] { await FailAsync(visitor, "Admin", Staff.Password, HttpStatusCode.TooManyRequests), await FailAsync(visitor, "NOBODY", "x", HttpStatusCode.TooManyRequests) };
        Assert.Contains("Wait 15 minutes", Assert.Single(locked.Distinct()), StringComparison.Ordinal);

        clock.Advance(AccountAttempts.Wait - TimeSpan.FromSeconds(1));
        await FailAsync(visitor, "Admin", Staff.Password, HttpStatusCode.TooManyRequests);
        clock.Advance(TimeSpan.FromSeconds(1));
        using var welcome = await visitor.SignInAsync("Admin");
        Assert.Equal(HttpStatusCode.Found, welcome.StatusCode);
        await visitor.PageAsync("/en/accounts");
    }

    [Fact]
    public async Task A_session_ends_with_the_password_the_account_and_the_day()
    {
        var clock = new FakeTimeProvider(Morning);
        await using var room = await Workroom.OpenAsync(with: options => Staff.Of(AccountRole.Coder, AccountRole.Reader)(options with { Clock = clock }));
        using var book = Staff.Book(new WorkbenchOptions { RecordPath = room.RecordPath, Clock = clock });
        using var coder = new Visitor(room.Url);
        using var first = await coder.SignInAsync("Coder");
        await coder.PageAsync("/en/add");
        book.SetRole("Coder", AccountRole.Reader);
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(coder, "/en/add"));

        book.SetPassword("Coder", "four green camels");
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(coder, "/en/"));
        using var second = await coder.SignInAsync("Coder", "four green camels");
        book.Disable("Coder");
        book.Enable("Coder");
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(coder, "/en/"));
        using var third = await coder.SignInAsync("Coder", "four green camels");
        book.Remove("Coder");
        using var late = await coder.PostBareAsync("/en/correct");
        Assert.Contains("Your session had ended", await coder.PageAsync(late.Headers.Location!.ToString()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(coder, "/en/"));

        using var reader = new Visitor(room.Url);
        using var fourth = await reader.SignInAsync("Reader");
        clock.Advance(TimeSpan.FromHours(7));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, "/en/"));
        clock.Advance(TimeSpan.FromHours(7));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(reader, "/en/"));
        clock.Advance(TimeSpan.FromHours(9));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(reader, "/en/"));
    }

    [Fact]
    public async Task Own_passwords_are_changed_and_other_sessions_end()
    {
        // With the hasher that people get.
        await using var room = await Workroom.OpenAsync(with: options => Staff.Of()(options with { PasswordHasher = null }));
        using var here = new Visitor(room.Url);
        using var there = new Visitor(room.Url);
        using var first = await here.SignInAsync("Admin");
        using var second = await there.SignInAsync("Admin");
        foreach (var (now, next, again) in new[] { ("wrong wrong wrong", "five red camels", "five red camels"), (Staff.Password, "short", "short"), (Staff.Password, "five red camels", "six red camels") })
        {
            using var wrong = await here.PostAsync("/ar/account", "/ar/account", ("password", now), ("new", next), ("again", again));
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        }

        using var changed = await here.PostAsync("/ar/account", "/ar/account", ("password", Staff.Password), ("new", "five red camels"), ("again", "five red camels"));
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(here, "/ar/"));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(there, "/ar/"));
        using var left = await here.PostAsync("/ar/sign-out", "/ar/account");
        Assert.Equal("/ar/sign-in", left.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(here, "/ar/"));
    }

    [Fact]
    public async Task A_form_of_strangers_may_bring_little()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of());
        using var stranger = new Visitor(room.Url);
        using var answer = await stranger.SignInAsync("Admin", new string('x', 20_000));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static async Task<HttpStatusCode> StatusAsync(Visitor visitor, string path)
    {
        using var answer = await visitor.GetAsync(path);
        return answer.StatusCode;
    }

    /// <summary>The page without what differs by the name that was typed and by the token.</summary>
    private static async Task<string> FailAsync(Visitor visitor, string name, string password, HttpStatusCode expected)
    {
        using var answer = await visitor.SignInAsync(name, password);
        Assert.Equal(expected, answer.StatusCode);
        return Values().Replace(await answer.Content.ReadAsStringAsync(), "");
    }

    [GeneratedRegex(" value=\"[^\"]*\"")]
    private static partial Regex Values();
}
