using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>Each page on the record of real reports, in both languages.</summary>
public sealed class NewsPagesTests(NewsRecord news, Browser browser) : NewsTests(news, browser)
{
    private static readonly string[] Languages = ["ar", "en"];

    private static readonly string[] Paths =
    [
        "", "reports", "reports?q=الحكومة", "reports/{report}", "events", "events?type=ASSAULT&status=actual&event={key}", "events/{event}", "entities", "entities/{entity}",
        "timeline", "timeline?from=2011&to=2018&event={key}", "map", "map?at=country", "network", "network?party={party}", "review", "review?type=PROTEST", "correct?event={key}",
        "add", "problems", "settings",
    ];

    /// <summary>Words of the page's own in the other language: names and texts of reports are told apart by <c>lang</c>, <c>bdi</c> or <c>dir=auto</c>.</summary>
    private const string ForeignWords =
        """
        language => {
          const foreign = language === "ar" ? /[A-Za-z]{3,}/ : /[\u0621-\u064a]{2,}/;
          const names = "[dir=auto], [lang]:not(html), bdi, option, kbd, svg text, title, script, style, datalist, textarea, .code, a[href^=http]";
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = new Set();
          while (walker.nextNode()) {
            const text = walker.currentNode.data.replace(/\u2068.*?\u2069|JSONL?|CSV|EDTF|SHA|Noto|OFL|ISC|Natural Earth|world-atlas|Esc|txt|html|jsonl?/gs, "");
            if (foreign.test(text) && !walker.currentNode.parentElement.closest(names)) found.add(text.trim().slice(0, 60));
          }
          return [...found].slice(0, 8);
        }
        """;

    public static MatrixTheoryData<string, string> Pages => new(Languages, Paths);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_serves_everybody_asks_nobody_else_and_complains_of_nothing(string language, string path)
    {
        var complaints = new List<string>();
        var page = await OpenAsync($"/{language}/{Filled(path)}", complaints);
        Assert.Equal((language, language == "ar" ? "rtl" : "ltr"), (await page.Locator("html").GetAttributeAsync("lang"), await page.Locator("html").GetAttributeAsync("dir")));
        await Assertions.Expect(page.Locator("h1")).ToHaveCountAsync(1);
        Assert.Empty(await page.EvaluateAsync<string[]>(ForeignWords, language));
        await Accessibility.CheckAsync(page);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "the page is wider than the window");
        Assert.Empty(complaints);
        await Browser.KeepAsync(page, $"news-{language}-{path.Split('?')[0].Replace('/', '-')}", full: true);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Without_scripts_every_page_still_shows_what_it_is_about(string language)
    {
        var page = await PageAsync(scripts: false);
        foreach (var path in Paths)
        {
            var response = await page.GotoAsync($"{News.Url}/{language}/{Filled(path)}");
            Assert.Equal(200, response!.Status);
            await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
            Assert.True((await page.Locator("main").InnerTextAsync()).Length > 20, path);
            Assert.Equal(0, await page.Locator("a[href='#'], a:not([href])").CountAsync());
        }
    }

    /// <summary>The figure is told in the output and stated in docs/performance.md; a test on a busy machine asserts none.</summary>
    [Fact]
    public async Task The_first_reading_page_tells_how_soon_it_can_be_used()
    {
        // A locale of its own gives a context that has cached nothing.
        var page = await PageAsync(locale: "ar-TN");
        await page.GotoAsync($"{News.Url}/ar/reports/{Uri.EscapeDataString(News.ReportId)}");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("tbody.selected")).ToHaveCountAsync(1);
        await page.WaitForFunctionAsync("""() => performance.getEntriesByName("first-contentful-paint").length && performance.getEntriesByType("navigation")[0].loadEventEnd""");
        var times = await page.EvaluateAsync<double[]>(
            """
            () => {
              const { responseEnd, domContentLoadedEventEnd, loadEventEnd } = performance.getEntriesByType("navigation")[0];
              return [responseEnd, performance.getEntriesByName("first-contentful-paint")[0].startTime, domContentLoadedEventEnd, loadEventEnd];
            }
            """);
        Assert.All(times, time => Assert.True(time > 0));
        TestContext.Current.TestOutputHelper!.WriteLine(FormattableString.Invariant(
            $"reading page: answered {times[0]:0} ms, first drawn {times[1]:0} ms, keys work {times[2]:0} ms, all loaded {times[3]:0} ms"));
    }

    private string Filled(string path) => path.Contains('{', StringComparison.Ordinal)
        ? path.Replace("{report}", Uri.EscapeDataString(News.ReportId), StringComparison.Ordinal)
            .Replace("{event}", News.Linked.Id, StringComparison.Ordinal)
            .Replace("{entity}", Uri.EscapeDataString(News.EntityId), StringComparison.Ordinal)
            .Replace("{key}", Uri.EscapeDataString(News.Linked.Tellings[0].Key), StringComparison.Ordinal)
            .Replace("{party}", Uri.EscapeDataString(News.Record.EventParties(new(), 1)[0].Key), StringComparison.Ordinal)
        : path;
}
