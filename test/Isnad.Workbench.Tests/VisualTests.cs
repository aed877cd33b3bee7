using Isnad.Store;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>The timeline, the map and the network in a browser.</summary>
public class VisualTests(Served served, Browser browser) : BrowserTests(browser)
{
    private static readonly string Report = Uri.EscapeDataString(HandCoded.Id);
    private static readonly string Brigade = Uri.EscapeDataString("organization=كتيبه الوادي");

    [Theory]
    [InlineData("ar", false)]
    [InlineData("en", true)]
    public async Task Earlier_lies_at_the_start_of_the_line(string language, bool earlierIsLeft)
    {
        var page = await OpenAsync($"/{language}/timeline?report={Report}");
        var day = await BoxAsync(page.Locator(Lane("V1") + " .bar"));
        var later = await BoxAsync(page.Locator(Lane("V4") + " .bar"));
        Assert.Equal(earlierIsLeft, day.X < later.X);
        var ticks = await page.Locator(".lanes-axis .axis text:not(.above)").EvaluateAllAsync<double[]>("ts => ts.map(t => t.getBoundingClientRect().x)");
        Assert.Equal(earlierIsLeft ? ticks.Order() : ticks.OrderDescending(), ticks);
        await Browser.KeepAsync(page, "timeline-" + language, full: true);
    }

