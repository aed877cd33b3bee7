using System.Net;
using System.Text.Json;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class EventTableTests(Served served, Browser browser) : BrowserTests(browser)
{
    private static readonly HttpClient Client = new();

    private string OfHand => $"report={Uri.EscapeDataString(HandCoded.Id)}";

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_filter_is_an_address_and_can_be_taken_away(string language)
    {
        var page = await PageAsync(scripts: false);
        await page.GotoAsync($"{served.Url}/{language}/events?{OfHand}");
        await Assertions.Expect(page.Locator(".data tr[data-key]")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("option[value=RETREAT]")).ToContainTextAsync("(2)");
        await page.Locator("select[name=type]").SelectOptionAsync("RETREAT");
        await page.Locator("select[name=status]").SelectOptionAsync("hypothetical");
        await page.Locator(".filters button").ClickAsync();
        await Assertions.Expect(page.Locator(".data tr[data-key]")).ToHaveCountAsync(1);
        Assert.Contains("type=RETREAT", page.Url, StringComparison.Ordinal);
        await Browser.KeepAsync(page, "events-filtered-" + language);
        await page.Locator(".chip:not(.off)").Nth(1).ClickAsync();
        await Assertions.Expect(page.Locator(".data tr[data-key]")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Days_are_asked_for_in_the_digits_of_the_keyboard()
    {
        var page = await PageAsync(scripts: false);
        await page.GotoAsync($"{served.Url}/ar/events?{OfHand}");
        await page.Locator("input[name=from]").FillAsync("٢٠١٥-٠٣-١٣");
        await page.Locator("input[name=to]").FillAsync("۲۰۱۵");
        await page.Locator(".filters button").ClickAsync();
        await Assertions.Expect(page.Locator(".data tr[data-key]")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".chip:not(.off)").Nth(0)).ToContainTextAsync("13");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_row_opens_its_sentence_and_who_says_so(bool scripts)
    {
        var page = await PageAsync(scripts: scripts);
        await page.GotoAsync($"{served.Url}/ar/events?{OfHand}&type=ASSAULT");
        var row = page.Locator(".data tr[data-key$='#V1']");
        await (scripts ? row.Locator("td.date") : row.Locator("td.open a")).ClickAsync();
        var opened = page.Locator(".chosen-event");
        await Assertions.Expect(opened.Locator(".sentence")).ToContainTextAsync("ثلاثة مهندسين قرب مدينة حمص");
        await Assertions.Expect(opened.Locator(".chains > li")).ToHaveCountAsync(3);
        await Assertions.Expect(opened.Locator(".badge")).ToHaveTextAsync("متنازع فيه");
        if (scripts)
        {
            await Accessibility.CheckAsync(page);
            await Browser.KeepAsync(page, "events-opened");
        }

        await opened.Locator(".sentence a").ClickAsync();
        Assert.Contains(Uri.EscapeDataString(HandCoded.Id) + "#", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_and_where_it_happened_are_filters_with_counts()
    {
        await using var room = await Workroom.OpenAsync();
        room.Record.Decide("Layla", new Isnad.Record.Decision { Kind = Isnad.Record.DecisionKind.Accept, Targets = [room.Record.Target(HandCoded.Id + "#V1")!], Reason = "" });
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(room.Url + "/ar/events");
        await Assertions.Expect(page.Locator("option[value=accepted]")).ToContainTextAsync("(1)");
        await Assertions.Expect(page.Locator("option[value=Syria]")).ToHaveTextAsync("سوريا (2)");
        await page.Locator("select[name=review]").SelectOptionAsync("accepted");
        await page.Locator("select[name=country]").SelectOptionAsync("Syria");
        await page.Locator(".filters button.main").ClickAsync();
        await Assertions.Expect(page.Locator(".data tr[data-key]")).ToHaveCountAsync(1);
        await page.Locator(".tabs a[href*='/timeline?']").ClickAsync();
        await Assertions.Expect(page.Locator(".lane")).ToHaveCountAsync(1);
        await page.Locator(".filters button.main").ClickAsync();
        Assert.Contains("country=Syria", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_go_from_row_to_row()
    {
        var page = await PageAsync();
        await page.GotoAsync($"{served.Url}/ar/events?{OfHand}");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".data tr[data-key]").First).ToHaveAttributeAsync("aria-current", "true");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator(".data tr[aria-current]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Columns_are_chosen_and_files_have_exactly_those()
    {
        var page = await PageAsync(scripts: false);
        await page.GotoAsync($"{served.Url}/en/events?{OfHand}");
        await page.Locator(".columns-choice summary").ClickAsync();
        foreach (var column in new[] { "date", "actor", "action", "recipient", "place", "standing", "report" })
        {
            await page.Locator($"input[name=columns][value={column}]").SetCheckedAsync(column is "date" or "action");
        }

        await page.Locator("input[name=columns][value=size]").CheckAsync();
        await page.Locator(".filters button").ClickAsync();
        Assert.Equal(["When", "Action", "Numbers"], (await page.Locator(".data th").AllInnerTextsAsync()).Take(3));
        var csv = await Client.GetStringAsync(served.Url + await page.Locator(".actions a").First.GetAttributeAsync("href"));
        var lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("event_id,date,type,mode,dead,injured,arrested,present", lines[0]);
        Assert.Contains($"{HandCoded.Id}#V1,2015-03-10,ASSAULT,abduct,,,3,", lines);
        Assert.Equal(6, lines.Length - 1);
        using var json = JsonDocument.Parse(await Client.GetStringAsync(served.Url + await page.Locator(".actions a").Nth(1).GetAttributeAsync("href")));
        Assert.Equal(6, json.RootElement.GetArrayLength());
        Assert.Contains(json.RootElement.EnumerateArray(), e => e.GetProperty("event_id").GetString() == HandCoded.Id + "#V1" && e.GetProperty("arrested").GetString() == "3");
    }

    [Fact]
    public async Task Files_have_all_pages_of_the_filter()
    {
        Assert.SkipWhen(SharedData.Gold is null, "The shared data (../shared or ISNAD_SHARED) is not here.");
        var csv = await Client.GetStringAsync(served.Url + "/ar/events.csv?type=ASSAULT");
        var page = WebUtility.HtmlDecode(await Client.GetStringAsync(served.Url + "/en/events?type=ASSAULT"));
        var rows = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length - 1;
        Assert.True(rows > 50);
        Assert.Contains($"<p class=\"quiet\">{rows} events</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("type=none&status=1&from=yesterday&columns=x&after=zzz&event=none")]
    [InlineData("q=%00&actor=%F0%9F%98%80&place=%25_'")]
    public async Task What_an_address_cannot_mean_is_passed_over(string query)
    {
        using var response = await Client.GetAsync($"{served.Url}/ar/events?{query}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("/ar/events")]
    [InlineData("/ar/")]
    public async Task Nothing_runs_over_the_edge_of_a_phone(string path)
    {
        var page = await PageAsync(390, 800);
        await page.GotoAsync(served.Url + path);
        Assert.Empty(await page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
              : [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().left < 0).map(e => e.outerHTML.slice(0, 120))
            """));
        await Browser.KeepAsync(page, "phone-events" + path.Replace('/', '-'));
    }
}
