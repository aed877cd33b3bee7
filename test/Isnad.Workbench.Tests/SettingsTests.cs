using System.Net;
using Isnad.Record;
using Isnad.Workbench.Reading;
using Isnad.Workbench.Wording;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class SettingsTests(Served served, Browser browser) : BrowserTests(browser)
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    [Theory]
    [InlineData("2015-08-17", "17 آب/أغسطس 2015، 2 ذو القعدة 1436 هـ")]
    [InlineData("2015-08", "آب/أغسطس 2015، شوال 1436 – ذو القعدة 1436 هـ")]
    [InlineData("2015~", "نحو 2015، 1436 – 1437 هـ")]
    [InlineData("2012/..", "منذ 2012")]
    [InlineData("1850", "1850")]
    public void Hijri_stands_beside_gregorian_as_exact_as_the_date(string edtf, string expected) =>
        Assert.Equal(expected, DateWords.Of(new Edtf(edtf), Words.In("ar").With(new ReaderSettings(ReaderCalendar.Both))));

    [Theory]
    [InlineData(MonthFamily.Levant, "17 آب 2015")]
    [InlineData(MonthFamily.Egypt, "17 أغسطس 2015")]
    [InlineData(MonthFamily.Tunisia, "17 أوت 2015")]
    [InlineData(MonthFamily.Morocco, "17 غشت 2015")]
    public void The_reader_chooses_the_names_of_months(MonthFamily months, string expected) =>
        Assert.Equal(expected, DateWords.Of(new Edtf("2015-08-17"), Words.In("ar").With(new ReaderSettings(Months: months))));

    [Fact]
    public void The_reader_chooses_the_digits()
    {
        var words = Words.In("ar").With(new ReaderSettings(Digits: DigitShape.Eastern));
        Assert.Equal("١٬٢٣٤ حدثًا", words.Count("events", 1234));
        Assert.Equal("١٧ آب/أغسطس ٢٠١٥", DateWords.Of(new Edtf("2015-08-17"), words));
    }

    [Fact]
    public void A_cookie_gives_back_what_was_put_in()
    {
        var settings = new ReaderSettings(ReaderCalendar.Both, MonthFamily.Morocco, DigitShape.Eastern, PageTheme.Dark);
        Assert.Equal(settings, ReaderSettings.Usual.ReadCookie(settings.ToCookie()));
        Assert.Equal(ReaderSettings.Usual, ReaderSettings.Usual.ReadCookie("months.none_x_digits"));
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    public async Task Saving_leads_nowhere_else(string back)
    {
        using var response = await Client.GetAsync($"{served.Url}/en/settings?save=1&back={Uri.EscapeDataString(back)}");
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/en/", response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Settings_are_chosen_without_scripts_and_hold_on_every_page()
    {
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(served.ReportUrl);
        await page.Locator(".settings").ClickAsync();
        await page.Locator("input[value=levant]").CheckAsync();
        await page.Locator("input[value=both]").CheckAsync();
        await page.Locator("input[value=eastern]").CheckAsync();
        await page.Locator("input[value=dark]").CheckAsync();
        await Browser.KeepAsync(page, "settings", full: true);
        await page.Locator("button.main").ClickAsync();
        await Assertions.Expect(page.Locator(".head time")).ToHaveTextAsync("١٢ آذار ٢٠١٥، ٢١ جمادى الأولى ١٤٣٦ هـ");
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        await page.GotoAsync(served.ReportUrl + "?digits=western&calendar=gregorian");
        await Assertions.Expect(page.Locator(".head time")).ToHaveTextAsync("12 آذار 2015");
    }

    [Theory]
    [InlineData("/ar/settings")]
    [InlineData("/en/settings")]
    public async Task Everybody_can_use_the_settings(string path)
    {
        var page = await PageAsync();
        await page.GotoAsync(served.Url + path);
        await Accessibility.CheckAsync(page);
    }
}