    [Fact]
    public async Task An_uncertain_date_has_width_and_soft_ends()
    {
        var page = await OpenAsync($"/ar/timeline?report={Report}&from=2013&to=2015");
        var year = page.Locator(Lane("V6") + " .bar");
        Assert.Equal("url(#fade-both)", await year.GetAttributeAsync("mask"));
        var (vague, exact) = (await BoxAsync(year), await BoxAsync(page.Locator(Lane("V1") + " .bar")));
        Assert.True(vague.Width > 20 * exact.Width, $"{vague.Width} and {exact.Width}");
        await Assertions.Expect(page.Locator(Lane("V3") + " .bar")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(Lane("V3") + " .published")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_bar_opens_its_sentence_and_the_sentence_its_report(bool scripts)
    {
        var page = await OpenAsync($"/ar/timeline?report={Report}", scripts);
        await page.Locator(Lane("V1") + " .strip a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".lane[aria-current]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".lane .chosen-event .sentence .s")).ToHaveTextAsync("خطفوا");
        await page.Locator(".lane .chosen-event .sentence .s").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/reports/.*#(w-)?V1$"));
    }

    [Theory]
    [InlineData("ar", "متنازع فيه", "لم يقع بعد")]
    [InlineData("en", "Disputed", "Not yet happened")]
    public async Task A_row_of_the_timeline_says_in_words_how_its_event_stands(string language, string disputed, string forecast)
    {
        var page = await OpenAsync($"/{language}/timeline?report={Report}");
        await Assertions.Expect(page.Locator(Lane("V1") + " .what .badge")).ToHaveTextAsync(disputed);
        await Assertions.Expect(page.Locator(Lane("V4") + " .what .badge")).ToHaveTextAsync(forecast);
        await Accessibility.CheckAsync(page);
    }

    [Fact]
    public async Task A_stretch_of_the_timeline_filters_all_views()
    {
        var page = await OpenAsync("/ar/timeline?actor=" + Uri.EscapeDataString("الكتيبة"));
        await page.Locator(".density .bins a").Last.ClickAsync();
        Assert.Contains("from=", page.Url, StringComparison.Ordinal);
        foreach (var view in new[] { "map", "network", "events", "timeline" })
        {
            await page.Locator($".tabs a[href*='/{view}?']").ClickAsync();
            Assert.Contains($"/{view}?", page.Url, StringComparison.Ordinal);
            Assert.Contains("from=", page.Url, StringComparison.Ordinal);
            Assert.Equal("الكتيبة", await page.Locator(".filters input[name=actor]").InputValueAsync());
        }
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("en", false)]
    public async Task A_place_opens_the_sentences_of_its_events(string language, bool scripts)
    {
        var page = await OpenAsync($"/{language}/map?report={Report}", scripts);
        var mark = page.Locator("a.mark.spot");
        await Assertions.Expect(mark).ToHaveCountAsync(1);
        await mark.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#told .sentence")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator("a.mark.chosen")).ToHaveCountAsync(1);
        Assert.Contains("at=", page.Url, StringComparison.Ordinal);
        await Browser.KeepAsync(page, "map-" + language, full: true);
    }

    [Theory]
    [InlineData("country", "path")]
    [InlineData("admin1", "circle")]
    [InlineData("region", "circle")]
    public async Task A_place_that_is_no_spot_is_never_a_point(string precision, string shape)
    {
        var folder = Directory.CreateTempSubdirectory("isnad-map-");
        try
        {
            var path = Path.Combine(folder.FullName, "m.isnad");
            var coded = HandCoded.Report();
            using (var record = RecordStore.Open(path, TimeProvider.System))
            {
                record.Append([coded with { Coding = coded.Coding with { Entities = [.. coded.Coding.Entities.Select(e => e.Id == "E5" ? e with { PlacePrecision = precision } : e)] } }]);
            }

            await using var app = WorkbenchHost.Create(new WorkbenchOptions { RecordPath = path, Urls = ["http://127.0.0.1:0"] });
            await app.StartAsync();
            var page = await PageAsync();
            await page.GotoAsync(app.Urls.First() + "/ar/map?view=38,35,12");
            await Assertions.Expect(page.Locator(".sheet-map a.mark")).ToHaveCountAsync(1);
            await Assertions.Expect(page.Locator("a.mark.spot")).ToHaveCountAsync(0);
            var area = await BoxAsync(page.Locator($"a.mark > {shape}"));
            Assert.True(area.Width > 60 && area.Height > 60, $"{area.Width} by {area.Height}");
            await Browser.KeepAsync(page, "map-" + precision);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_map_comes_nearer_and_goes_on_without_script()
    {
        var page = await OpenAsync($"/ar/map?report={Report}", scripts: false);
        var before = await page.Locator(".land").GetAttributeAsync("d");
        await page.Locator(".step.farther").ClickAsync();
        Assert.NotEqual(before, await page.Locator(".land").GetAttributeAsync("d"));
        Assert.Contains("report=", page.Url, StringComparison.Ordinal);
        await page.Locator(".step.east").ClickAsync();
        await page.Locator(".step.fit").ClickAsync();
        Assert.Equal(before, await page.Locator(".land").GetAttributeAsync("d"));
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("en", false)]
    public async Task Every_edge_opens_its_sentences(string language, bool scripts)
    {
        var page = await OpenAsync($"/{language}/network?report={Report}&party={Brigade}", scripts);
        var edges = page.Locator("a.edge");
        var count = await edges.CountAsync();
        Assert.True(count >= 2);
        for (var i = 0; i < count; i++)
        {
            await edges.Nth(i).FocusAsync();
            await page.Keyboard.PressAsync("Enter");
            await page.Locator("#told .sentence").First.WaitForAsync();
            await Assertions.Expect(page.Locator("a.edge.chosen")).ToHaveCountAsync(1);
            await Assertions.Expect(edges).ToHaveCountAsync(count);
        }

        await Browser.KeepAsync(page, "network-" + language, full: true);
        await page.Locator(".edges-table tbody a").First.ClickAsync();
        await page.Locator("#told .sentence").First.WaitForAsync();
    }

    [Fact]
    public async Task Neighbours_come_on_demand_and_a_party_into_the_middle()
    {
        var page = await OpenAsync($"/ar/network?report={Report}&party={Brigade}");
        var nodes = page.Locator(".sheet-network .node");
        var before = await nodes.CountAsync();
        await page.Locator(".node:has-text('محافظ حمص') .toggle").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("open="));
        await Assertions.Expect(nodes.Nth(before)).ToBeAttachedAsync();
        await page.Locator(".node:has-text('محافظ حمص') > a:not(.toggle)").ClickAsync();
        await Assertions.Expect(page.Locator(".node.centre text").First).ToHaveTextAsync("محافظ حمص");
    }

    [Fact]
    public async Task The_chosen_event_is_seen_in_every_view()
    {
        var chosen = Uri.EscapeDataString(HandCoded.Id + "#V1");
        var page = await OpenAsync($"/ar/timeline?event={chosen}&report={Report}");
        await Assertions.Expect(page.Locator(".lane[aria-current]")).ToHaveCountAsync(1);
        await page.Locator(".tabs a[href*='/map?']").ClickAsync();
        await Assertions.Expect(page.Locator("a.mark.chosen")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".told-events [aria-current] .sentence .s")).ToHaveTextAsync("خطفوا");
        await page.Locator(".tabs a[href*='/network?']").ClickAsync();
        await Assertions.Expect(page.Locator("a.edge.chosen")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("ar", "timeline", ColorScheme.Light)]
    [InlineData("en", "timeline", ColorScheme.Dark)]
    [InlineData("ar", "map", ColorScheme.Dark)]
    [InlineData("en", "map", ColorScheme.Light)]
    [InlineData("ar", "network", ColorScheme.Light)]
    [InlineData("en", "network", ColorScheme.Dark)]
    public async Task Everybody_can_use_the_drawings(string language, string view, ColorScheme scheme)
    {
        var page = await PageAsync(scheme: scheme);
        await page.GotoAsync($"{served.Url}/{language}/{view}");
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, $"{view}-{language}-{scheme}", full: true);
    }

    [Theory]
    [InlineData("timeline")]
    [InlineData("map")]
    [InlineData("network")]
    public async Task No_drawing_runs_over_the_edge_of_a_phone(string view)
    {
        var page = await PageAsync(390, 800);
        await page.GotoAsync($"{served.Url}/ar/{view}");
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await Browser.KeepAsync(page, "phone-" + view, full: true);
    }

    [Theory]
    [InlineData("/ar/timeline?q=" + "qqqq")]
    [InlineData("/en/map?q=qqqq")]
    [InlineData("/ar/network?q=qqqq")]
    [InlineData("/ar/network?party=none&with=nobody&open=x")]
    [InlineData("/en/map?at=nowhere&view=x&event=none")]
    [InlineData("/ar/timeline?from=2099&to=1900&event=x&after=x")]
    public async Task Nothing_found_is_told(string path)
    {
        var page = await OpenAsync(path);
        await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
        Assert.Equal(0, await page.Locator(".found .mark.chosen, .found .lane[aria-current]").CountAsync());
    }

    [Fact]
    public async Task The_drawings_hold_no_inline_script_or_style()
    {
        using var client = new HttpClient();
        foreach (var view in new[] { "timeline", "map", "network" })
        {
            var html = await client.GetStringAsync($"{served.Url}/ar/{view}");
            Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
            Assert.DoesNotMatch("<script(?![^>]*src=)", html);
        }
    }

    private static string Lane(string eventId) => $".lane[data-key='{HandCoded.Id}#{eventId}']";

    private static async Task<LocatorBoundingBoxResult> BoxAsync(ILocator locator) => (await locator.BoundingBoxAsync())!;

    private async Task<IPage> OpenAsync(string path, bool scripts = true)
    {
        var page = await PageAsync(scripts: scripts);
        await page.GotoAsync(served.Url + path);
        return page;
    }
}
