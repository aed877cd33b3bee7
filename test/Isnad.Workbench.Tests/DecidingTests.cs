using System.Net;
using Isnad.Record;
using Isnad.Workbench.Reading;
using Isnad.Workbench.Tests.Accounts;

namespace Isnad.Workbench.Tests;

/// <summary>What is decided by sending forms, without a browser.</summary>
public class DecidingTests
{
    private static readonly string Correct = "/en/correct?event=" + Uri.EscapeDataString(HandCoded.Id + "#V1");

    private static readonly string Agreement = "/en/agreement?report=" + Uri.EscapeDataString(HandCoded.Id);

    [Fact]
    public async Task A_curator_who_takes_the_first_takes_who_says_so_too()
    {
        await using var room = await Workroom.OpenAsync();
        Recode(room, e => e.Id is "V1" ? e with { Claims = [] } : e);
        Assert.Equal(Standing.Told, Standings.Of(room.Record.Event(HandCoded.Id + "#V1")!.Event));
        using var visitor = new Visitor(room.Url);
        using var answer = await visitor.PostAsync(Agreement, Agreement, ("author", "Sami"), ("take", "first.V1:V1"));
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var decided = Assert.Single(room.Record.Decisions(new()).Rows).Decision;
        Assert.Equal((DecisionKind.Correct, DecisionField.Claims), (decided.Kind, decided.Correction?.Field));
        Assert.Equal(Standing.Disputed, Standings.Of(room.Record.Event(HandCoded.Id + "#V1")!.Event));
        Assert.Equal([Stance.States, Stance.Accuses, Stance.Denies], room.Record.Event(HandCoded.Id + "#V1")!.Event.Claims.Select(claim => claim.Stance));
    }

    [Fact]
    public async Task Codings_of_another_text_are_not_compared()
    {
        await using var room = await Workroom.OpenAsync();
        var first = HandCoded.Report();
        var report = first.Report with { Text = "عاجل: " + first.Report.Text, Capture = first.Report.Capture with { Extractor = "text/2" } };
        room.Record.Append([first with { Report = report, Coding = first.Coding with { Coder = "newer", Events = [], Entities = [], Relations = [] } }]);
        using var visitor = new Visitor(room.Url);
        using var answer = await visitor.GetAsync(Agreement);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("/en/agreement?", await visitor.PageAsync("/en/reports/" + Uri.EscapeDataString(HandCoded.Id)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "has changed since you opened it")]
    [InlineData("ar", "فلم يُحفظ ما أرسلته")]
    public async Task An_old_form_does_not_revert_what_another_has_corrected(string language, string told)
    {
        await using var room = await Workroom.OpenAsync();
        var path = Correct.Replace("/en/", $"/{language}/", StringComparison.Ordinal);
        using var visitor = new Visitor(room.Url);
        var old = await visitor.PageAsync(path);
        room.Record.Decide("Sami", new Decision { Kind = DecisionKind.Correct, Targets = [room.Record.Target(HandCoded.Id + "#V1")!], Correction = Correction.Of(DecisionField.Date, new Edtf("2015-03-09")), Reason = "" });
        using (var answer = await visitor.PostSeenAsync(path, old, Form("correct", "Layla")))
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Contains(told, page, StringComparison.Ordinal);
            Assert.Contains("value=\"2015-03-09\"", page, StringComparison.Ordinal);
        }

        Assert.Single(room.Record.Decisions(new()).Rows);
        using var again = await visitor.PostAsync(path, path, Form("correct", "Layla"));
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
        Assert.Equal("2015-03-10", room.Record.Event(HandCoded.Id + "#V1")!.Event.Date!.Value);
        using var twice = await visitor.PostSeenAsync(path, await visitor.PageAsync(path), Form("correct", "Layla"));
        Assert.Equal(HttpStatusCode.Found, twice.StatusCode);
    }

    [Fact]
    public async Task What_two_coders_differ_on_is_not_settled_from_an_old_page()
    {
        await using var room = await Workroom.OpenAsync();
        Recode(room, e => e.Id is "V2" ? e with { Type = EventType.Coerce } : e);
        using var visitor = new Visitor(room.Url);
        var old = await visitor.PageAsync(Agreement);
        room.Record.Decide("Layla", new Decision { Kind = DecisionKind.Reject, Targets = [room.Record.Target(HandCoded.Id + "#V2")!], Reason = "" });
        using var answer = await visitor.PostSeenAsync(Agreement, old, ("author", "Sami"), ("take", "first.V2:V2"));
        Assert.Contains("has changed since you opened it", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Single(room.Record.Decisions(new()).Rows);
    }

    [Fact]
    public async Task An_addition_that_is_sent_twice_is_kept_once()
    {
        await using var room = await Workroom.OpenAsync();
        Recode(room, e => e.Id is "V1" ? null : e);
        using var visitor = new Visitor(room.Url);
        var page = await visitor.PageAsync(Agreement);
        for (var time = 0; time < 2; time++)
        {
            using var answer = await visitor.PostSeenAsync(Agreement, page, ("author", "Sami"), ("take", "first.V1:-"));
            Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        }

        Assert.Single(room.Record.Decisions(new()).Rows);
    }

    [Fact]
    public async Task What_cannot_be_decided_is_answered_with_the_page_and_a_sentence()
    {
        await using var room = await Workroom.OpenAsync();
        new Pipeline.LinkingRun(room.Record, Linking.LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon"))).Run();
        using var visitor = new Visitor(room.Url);
        var entity = "/en/entities/" + Uri.EscapeDataString(room.Record.LinkedEntityOf(HandCoded.Id, "E3")!);
        (string Path, (string, string)[] Fields)[] wrong =
        [
            ("/en/review", [("accept", HandCoded.Id + "#E1")]),
            (entity, [("do", "split"), ("mention", HandCoded.Id + "#V1")]),
        ];
        foreach (var (path, fields) in wrong)
        {
            using var answer = await visitor.PostAsync(path, "/en/review", [("author", "Sami"), .. fields]);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("has changed since you opened it", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Empty(room.Record.Decisions(new()).Rows);
    }

    private static (string, string)[] Form(string asked, string author)
    {
        var coded = HandCoded.Report().Coding.Events[0];
        return
        [
            ("do", asked), ("author", author), ("type", "assault"), ("mode", coded.Mode!), ("status", "actual"), ("date", "٢٠١٥-٠٣-١٠"), ("place", coded.Place!), ("arrested", "3"),
            .. coded.Actors.Select(a => ("actors", a)), .. coded.Recipients.Select(r => ("recipients", r)),
        ];
    }

    /// <summary>Another coder's coding, which is the newest; null leaves an event out.</summary>
    private static void Recode(Workroom room, Func<Event, Event?> change)
    {
        var first = HandCoded.Report();
        room.Record.Append([first with { Coding = first.Coding with { Coder = "newer", Events = [.. first.Coding.Events.Select(change).OfType<Event>()] } }]);
    }
}
