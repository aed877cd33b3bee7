using Isnad.Record;
using Isnad.Workbench.Reviewing;
using Microsoft.Playwright;

namespace Isnad.Workbench.Tests;

public class ReviewTests(Browser browser) : BrowserTests(browser)
{
    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task The_queue_is_worked_by_keyboard_alone(string language)
    {
        await using var room = await Workroom.OpenAsync();
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/review");
        await page.Locator("input[name=author]").FillAsync("ليلى");
        await Accessibility.CheckAsync(page);
        await page.Locator("h1").ClickAsync();
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(6);
        foreach (var key in new[] { "j", "a", "?" })
        {
            await page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(page.Locator(".item.current")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".keys-help")).ToBeHiddenAsync();
        Assert.Empty(room.Record.Decisions(new()).Rows);
        await page.Locator(".item a").First.FocusAsync();
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        await Assertions.Expect(page.Locator(".item.current")).ToHaveCountAsync(1);
        await Browser.KeepAsync(page, "review-" + language);
        await page.Keyboard.PressAsync("a");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(5);
        var accepted = Assert.Single(room.Record.Decisions(new()).Rows);
        Assert.Equal((DecisionKind.Accept, "ليلى"), (accepted.Decision.Kind, accepted.Author));
        await page.Keyboard.PressAsync("r");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(4);
        await page.Keyboard.PressAsync("u");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(5);
        Assert.Equal(DecisionKind.Undo, room.Record.Decisions(new()).Rows[0].Decision.Kind);
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.Locator(".keys-help")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_is_shown_is_accepted_together_and_undone_together()
    {
        await using var room = await Workroom.OpenAsync();
        var page = await PageAsync(scripts: false);
        await page.GotoAsync(room.Url + "/en/review?type=RETREAT");
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(2);
        await page.Locator("input[name=author]").FillAsync("Layla");
        await page.Locator("button[name=accept-visible]").ClickAsync();
        await Assertions.Expect(page.Locator(".item")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator(".done")).ToContainTextAsync("2 decisions are kept.");
        Assert.Equal(2, room.Record.Events(new() { Review = ReviewState.Accepted }).Total);
        Assert.Equal(4, room.Record.Events(new() { Review = ReviewState.Open }).Total);
        await page.Locator("button[name=undo]").ClickAsync();
        Assert.Equal(0, room.Record.Events(new() { Review = ReviewState.Accepted }).Total);
    }

    [Fact]
    public async Task Nobody_decides_without_a_name()
    {
        await using var room = await Workroom.OpenAsync();
        var page = await PageAsync();
        await page.GotoAsync(room.Url + "/en/review");
        await page.Locator(".item button[name=accept]").First.ClickAsync();
        Assert.Empty(room.Record.Decisions(new()).Rows);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_corrected_event_is_shown_and_exported_corrected(string language)
    {
        await using var room = await Workroom.OpenAsync();
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/reports/{Uri.EscapeDataString(HandCoded.Id)}");
        await page.Locator("#V2 .event-page[href*=correct]").ClickAsync();
        await Accessibility.CheckAsync(page);
        await page.Locator("select[name=mode]").SelectOptionAsync("firearms");
        await page.Locator("input[name=date]").FillAsync("2015-03~");
        await page.Locator("input[name=dead]").FillAsync("1+");
        await page.Locator("input[name=actors][value=E3]").CheckAsync();
        await page.Locator("input[name=author]").FillAsync("ليلى");
        await page.Locator("input[name=reason]").FillAsync("الفقرة الأولى");
        await Browser.KeepAsync(page, "correct-" + language, full: true);
        await page.Locator("button[value=correct]").ClickAsync();
        await Assertions.Expect(page.Locator(".was")).ToHaveCountAsync(4);
        var corrected = room.Record.Event(HandCoded.Id + "#V2")!;
        Assert.Equal(("firearms", "2015-03~", new Quantity(1, null)), (corrected.Event.Mode, corrected.Event.Date!.Value, corrected.Event.Size.Dead));
        Assert.Equal(ReviewState.Corrected, corrected.Review.State);
        using var client = new HttpClient();
        Assert.Contains("2015-03~,كتيبة الوادي,ASSAULT,firearms", await client.GetStringAsync(room.Url + "/ar/events.csv", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await page.Locator("button[value^=undo]").ClickAsync();
        Assert.Equal(3, room.Record.Event(HandCoded.Id + "#V2")!.Review.Corrections.Count);
    }

    [Fact]
    public async Task A_value_that_is_none_is_told_and_nothing_is_kept()
    {
        await using var room = await Workroom.OpenAsync();
        var page = await PageAsync(scripts: false);
        await page.GotoAsync($"{room.Url}/en/correct?event={Uri.EscapeDataString(HandCoded.Id + "#V1")}");
        await page.Locator("input[name=author]").FillAsync("Layla");
        await page.Locator("input[name=date]").FillAsync("some day");
        await page.Locator("button[value=correct]").ClickAsync();
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("date");
        Assert.Empty(room.Record.Decisions(new()).Rows);
    }

    [Theory]
    [InlineData("3", 3L, 3L, false)]
    [InlineData("٣-٥", 3L, 5L, false)]
    [InlineData("~10+", 10L, null, true)]
    [InlineData("-4", null, 4L, false)]
    public void Numbers_are_read_as_they_are_written(string text, long? low, long? high, bool approximate) =>
        Assert.Equal(new Quantity(low, high, approximate), EventForm.Number(text, "dead"));

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task Two_codings_of_a_report_are_compared(string language)
    {
        await using var room = await Workroom.OpenAsync();
        var first = HandCoded.Report();
        room.Record.Append([first with { Coding = first.Coding with { Coder = "ليلى", Events = [.. first.Coding.Events.Skip(1).Select(e => e.Id == "V2" ? e with { Type = EventType.Coerce } : e)] } }]);
        var page = await PageAsync();
        await page.GotoAsync($"{room.Url}/{language}/reports/{Uri.EscapeDataString(HandCoded.Id)}");
        await page.Locator(".provenance summary").ClickAsync();
        await page.Locator(".provenance a[href*=agreement]").ClickAsync();
        await Assertions.Expect(page.Locator(".pairs .differs")).ToHaveCountAsync(2);
        Assert.Equal(["6", "4"], (await page.Locator(".figures tbody tr").First.Locator("td").AllInnerTextsAsync()).Take(2));
        await page.Locator("#differing").CheckAsync();
        await Assertions.Expect(page.Locator(".pairs .alike").First).ToBeHiddenAsync();
        await Accessibility.CheckAsync(page);
        await Browser.KeepAsync(page, "agreement-" + language);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    public async Task A_curator_settles_what_two_coders_differ_on(string language)
    {
        await using var room = await Workroom.OpenAsync();
        var first = HandCoded.Report();
        var changed = first.Coding.Events.Skip(1).Select(e => e.Id == "V2" ? e with { Type = EventType.Coerce, Mode = "arrest" } : e)
            .Append(first.Coding.Events[0] with { Id = "V9", Trigger = HandCoded.At("ثلاثة مهندسين"), Also = [] });
        room.Record.Append([first with { Coding = first.Coding with { Coder = "ليلى", Events = [.. changed] } }]);
        var page = await PageAsync(scripts: false);
        await page.GotoAsync($"{room.Url}/{language}/agreement?report={Uri.EscapeDataString(HandCoded.Id)}");
        await page.Locator("input[name=author]").FillAsync("سامي");
        await page.Locator("button[value='first.V2:V2']").ClickAsync();
        Assert.Equal((EventType.Assault, ReviewState.Corrected), (room.Record.Event(HandCoded.Id + "#V2")!.Event.Type, room.Record.Event(HandCoded.Id + "#V2")!.Review.State));
        await Assertions.Expect(page.Locator("input[name=author]")).ToHaveValueAsync("سامي");
        await page.Locator("button[value='first.-:V9']").ClickAsync();
        Assert.DoesNotContain(room.Record.Coding(HandCoded.Id)!.Events, e => e.Id == "V9");
        await page.Locator("button[value='first.V1:-']").ClickAsync();
        var added = Assert.Single(room.Record.Coding(HandCoded.Id)!.Events, e => e.Trigger == HandCoded.At("خطفوا"));
        Assert.Equal((EventType.Assault, "abduct", 1, 1), (added.Type, added.Mode, added.Actors.Count, added.Recipients.Count));
        await Assertions.Expect(page.Locator("button[name=take]")).ToHaveCountAsync(0);
        Assert.All(room.Record.Decisions(new()).Rows, row => Assert.Equal("سامي", row.Author));
    }

    [Fact]
    public async Task A_record_served_for_reading_only_cannot_be_changed()
    {
        await using var room = await Workroom.OpenAsync(with: options => options with { Clock = null });
        var page = await PageAsync();
        foreach (var path in new[] { "/en/review", "/en/add", "/en/correct?event=" + Uri.EscapeDataString(HandCoded.Id + "#V1") })
        {
            var answer = await page.GotoAsync(room.Url + path);
            Assert.Equal(403, answer!.Status);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("for reading only");
        }

        await Assertions.Expect(page.Locator("nav a[href$=review], nav a[href$=add], nav a[href$=accounts]")).ToHaveCountAsync(0);
        Assert.Throws<InvalidOperationException>(() => room.Record.AppendProblem(new("x", "y", null, [])));
    }
}
