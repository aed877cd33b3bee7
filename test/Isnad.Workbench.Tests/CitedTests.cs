using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Isnad.Linking;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Tests;

/// <summary>Addresses that cite an event at an entry of the log show it as it stood then.</summary>
public class CitedTests
{
    private static readonly Lazy<LinkingModel> Model = new(() => LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon")));
    private static readonly HttpClient Client = new();

    [Theory]
    [InlineData("ar", "ولم يتغير فيه شيء", "جُمعت لهذه الصفحة من جديد", "أحدث حال")]
    [InlineData("en", "nothing of it has changed since", "linked anew for this page", "The newest state")]
    public async Task A_cited_event_keeps_what_was_said_then(string language, string unchanged, string then, string newest)
    {
        await using var room = await RoomAsync();
        var cite = CiteOf(room, "V1");
        Assert.DoesNotContain("class=\"note\"", await PageAsync(room, language, cite), StringComparison.Ordinal);
        room.Record.AppendProblem(new Problem("new-code", "folder/c.txt", null, []));
        Assert.Contains(unchanged, await PageAsync(room, language, cite), StringComparison.Ordinal);

        var target = room.Record.Target(HandCoded.Id + "#V1")!;
        room.Record.Decide("Layla", new Decision { Kind = DecisionKind.Correct, Targets = [target], Correction = Correction.Of(DecisionField.Date, new Edtf("2014-01-02")), Reason = "seen" });
        Link(room);
        var page = await PageAsync(room, language, cite);
        Assert.Contains(then, page, StringComparison.Ordinal);
        Assert.Contains(newest, page, StringComparison.Ordinal);
        Assert.DoesNotContain("Layla", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/correct?event=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2014-01-02", await DataAsync(room, cite, e => JsonSerializer.Serialize(e)), StringComparison.Ordinal);
        Assert.Contains("Layla", await PageAsync(room, language, CiteOf(room, "V1")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cited_event_is_grouped_as_it_was_before_a_split()
    {
        await using var room = await RoomAsync(two: true);
        var cite = CiteOf(room, "V1");
        var before = await DataAsync(room, cite, TellingsOf);
        Assert.Contains("other-1#V1", before, StringComparison.Ordinal);
        room.Record.Decide("Layla", new Decision { Kind = DecisionKind.Split, Targets = [room.Record.Target("other-1#V1")!], Others = [room.Record.Target(HandCoded.Id + "#V1")!], Reason = "another one" });
        Link(room);
        Assert.NotEqual(before, await DataAsync(room, CiteOf(room, "V1"), TellingsOf));
        Assert.Equal(before, await DataAsync(room, cite, TellingsOf));
    }

    [Fact]
    public async Task An_event_whose_id_has_changed_is_found_by_the_report_that_told_it()
    {
        await using var room = await RoomAsync();
        var cite = CiteOf(room, "V1");
        var id = room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0].Id;
        room.Record.Append([Other("2015-03-11")]);
        Link(room);
        Assert.Null(room.Record.LinkedEvent(id));
        Assert.Equal(1, await ReportsAsync(room, cite));
        var today = room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0];
        Assert.Equal(2, today.Reports.Count);
        Assert.Contains($"/en/events/{today.Id}\"", await PageAsync(room, "en", cite), StringComparison.Ordinal);
        using var gone = await Client.GetAsync($"{room.Url}/en/events/{id}?at=1", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Before_its_first_report_there_is_nothing_to_show()
    {
        await using var room = await RoomAsync();
        var linked = room.Record.LinkedEventsOf(HandCoded.Id, "V1")[0];
        var page = await PageAsync(room, "en", $"{linked.Id}?at=0");
        Assert.Contains("At entry 0 the record held nothing of this event", page, StringComparison.Ordinal);
        Assert.Contains("/correct?event=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"note\"", await PageAsync(room, "en", $"{linked.Id}?at=99999"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_linker_the_codings_are_of_then_and_the_page_says_so()
    {
        await using var room = await RoomAsync(linker: false);
        var cite = CiteOf(room, "V2");
        room.Record.Decide("Layla", new Decision { Kind = DecisionKind.Reject, Targets = [room.Record.Target(HandCoded.Id + "#V1")!], Reason = "no" });
        Assert.Contains("their being one event, and its numbers, are as of today", await PageAsync(room, "en", cite), StringComparison.Ordinal);
    }

    private static async Task<Workroom> RoomAsync(bool two = false, bool linker = true)
    {
        var room = await Workroom.OpenAsync(with: options => linker ? options with { LinkThen = store => new LinkingRun(store, Model.Value).Events() } : options);
        if (two)
        {
            room.Record.Append([Other("2015-03-13")]);
        }

        Link(room);
        return room;
    }

    private static void Link(Workroom room) => new LinkingRun(room.Record, Model.Value).Run();

    private static CodedReport Other(string published)
    {
        var first = HandCoded.Report();
        // Not the same text, which would be a copy.
        var text = HandCoded.Text + "\nوقال شهود إن الطريق أُغلق ساعتين.";
        var bytes = Encoding.UTF8.GetBytes(text);
        var report = first.Report with
        {
            Id = "other-1",
            Text = text,
            Publisher = "صحيفة النهر",
            Title = "مسلحون يخطفون مهندسين في حمص",
            Published = new Edtf(published),
            Url = null,
            Capture = first.Report.Capture with { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Origin = "other.txt" },
        };
        return first with { Report = report, Original = bytes, Coding = first.Coding with { ReportId = report.Id } };
    }

    /// <summary>The address that the page offers for citing.</summary>
    private static string CiteOf(Workroom room, string eventId)
    {
        var linked = room.Record.LinkedEventsOf(HandCoded.Id, eventId)[0];
        return $"{linked.Id}?at={room.Record.Entries()}&told={Uri.EscapeDataString(linked.Tellings[0].ReportId)}";
    }

    private static async Task<string> PageAsync(Workroom room, string language, string cite)
    {
        var page = WebUtility.HtmlDecode(await Client.GetStringAsync($"{room.Url}/{language}/events/{cite}", TestContext.Current.CancellationToken));
        Assert.Contains($"/{language}/events/ev-", page, StringComparison.Ordinal);
        return page;
    }

    private static async Task<string> DataAsync(Workroom room, string cite, Func<JsonElement, string> of)
    {
        using var json = JsonDocument.Parse(await Client.GetStringAsync($"{room.Url}/en/events/{cite}&as=json", TestContext.Current.CancellationToken));
        Assert.Equal(long.Parse(cite.Split("at=")[1].Split('&')[0], System.Globalization.CultureInfo.InvariantCulture), json.RootElement.GetProperty("entries").GetInt64());
        return of(json.RootElement);
    }

    private static string TellingsOf(JsonElement root) => string.Join(' ', root.GetProperty("event").GetProperty("tellings").EnumerateArray().Select(t => t.GetProperty("key").GetString()));

    private static async Task<int> ReportsAsync(Workroom room, string cite) =>
        int.Parse(await DataAsync(room, cite, root => root.GetProperty("event").GetProperty("reports").GetArrayLength().ToString(System.Globalization.CultureInfo.InvariantCulture)), System.Globalization.CultureInfo.InvariantCulture);
}
