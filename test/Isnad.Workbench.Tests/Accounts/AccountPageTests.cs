using Isnad.Store.Accounts;
using Isnad.Workbench.Wording;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests.Accounts;

public class AccountPageTests(Browser browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task An_admin_signs_in_and_lets_others_in(string language)
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of());
        var words = Words.In(language);
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/reports");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(words["sign-in"]);
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "sign-in-" + language);
        await EnterAsync(page, "Admin", "wrong wrong wrong");
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeVisibleAsync();
        await Accessibility.CheckAsync(page);
        await EnterAsync(page, "Admin", Staff.Password);
        await Assertions.Expect(page).ToHaveURLAsync($"{room.Url}/{language}/reports");
        await page.Locator("nav a[href$=accounts]").ClickAsync();
        await Accessibility.CheckAsync(page);
        await page.Locator("#add input[name=name]").FillAsync("سامي");
        await page.Locator("#add select[name=role]").SelectOptionAsync("reviewer");
        await page.Locator("#add input[name=password]").FillAsync("four green camels");
        await page.Locator("#add button").ClickAsync();
        await Assertions.Expect(page.Locator("[role=status]")).ToHaveTextAsync(words["accounts.done.add"]);
        await Assertions.Expect(page.Locator(".people li")).ToHaveCountAsync(2);
        await Browser.KeepAsync(page, "accounts-" + language, full: true);
        await page.Locator("[data-account=Admin] button[value=disable]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToHaveTextAsync(words["account.wrong.last-admin"]);
        Assert.Equal((AccountRole.Reviewer, "سامي"), Staff.Book(new WorkbenchOptions { RecordPath = room.RecordPath }).All().Select(a => (a.Role, a.Name)).Last());
        await page.Locator(".person").ClickAsync();
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "account-" + language, full: true);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Without_scripts_a_reviewer_signs_in_decides_and_leaves(string language)
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Reviewer));
        var page = await PageAsync(scripts: false);
        await page.GotoAsync($"{room.Url}/{language}/review");
        await EnterAsync(page, "reviewer", Staff.Password);
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator("input[name=author], nav a[href$=accounts]")).ToHaveCountAsync(0);
        await page.Locator(".item button[name=accept]").First.ClickAsync();
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(5);
        Assert.Equal("Reviewer", Assert.Single(room.Record.Decisions(new()).Rows).Author);
        await page.GotoAsync($"{room.Url}/{language}/accounts");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Words.In(language)["forbidden.title"]);
        await page.Locator(".person").ClickAsync();
        await page.Locator("form[action$=sign-out] button").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Words.In(language)["sign-in"]);
        await page.GotoAsync($"{room.Url}/{language}/review");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_queue_is_worked_by_keyboard_without_giving_a_name()
    {
        await using var room = await Workroom.OpenAsync(with: Staff.Of(AccountRole.Reviewer));
        var page = await PageAsync();
        await page.GotoAsync(room.Url + "/ar/review");
        await EnterAsync(page, "Reviewer", Staff.Password);
        await Assertions.Expect(page.Locator(".item.current")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(5);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(6);
    }

    private static async Task EnterAsync(IPage page, string name, string password)
    {
        await page.Locator("main input[name=name]").FillAsync(name);
        await page.Locator("main input[name=password]").FillAsync(password);
        await page.Locator("main button").ClickAsync();
    }
}
