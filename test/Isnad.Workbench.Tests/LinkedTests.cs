using System.Text;
using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Record;
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

    private static async Task<Workroom> LinkedRoomAsync()
    {
        var room = await Workroom.OpenAsync();
        var first = HandCoded.Report();
        var bytes = Encoding.UTF8.GetBytes(HandCoded.Text + " ");
        var report = first.Report with
        {
            Id = "other-1",
            Publisher = "صحيفة النهر",
            Title = "مسلحون يخطفون مهندسين في حمص",
            Url = null,
            Capture = first.Report.Capture with { Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), Origin = "other.txt" },
        };
        room.Record.Append([first with { Report = report, Original = bytes, Coding = first.Coding with { ReportId = report.Id } }]);
        new LinkingRun(room.Record, LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon"))).Run();
        return room;
    }
}
