using System.Net;
using Isnad.Record;
using Isnad.Workbench.Adding;
using Isnad.Workbench.Tests.Accounts;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class AddingTests(Browser browser) : BrowserTests(browser)
{
    private const string Text = "اعتقلت الشرطة ثلاثة متظاهرين في مدينة حمص يوم الثلاثاء. وقال محافظ المدينة إن المتظاهرين خربوا متجرين قرب الساحة.";

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_pasted_text_opens_as_a_coded_report(string language)
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/add");
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "add-" + language, full: true);
        await page.Locator("input[name=title]").FillAsync("اعتقالات في حمص");
        await page.Locator("textarea").FillAsync(Text);
        await page.Locator("input[name=publisher]").FillAsync("جريدة الساحل");
        await page.Locator("input[name=published]").FillAsync("2015-03-12");
        await page.Locator("form.choices button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("اعتقالات في حمص", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("tbody.event").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("tbody.event .when time").First).ToHaveAttributeAsync("datetime", "2015-03-10");
    }

    [Fact]
    public async Task Files_without_a_date_wait_for_one_and_bad_ones_tell_why()
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(room.Url + "/ar/add");
        await page.Locator("input[type=file]").First.SetInputFilesAsync(new FilePayload[]
        {
            new() { Name = "first.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes("اعتقالات في حمص\n\n" + Text) },
            new() { Name = "second.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes("خطف في إدلب\n\nخطف مسلحون مهندسين اثنين أمس في إدلب، وقال مصدر أمني إن الخاطفين يطالبون بفدية كبيرة.") },
            new() { Name = "english.txt", MimeType = "text/plain", Buffer = "This is an English text that is long enough to be a report but not an Arabic one at all."u8.ToArray() },
        });
        await page.Locator(".drop button").ClickAsync();
        await Assertions.Expect(page.Locator(".undated li")).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        await Browser.KeepAsync(page, "add-dates", full: true);
        await page.Locator("input[name=date0]").FillAsync("2015-03-12");
        await page.Locator(".choices button").ClickAsync();
        await Assertions.Expect(page.Locator(".added .kept")).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator(".added .refused")).ToContainTextAsync("english.txt");
        await Browser.KeepAsync(page, "added", full: true);
        Assert.Equal(2, room.Record.Counts().Reports);
        Assert.Contains(room.Record.Reports(new()).Rows, row => row.Published?.Value == "2015-03-12" && row.Origin == "first.txt");
        Assert.Contains(room.Record.Reports(new()).Rows, row => row.Published is null && row.Origin == "second.txt");
    }

    [Fact]
    public async Task An_addition_tells_that_it_goes_on_as_soon_as_its_dates_are_given()
    {
        using var linked = new ManualResetEventSlim();
        WorkbenchOptions? options = null;
        await using var room = await Workroom.OpenAsync(empty: true, with: given => options = given with { Link = _ => linked.Wait() });
        var file = Path.Combine(room.Folder, "undated.txt");
        await File.WriteAllTextAsync(file, "اعتقالات في حمص\n\n" + Text, TestContext.Current.CancellationToken);
        using var jobs = new AddingJobs(room.Record, options!);
        var job = jobs.Start([file], path => path, () => { });
        await UntilAsync(job, AddingStage.Waiting);
        jobs.Date(job, _ => new Edtf("2015-03-12"));
        Assert.Equal(AddingStage.Coding, job.Stage);
        Assert.Empty(job.Undated);
        linked.Set();
        await UntilAsync(job, AddingStage.Done);
        Assert.Equal("2015-03-12", Assert.Single(room.Record.Reports(new()).Rows).Published?.Value);
    }

    private static async Task UntilAsync(AddingJob job, AddingStage stage)
    {
        for (var tries = 0; job.Stage != stage; tries++)
        {
            Assert.True(tries < 600, $"it is {job.Stage} after a minute");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_file_that_was_mended_is_tried_again()
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        var file = Path.Combine(room.Folder, "later.json");
        room.Record.AppendProblem(new("malformed-json", file, "line 1", []));
        await File.WriteAllTextAsync(file, $$"""{"title":"اعتقالات في حمص","published":"2015-03-12","text":"{{Text}}"}""", TestContext.Current.CancellationToken);
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(room.Url + "/en/");
        await page.Locator(".unread button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("اعتقالات في حمص", new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task A_file_that_a_browser_sent_is_not_looked_for_on_the_server()
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        var name = $"sent-{Guid.NewGuid():N}.json";
        room.Record.AppendProblem(new("malformed-json", name, "line 1", []));
        await File.WriteAllTextAsync(name, $$"""{"published":"2015-03-12","text":"{{Text}}"}""", TestContext.Current.CancellationToken);
        try
        {
            using var visitor = new Visitor(room.Url);
            using var answer = await visitor.PostAsync("/en/problems/retry", "/en/add", ("file", name));
            Assert.Equal("/en/add", answer.Headers.Location?.ToString());
            foreach (var page in new[] { "/en/", "/en/problems" })
            {
                var html = await visitor.PageAsync(page);
                Assert.Contains(name, html, StringComparison.Ordinal);
                Assert.DoesNotContain("problems/retry", html, StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(name);
        }
    }

    [Fact]
    public async Task Files_of_one_name_from_two_dropped_folders_are_both_kept()
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        var page = await PageAsync();
        await page.GotoAsync(room.Url + "/en/add");
        await page.EvaluateAsync(
            """
            (text) => {
              const fileOf = (folder) => ({
                isFile: true,
                fullPath: `/${folder}/index.json`,
                file: (ok) => ok(new File([JSON.stringify({ published: "2015-03-12", title: folder, text: text + " " + folder })], "index.json")),
              });
              const folderOf = (folder) => {
                let left = [fileOf(folder)];
                return { isFile: false, createReader: () => ({ readEntries: (ok) => { ok(left); left = []; } }) };
              };
              const drop = new Event("drop", { cancelable: true });
              drop.dataTransfer = { items: ["a", "b"].map((folder) => ({ webkitGetAsEntry: () => folderOf(folder) })), files: [] };
              document.querySelector("[data-drop]").dispatchEvent(drop);
            }
            """,
            Text);
        await Assertions.Expect(page.Locator("[data-dropped]")).ToHaveTextAsync("a/index.json, b/index.json");
        await page.Locator(".drop button").ClickAsync();
        await Assertions.Expect(page.Locator(".added .kept")).ToHaveCountAsync(2, new() { Timeout = 30_000 });
        Assert.Equal(["a/index.json", "b/index.json"], room.Record.Reports(new()).Rows.Select(row => row.Origin).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Files_that_come_under_one_name_are_both_kept()
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        using var visitor = new Visitor(room.Url);
        var token = (await visitor.PageAsync("/en/add")).Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var end in new[] { "أ", "ب" })
        {
            form.Add(new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes($$"""{"published":"2015-03-12","text":"{{Text}} {{end}}"}""")), "files", "index.json");
        }

        using var answer = await visitor.PostAsync("/en/add/files", form);
        for (var tries = 0; room.Record.Counts().Reports < 2 && tries < 100; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.Equal(["index (2).json", "index.json"], room.Record.Reports(new()).Rows.Select(row => row.Origin).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../../outside.json")]
    [InlineData("/etc/outside.json")]
    [InlineData("a/../../outside.json")]
    public async Task A_name_leads_nowhere_outside(string name)
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        using var client = new HttpClient();
        var html = await client.GetStringAsync(room.Url + "/ar/add", TestContext.Current.CancellationToken);
        var token = html.Split("name=\"__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes($$"""{"published":"2015-03-12","text":"{{Text}}"}""")), "files", name },
        };
        using var response = await client.PostAsync(room.Url + "/ar/add/files", form, TestContext.Current.CancellationToken);
        for (var tries = 0; room.Record.Counts().Reports == 0 && tries < 100; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        var origin = Assert.Single(room.Record.Reports(new()).Rows).Origin;
        Assert.DoesNotContain("..", origin, StringComparison.Ordinal);
        Assert.EndsWith("outside.json", origin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_another_page_is_refused()
    {
        await using var room = await Workroom.OpenAsync(empty: true);
        using var client = new HttpClient();
        foreach (var path in new[] { "add/text", "add/files", "add/1/dates", "problems/retry" })
        {
            using var form = new MultipartFormDataContent { { new StringContent(Text), "text" } };
            using var response = await client.PostAsync($"{room.Url}/ar/{path}", form, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        }

        Assert.Equal(0, room.Record.Counts().Reports);
    }
}
