using System.Text;
using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Tests.Accounts;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class LinkedTests(Browser browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task An_event_page_shows_what_each_report_says(string language)
    {
        await using var room = await LinkedRoomAsync();
        var linked = room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0];
        Assert.Equal(2, linked.Reports.Count);
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/reports/{Uri.EscapeDataString(HandCoded.Id)}");
        await page.Locator("#V1 .event-page").First.ClickAsync();
        await Assertions.Expect(page.Locator(".telling")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".tolls").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".told-claims .stance-denies").First).ToBeVisibleAsync();
        Assert.Equal(linked.Origins.Count, await page.Locator(".chain-tree > li").CountAsync());
        await Assertions.Expect(page.Locator("#cite")).ToContainTextAsync($"?at={room.Record.Entries()}");
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "event-" + language, full: true);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task An_entity_page_leads_to_its_events_and_merges_after_a_preview(string language)
    {
        await using var room = await LinkedRoomAsync();
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/entities?q={Uri.EscapeDataString("كتيبة")}");
        await Accessibility.CheckAsync(page);
        await page.Locator(".entity-list a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("كتيبة الوادي");
        Assert.True(await page.Locator(".newest li").CountAsync() > 0);
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "entity-" + language, full: true);
        await page.Locator("#merge form[method=get] input").FillAsync("محافظ");
        await page.Locator("#merge form[method=get] button").ClickAsync();
        await page.Locator("#merge .told-claims a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".preview.note")).ToBeVisibleAsync();
        Assert.Empty(room.Record.Decisions(new()).Rows);
        await page.Locator(".preview.note input[name=author]").FillAsync("ليلى");
        await page.Locator(".preview.note button[value=merge]").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("كتيبة الوادي");
        Assert.Equal(DecisionKind.Merge, Assert.Single(room.Record.Decisions(new()).Rows).Decision.Kind);
        await Assertions.Expect(page.Locator("#history .decisions li")).ToHaveCountAsync(1);
        await page.Locator("#history button[value^=undo]").ClickAsync();
        await Assertions.Expect(page.Locator("#history .decisions li.withdrawn")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("ar", "لم يحدث بحسب الناشر", "متنازع فيه")]
    [InlineData("en", "Did not happen, says the publisher", "Disputed")]
    public async Task Where_a_linked_event_is_named_it_is_said_whether_it_happened(string language, string negated, string disputed)
    {
        await using var room = await LinkedRoomAsync();
        var (denied, never) = (room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0], room.Record.LinkedEventsOf(HandCoded.Id, "V2")[0]);
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/events/{never.Id}");
        await Assertions.Expect(page.Locator(".lead .badge")).ToHaveTextAsync(negated);
        await page.GotoAsync($"{room.Url}/{language}/events/{denied.Id}");
        await Assertions.Expect(page.Locator(".lead .badge")).ToHaveTextAsync(disputed);
        await page.GotoAsync($"{room.Url}/{language}/entities/{Uri.EscapeDataString(room.Record.LinkedEntityOf(HandCoded.Id, "E9")!)}");
        await Assertions.Expect(page.Locator($".newest li:has(a[href*='{never.Id}']) .badge")).ToHaveTextAsync(negated);
        await page.GotoAsync($"{room.Url}/{language}/");
        await Assertions.Expect(page.Locator($".newest li:has(a[href*='{denied.Id}']) .badge").First).ToHaveTextAsync(disputed);
        await Accessibility.CheckAsync(page);
    }

    [Fact]
    public async Task A_copy_is_told_by_its_publisher_and_leads_to_its_original()
    {
        await using var room = await LinkedRoomAsync();
        var first = HandCoded.Report();
        room.Record.Append([first with { Report = first.Report with { Id = "copy-1", Publisher = "موقع الضفة", Url = null, Capture = first.Report.Capture with { Origin = "copy.txt" } }, Coding = first.Coding with { ReportId = "copy-1" } }]);
        Link(room.Record);
        var linked = room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0];
        Assert.Contains("copy-1", linked.Reports);
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/en/events/{linked.Id}");
        await Assertions.Expect(page.Locator(".telling")).ToHaveCountAsync(2);
        var copy = page.Locator(".chain-tree a", new() { HasText = "موقع الضفة" });
        await Assertions.Expect(copy).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator((await copy.GetAttributeAsync("href"))! + " .by")).ToContainTextAsync("جريدة الساحل");
        await Assertions.Expect(page.Locator(".chain-tree")).Not.ToContainTextAsync("unknown");
        Assert.DoesNotContain("،", await page.Locator(".told-claims .quiet").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_linked_events_follow_every_verdict()
    {
        await using var room = await LinkedRoomAsync(options => options with { Link = Link });
        var before = room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0];
        using var visitor = new Visitor(room.Url);
        using var answer = await visitor.PostAsync("/en/review", "/en/review", ("author", "Layla"), ("reject", HandCoded.Id + "#V1"));
        for (var tries = 0; room.Record.LinkedEvent(before.Id) is { Tellings.Count: > 1 } && tries < 100; tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.DoesNotContain(room.Record.LinkedEventsOf("other-1", "V1")[0].Tellings, telling => telling.Key == HandCoded.Id + "#V1");
    }

    private static void Link(RecordStore record) => new LinkingRun(record, LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon"))).Run();

    /// <summary>Two outlets tell the same; the guard's death did not happen, as both say.</summary>
    private static async Task<Workroom> LinkedRoomAsync(Func<WorkbenchOptions, WorkbenchOptions>? with = null)
    {
        var room = await Workroom.OpenAsync(empty: true, with: with);
        var first = HandCoded.Report();
        first = first with { Coding = first.Coding with { Events = [.. first.Coding.Events.Select(e => e.Id == "V2" ? e with { Status = EventStatus.Negated } : e)] } };
        var bytes = Encoding.UTF8.GetBytes(HandCoded.Text + " ");
        var report = first.Report with
        {
            Id = "other-1",
            Publisher = "صحيفة النهر",
            Title = "مسلحون يخطفون مهندسين في حمص",
            Url = null,
            Capture = first.Report.Capture with { Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), Origin = "other.txt" },
        };
        room.Record.Append([first, first with { Report = report, Original = bytes, Coding = first.Coding with { ReportId = report.Id } }]);
        Link(room.Record);
        return room;
    }
}
