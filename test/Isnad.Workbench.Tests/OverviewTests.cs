using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class OverviewTests(Served served, Browser browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData("ar", "من التقارير")]
    [InlineData("en", "reports")]
    public async Task The_first_page_tells_what_the_record_holds(string language, string noun)
    {
        var page = await PageAsync();
        await page.GotoAsync($"{served.Url}/{language}/");
        await Assertions.Expect(page.Locator(".tiles li").First).ToContainTextAsync(noun);
        await Assertions.Expect(page.Locator(".newest li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".unread li")).ToHaveCountAsync(2);
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "overview-" + language, full: true);
    }

    [Fact]
    public async Task Its_numbers_are_those_of_the_pages_that_they_lead_to()
    {
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(served.Url + "/en/");
        var party = page.Locator(".ranking li").First;
        var told = await party.Locator(".quiet").InnerTextAsync();
        await party.Locator("a").ClickAsync();
        await Assertions.Expect(page.Locator(".titled .quiet")).ToHaveTextAsync($"{told} {(told == "1" ? "event" : "events")}");
        await page.GotoAsync(served.Url + "/en/");
        var events = await page.Locator(".tiles li:nth-child(2) b").InnerTextAsync();
        await page.Locator(".tiles li:nth-child(2) a").ClickAsync();
        await Assertions.Expect(page.Locator(".titled .quiet")).ToHaveTextAsync(events + " events");
    }
}
