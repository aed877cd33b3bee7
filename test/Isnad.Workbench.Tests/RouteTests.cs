using System.Net;
using System.Text.Json;
using Isnad.Store;
using Isnad.Workbench.Accounts;

namespace Isnad.Workbench.Tests;

public class RouteTests(Served served)
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData(null, "/ar/")]
    [InlineData("en-GB,en;q=0.9", "/en/")]
    [InlineData("fr, en;q=0.5, ar;q=0.7", "/ar/")]
    [InlineData("de", "/ar/")]
    public async Task The_root_leads_to_the_readers_language(string? accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, served.Url + "/");
        if (accept is not null)
        {
            request.Headers.Add("Accept-Language", accept);
        }

        using var response = await Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("/ar/", HttpStatusCode.OK)]
    [InlineData("/ar/problems", HttpStatusCode.OK)]
    [InlineData("/ar/reports", HttpStatusCode.OK)]
    [InlineData("/en/settings", HttpStatusCode.OK)]
    [InlineData("/ar/reports/none", HttpStatusCode.NotFound)]
    [InlineData("/fr/", HttpStatusCode.NotFound)]
    [InlineData("/assets/none.css", HttpStatusCode.NotFound)]
    [InlineData("/assets/base.css", HttpStatusCode.OK)]
    public async Task Every_answer_carries_the_policy(string path, HttpStatusCode expected)
    {
        using var response = await Client.GetAsync(served.Url + path);
        Assert.Equal(expected, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_hold_no_inline_script_or_style()
    {
        foreach (var url in new[] { served.ReportUrl, served.Url + "/en/", served.Url + "/ar/problems" })
        {
            var html = await Client.GetStringAsync(url);
            Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("<script(?![^>]*src=)", html);
            Assert.DoesNotMatch(" on[a-z]+=\"", html);
        }
    }

    [Theory]
    [InlineData("/ar/none", "/en/none")]
    [InlineData("/none", "/en/")]
    public async Task A_lost_reader_finds_the_other_language(string path, string other)
    {
        using var response = await Client.GetAsync(served.Url + path);
        Assert.Contains($"href=\"{other}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arabic_is_sent_as_it_is() =>
        Assert.Contains("<bdi>جريدة الساحل</bdi>", await Client.GetStringAsync(served.ReportUrl), StringComparison.Ordinal);

    [Fact]
    public async Task A_report_is_there_as_data_too()
    {
        using var json = JsonDocument.Parse(await Client.GetStringAsync(served.ReportUrl + "?as=json"));
        Assert.Equal(HandCoded.Text, json.RootElement.GetProperty("report").GetProperty("text").GetString());
        Assert.Equal(6, json.RootElement.GetProperty("coding").GetProperty("events").GetArrayLength());
    }

    [Fact]
    public async Task Problems_are_told_in_sentences()
    {
        var html = WebUtility.HtmlDecode(await Client.GetStringAsync(served.Url + "/en/problems"));
        Assert.Contains("The id “b1” belongs to another report", html, StringComparison.Ordinal);
        Assert.Contains("en 42", html, StringComparison.Ordinal);
        Assert.Contains("folder/c.txt", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_from_elsewhere_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, served.Url + "/ar/");
        request.Headers.Host = "evil.example";
        using var response = await Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://192.0.2.1:80")]
    public void An_address_that_others_reach_must_be_allowed(string url) =>
        Assert.Equal("remote", Assert.Throws<ServingException>(() => WorkbenchHost.Create(new WorkbenchOptions { RecordPath = served.RecordPath, Urls = [url] })).Code);

    [Fact]
    public void A_missing_record_is_told() =>
        Assert.Throws<RecordException>(() => WorkbenchHost.Create(new WorkbenchOptions { RecordPath = served.RecordPath + ".none", Urls = ["http://127.0.0.1:0"] }));

    [Fact]
    public async Task Run_tells_its_address_and_ends_when_asked()
    {
        using var stop = new CancellationTokenSource();
        var told = new TaskCompletionSource<string>();
        var run = WorkbenchHost.RunAsync(new WorkbenchOptions { RecordPath = served.RecordPath, Urls = ["http://127.0.0.1:0"] }, urls => told.SetResult(urls[0]), stop.Token);
        Assert.Contains("rtl", await Client.GetStringAsync(await told.Task + "/ar/"), StringComparison.Ordinal);
        await stop.CancelAsync();
        await run.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Markup_in_a_report_stays_text()
    {
        var folder = Directory.CreateTempSubdirectory("isnad-markup-");
        try
        {
            var path = Path.Combine(folder.FullName, "m.isnad");
            var coded = HandCoded.Report();
            using (var record = RecordStore.Open(path, TimeProvider.System))
            {
                record.Append([coded with { Report = coded.Report with { Title = "<script>alert(1)</script>", Url = "javascript:alert(1)", Publisher = "\"><img src=x>" } }]);
            }

            await using var app = WorkbenchHost.Create(new WorkbenchOptions { RecordPath = path, Urls = ["http://127.0.0.1:0"] });
            await app.StartAsync();
            var html = await Client.GetStringAsync(app.Urls.First() + "/ar/reports/" + Uri.EscapeDataString(HandCoded.Id));
            Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
            Assert.DoesNotContain("href=\"javascript:", html, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
