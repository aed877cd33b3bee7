using System.Diagnostics;
using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Sources;
using Isnad.Workbench.Wording;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

/// <summary>The walk of <c>docs/first-hour.md</c>: from the samples to a corrected, exported event, by nothing but the words on the pages.</summary>
public sealed class FirstHourTests(Browser browser) : BrowserTests(browser)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_new_user_corrects_and_exports_an_event_in_under_five_minutes(string language)
    {
        var words = Words.In(language);
        var clock = Stopwatch.StartNew();
        await using var room = await SamplesAsync();
        var started = clock.Elapsed;
        var page = await PageAsync(locale: language);
        await page.GotoAsync(room.Url);
        await Panel(page, words["overview.disagreeing"]).GetByRole(AriaRole.Link).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = words["linked.contradictions"] })).ToBeVisibleAsync();
        var telling = page.Locator("article.telling").Filter(new() { Has = page.GetByRole(AriaRole.Link, new() { Name = words["review.edit"], Exact = true }) }).First;
        await telling.GetByText(words["why"], new() { Exact = true }).First.ClickAsync();
        await telling.GetByRole(AriaRole.Link, new() { Name = words["review.edit"], Exact = true }).First.ClickAsync();
        var key = new Uri(page.Url).Query.Split("event=")[1];
        await page.GetByLabel(words["column.date"]).FillAsync("2015-03~");
        await page.GetByLabel(words["review.author"]).FillAsync("Layla");
        await page.GetByRole(AriaRole.Button, new() { Name = words["correct.save"] }).ClickAsync();
        await Assertions.Expect(page.Locator(".was")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Link, new() { Name = words["nav.events"], Exact = true }).ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "CSV" }).ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains($"{Uri.UnescapeDataString(key)},2015-03~,", file, StringComparison.Ordinal);
        TestContext.Current.TestOutputHelper!.WriteLine($"first hour, {language}: {started.TotalSeconds:0.0} s to the first page, {clock.Elapsed.TotalSeconds:0.0} s to the exported event");
        Assert.True(clock.Elapsed < Longest, $"it took {clock.Elapsed}");
    }

    /// <summary>The record of <c>isnad demo</c>, made as it makes it.</summary>
    private static async Task<Workroom> SamplesAsync()
    {
        var room = await Workroom.OpenAsync(empty: true);
        var samples = new SourceReader().Read([Path.Combine(SharedData.Root, "samples", "reports")], TimeProvider.System);
        await new CodingRun(Served.Reader.Value, Workroom.Coder.Value, new RecordSink(room.Record), TimeProvider.System).RunAsync(samples);
        new LinkingRun(room.Record, LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon"))).Run();
        return room;
    }

    private static ILocator Panel(IPage page, string heading) =>
        page.Locator("section.panel").Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^" + System.Text.RegularExpressions.Regex.Escape(heading)) }) });
}
