using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class ReadingTests(Served served, Browser browser) : BrowserTests(browser)
{
    [Fact]
    public async Task The_list_opens_a_report_in_right_to_left()
    {
        var page = await PageAsync();
        await page.GotoAsync(served.Url + "/ar/reports");
        Assert.Equal("rtl", await page.Locator("html").GetAttributeAsync("dir"));
        await Browser.KeepAsync(page, "list");
        await page.GotoAsync(served.Url + "/ar/reports?q=المهندسين مهندسين");
        await page.GotoAsync(served.Url + "/ar/reports?q=" + Uri.EscapeDataString("مُهندسين"));
        await Browser.KeepAsync(page, "search");
        await page.Locator(".report-line .title").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("خطف ثلاثة مهندسين");
        Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('text')).direction"));
        await Browser.KeepAsync(page, "report", full: true);
    }

    [Fact]
    public async Task The_text_on_the_page_is_the_text_of_the_report()
    {
        var page = await OpenAsync();
        var shown = await page.EvaluateAsync<string>("[...document.querySelectorAll('#text p')].map(p => p.textContent).join('\\n')");
        Assert.Equal(HandCoded.Text, shown);
    }

    [Fact]
    public async Task A_click_leads_from_row_to_words_and_back()
    {
        var page = await OpenAsync();
        await page.Locator("#V1 .action a").ClickAsync();
        Assert.Equal(["خطفوا", "الخطف"], await page.Locator(".s.on-trigger").AllTextContentsAsync());
        Assert.Contains("كتيبة الوادي", await page.Locator(".s.on-actor").AllTextContentsAsync());
        var tints = await page.Locator("#w-E3.on-actor, #w-E4.on-recipient, #w-E5.on-place, #w-E7").EvaluateAllAsync<string[]>("es => es.map(e => getComputedStyle(e).backgroundImage)");
        Assert.Equal(4, tints.Distinct().Count());
        await Browser.KeepAsync(page, "chosen");
        await page.Locator("#w-V4").ClickAsync();
        await Assertions.Expect(page.Locator("tbody.selected")).ToHaveIdAsync("V4");
        Assert.EndsWith("#V4", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_of_two_events_leads_to_each_in_turn()
    {
        var page = await OpenAsync();
        await page.Locator("#w-V3").ClickAsync();
        var first = await page.Locator("tbody.selected").GetAttributeAsync("id");
        await page.Locator("#w-V3").ClickAsync();
        var second = await page.Locator("tbody.selected").GetAttributeAsync("id");
        Assert.Equal(["V1", "V3"], new[] { first, second }.Order());
    }

    [Fact]
    public async Task Keys_go_from_event_to_event_but_not_while_typing()
    {
        var page = await OpenAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("tbody.selected")).ToHaveIdAsync("V2");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator("tbody.selected")).ToHaveIdAsync("V1");
        await page.Locator(".search input").FocusAsync();
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("tbody.selected")).ToHaveIdAsync("V1");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator("tbody.selected")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Letters_stay_joined_across_the_edges_of_marks()
    {
        var page = await OpenAsync();
        var difference = await page.EvaluateAsync<double>(
            """
            () => Math.max(...[...document.querySelectorAll('#text p')].map(p => {
              const width = (node) => { const r = document.createRange(); r.selectNodeContents(node); return r; };
              const plain = p.cloneNode(false);
              plain.textContent = p.textContent;
              for (const e of [p, plain]) { e.style.whiteSpace = 'nowrap'; e.style.width = 'max-content'; }
              p.after(plain);
              const d = Math.abs(p.getBoundingClientRect().width - plain.getBoundingClientRect().width);
              plain.remove();
              return d;
            }))
            """);
        Assert.InRange(difference, 0, 0.5);
        var marksInsideWords = await page.Locator("#text .s").EvaluateAllAsync<int>(
            "es => es.filter(e => e.previousSibling && /[\\p{L}]$/u.test(e.previousSibling.textContent) && /^\\p{L}/u.test(e.textContent)).length");
        Assert.True(marksInsideWords > 0, "the report has a mark that begins inside a word");
    }

    [Fact]
    public async Task Everything_can_be_read_without_scripts()
    {
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(served.ReportUrl);
        await page.Locator("#V1 .action a").ClickAsync();
        Assert.EndsWith("#w-V1", page.Url, StringComparison.Ordinal);
        Assert.NotEqual("none", await page.Locator("#w-V1").EvaluateAsync<string>("e => getComputedStyle(e).backgroundImage"));
        await Browser.KeepAsync(page, "plain-word");
        await page.Locator("#w-V1").ClickAsync();
        Assert.EndsWith("#V1", page.Url, StringComparison.Ordinal);
        await Browser.KeepAsync(page, "plain-row");
        await page.Locator("#V1 .why summary").ClickAsync();
        await Assertions.Expect(page.Locator("#V1 .why")).ToContainTextAsync("frame:خطف");
        await page.Locator(".provenance summary").ClickAsync();
        await Assertions.Expect(page.Locator(".provenance")).ToContainTextAsync("samples/sahel.txt");
        await page.Locator(".search input").FillAsync("مهندسين");
        await page.Locator(".search button").ClickAsync();
        Assert.True(await page.Locator(".report-line").CountAsync() > 0);
    }

    [Theory]
    [InlineData("ar", "فعل")]
    [InlineData("en", "verb")]
    public async Task A_paragraph_shows_how_its_language_was_read(string language, string verb)
    {
        var page = await PageAsync();
        await page.GotoAsync($"{served.Url}/{language}/reports/{Uri.EscapeDataString(HandCoded.Id)}");
        await page.Locator(".how").First.ClickAsync();
        var said = page.Locator(".grammar .words li").First;
        Assert.Equal(["نقلت", "نقل", verb], new[] { await said.Locator(".form").InnerTextAsync(), await said.Locator(".lemma").InnerTextAsync(), await said.Locator(".tag").InnerTextAsync() });
        Assert.Equal("و", await page.Locator(".grammar .seg.conjunction").First.InnerTextAsync());
        Assert.True(await page.Locator(".grammar .tree ul ul li").CountAsync() > 5);
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "grammar-" + language, full: true);
        await page.Locator(".grammar header a").ClickAsync();
        await Assertions.Expect(page.Locator(".grammar")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Accusation_denial_forecast_and_account_are_told_apart()
    {
        var page = await OpenAsync();
        var badges = await page.Locator(".event .badge").AllTextContentsAsync();
        Assert.Equal(["متنازع فيه", "رواية الناشر", "رواية الناشر", "لم يقع بعد", "مشروط أو مطلوب", "منسوب إلى مصدر"], badges);
        var styles = await page.Locator("#w-V1, #w-V2, #w-V4, #w-V5").EvaluateAllAsync<string[]>("es => es.map(e => getComputedStyle(e).textDecorationStyle)");
        Assert.Equal(["wavy", "solid", "dashed", "dotted"], styles);
        Assert.Equal(["جريدة الساحل", "وكالة الميناء", "مصدر أمني"], (await page.Locator("#V1 .chain").First.Locator("li").AllTextContentsAsync()).Select(t => t.Trim()));
    }

    [Fact]
    public async Task Layers_can_be_switched_off()
    {
        var page = await OpenAsync();
        const string Tint = "getComputedStyle(document.querySelector('#text .s.entity:not(.event)')).getPropertyValue('--tint')";
        Assert.NotEqual("", (await page.EvaluateAsync<string>(Tint)).Trim());
        await page.Locator("#layer-entity").UncheckAsync();
        Assert.Equal("", (await page.EvaluateAsync<string>(Tint)).Trim());
        await page.Locator("#layer-event").UncheckAsync();
        Assert.Equal("none", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('w-V2')).textDecorationLine"));
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_same_report()
    {
        var page = await OpenAsync();
        await page.Locator(".language").ClickAsync();
        Assert.Equal("ltr", await page.Locator("html").GetAttributeAsync("dir"));
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("خطف ثلاثة مهندسين");
        await Assertions.Expect(page.Locator("#V1 .badge")).ToHaveTextAsync("Disputed");
        var links = await page.Locator("#V1 .chain").First.Locator("bdi").EvaluateAllAsync<double[]>("es => es.map(e => e.getBoundingClientRect().x)");
        Assert.Equal(links.Order(), links);
        Assert.Equal("left", await page.Locator("h1").EvaluateAsync<string>("e => getComputedStyle(e).textAlign"));
        Assert.Equal("rtl", await page.EvaluateAsync<string>("getComputedStyle(document.getElementById('text')).direction"));
        await Browser.KeepAsync(page, "english", full: true);
    }

    [Fact]
    public async Task Nothing_is_asked_of_other_machines_and_nothing_breaks_the_policy()
    {
        var page = await PageAsync();
        var outside = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(served.Url, StringComparison.Ordinal))
            {
                outside.Add(request.Url);
            }
        };
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        page.RequestFailed += (_, request) => complaints.Add(request.Url);
        foreach (var address in new[] { served.Url + "/", served.ReportUrl, served.Url + "/en/problems" })
        {
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        Assert.Empty(outside);
        Assert.Empty(complaints);
    }

    [Fact]
    public async Task The_fonts_of_the_workbench_are_used()
    {
        var page = await OpenAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].filter(f => f.status === 'loaded').length >= 3)"));
    }

    [Theory]
    [InlineData("/ar/")]
    [InlineData("/ar/problems")]
    [InlineData(null)]
    public async Task Nothing_runs_over_the_edge_of_a_phone(string? path)
    {
        var page = await PageAsync(390, 800);
        await page.GotoAsync(path is null ? served.ReportUrl : served.Url + path);
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
        await Browser.KeepAsync(page, "phone" + (path ?? "report").Replace('/', '-'), full: true);
    }

    [Fact]
    public async Task Dark_follows_the_system_and_the_reader()
    {
        var page = await PageAsync(scheme: ColorScheme.Dark);
        await page.GotoAsync(served.ReportUrl);
        Assert.True(await Luminance(page) < 40);
        await page.Locator("#V1 .action a").ClickAsync();
        await Browser.KeepAsync(page, "dark");
        await page.Locator("[data-theme-button]").ClickAsync();
        Assert.True(await Luminance(page) > 200);
        await page.ReloadAsync();
        Assert.True(await Luminance(page) > 200);
    }

    [Fact]
    public async Task Print_leaves_out_what_is_only_for_the_screen()
    {
        var page = await PageAsync(794, 1100, scheme: ColorScheme.Dark);
        await page.GotoAsync(served.ReportUrl);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".top")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".layers")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("#V6")).ToBeVisibleAsync();
        Assert.True(await Luminance(page) is 0 or > 200);
        await Browser.KeepAsync(page, "print", full: true);
    }

    [Theory]
    [InlineData("/ar/", ColorScheme.Light)]
    [InlineData("/ar/reports", ColorScheme.Light)]
    [InlineData("/ar/events", ColorScheme.Light)]
    [InlineData("/en/events", ColorScheme.Dark)]
    [InlineData("/en/", ColorScheme.Dark)]
    [InlineData("/en/problems", ColorScheme.Dark)]
    [InlineData(null, ColorScheme.Light)]
    [InlineData(null, ColorScheme.Dark)]
    public async Task Everybody_can_use_the_pages(string? path, ColorScheme scheme)
    {
        var page = await PageAsync(scheme: scheme);
        await page.GotoAsync(path is null ? served.ReportUrl : served.Url + path);
        await page.Locator("details").EvaluateAllAsync<bool>("ds => ds.map(d => d.open = true).length > 0");
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, $"open{(path ?? "report").Replace('/', '-')}-{scheme}", full: true);
    }

    [Fact]
    public async Task Real_reports_can_be_read()
    {
        Assert.SkipWhen(SharedData.Gold is null, "The shared data (../shared or ISNAD_SHARED) is not here.");
        var page = await PageAsync();
        await page.GotoAsync(served.Url + "/ar/reports/FR-internationalNews-1231-20180514");
        Assert.True(await page.Locator("tbody.event").CountAsync() > 2);
        await page.Keyboard.PressAsync("j");
        await Browser.KeepAsync(page, "real");
    }

    private static Task<double> Luminance(IPage page) => page.EvaluateAsync<double>(
        """
        () => { const c = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          c.fillStyle = getComputedStyle(document.body).backgroundColor; c.fillRect(0, 0, 1, 1);
          const [r, g, b] = c.getImageData(0, 0, 1, 1).data; return (r + g + b) / 3; }
        """);

    private async Task<IPage> OpenAsync()
    {
        var page = await PageAsync();
        await page.GotoAsync(served.ReportUrl);
        return page;
    }
}
