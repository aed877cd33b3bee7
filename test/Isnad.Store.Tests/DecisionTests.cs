using CsCheck;
using Isnad.Record;
using static Isnad.Store.Tests.Verdicts;

namespace Isnad.Store.Tests;

public sealed class DecisionTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public DecisionTests() => Store.Append([Batches.Report("a"), Batches.Report("b", text: "هطلت أمطار واعتقال في حلب")]);

    private RecordStore Store => _record.Store;

    public void Dispose() => _record.Dispose();

    [Fact]
    public void A_corrected_field_shows_the_new_value_and_keeps_both()
    {
        var stored = Store.Decide("ليلى", Correct(Store, "a#V1", DecisionField.Mode, "abduct"))[0];
        Assert.Equal(("ليلى", _record.Clock.GetUtcNow()), (stored.Author, stored.At));
        var row = Store.Event("a#V1")!;
        Assert.Equal(("abduct", ReviewState.Corrected), (row.Event.Mode, row.Review.State));
        var field = Assert.Single(row.Review.Corrections);
        Assert.Equal(("arrest", "abduct", stored.Entry), (field.Was!.Value.GetString(), field.Now!.Value.GetString(), field.Entry));
        Assert.Equal("arrest", Store.Codings("a")[0].Coding.Events[0].Mode);
        Assert.Equal("a#V1", Store.Events(new EventQuery { Mode = "abduct" }).Rows.Single().Key);
        Assert.Contains(row.Event.Reasons, r => r.Part == "mode" && r.Rule == $"decision:{stored.Entry}");
    }

    [Fact]
    public void Every_field_can_be_corrected()
    {
        var police = new Entity { Id = "E9", Kind = EntityKind.Organization, Name = "الشرطة" };
        var army = new Entity { Id = "E9", Kind = EntityKind.Organization, Name = "الجيش" };
        Store.Decide(
            "ليلى",
            Correct(Store, "a#V1", DecisionField.Type, EventType.Assault),
            Correct(Store, "a#V1", DecisionField.Label, "raid"),
            Correct(Store, "a#V1", DecisionField.Actors, new[] { army }),
            Correct(Store, "a#V1", DecisionField.Recipients, new[] { police }),
            Correct(Store, "a#V1", DecisionField.Date, new Edtf("2012-03")),
            Correct(Store, "a#V1", DecisionField.Place, null),
            Correct(Store, "a#V1", DecisionField.Status, EventStatus.Negated),
            Correct(Store, "a#V1", DecisionField.Historical, true),
            Correct(Store, "a#V1", DecisionField.Dead, new Quantity(2, null)),
            Correct(Store, "a#V1", DecisionField.Claims, new[] { new ToldClaim(army, Stance.ClaimsResponsibility) }));
        var row = Store.Event("a#V1")!;
        Assert.Equal((EventType.Assault, "raid", "2012-03", EventStatus.Negated, true), (row.Event.Type, row.Event.Label, row.Event.Date!.Value, row.Event.Status, row.Event.Historical));
        Assert.Equal(("الجيش", "الشرطة"), (row.Actors.Single().Name, row.Recipients.Single().Name));
        Assert.Equal("E1", row.Recipients.Single().Id);
        Assert.Null(row.Place);
        Assert.Equal((2, 3), (row.Event.Size.Dead!.Low, row.Event.Size.Arrested!.Low));
        Assert.Equal(("الجيش", Stance.ClaimsResponsibility), (row.Sources.Single(), row.Event.Claims.Single().Stance));
        Assert.Equal(1, Store.Events(new EventQuery { Actor = "الجيش" }).Total);
    }

    [Fact]
    public void A_corrected_claim_keeps_its_chain_of_sources()
    {
        var army = new Entity { Id = "E9", Kind = EntityKind.Organization, Name = "الجيش" };
        var agency = new Entity { Id = "E10", Kind = EntityKind.Organization, Name = "وكالة الأنباء" };
        var told = new ToldClaim(army, Stance.Announces) { Chain = [new ToldLink(null, "مصادر", null), new ToldLink(agency, "الوكالة", null), new ToldLink(army, "الجيش", null)] };
        Store.Decide("ليلى", Correct(Store, "a#V1", DecisionField.Claims, new[] { told }));
        var row = Store.Event("a#V1")!;
        var claim = row.Event.Claims.Single();
        Assert.Equal(["مصادر", "الوكالة", "الجيش"], claim.Chain.Select(link => link.Name));
        Assert.Null(claim.Chain[0].Entity);
        Assert.Equal(claim.Source, claim.Chain[^1].Entity);
        Assert.NotEqual(claim.Source, claim.Chain[1].Entity);
        Assert.NotNull(claim.Chain[1].Entity);
    }

    [Fact]
    public void A_rejected_event_leaves_the_lists_and_comes_back_when_undone()
    {
        var before = Seen(Store, "a", "b");
        var stored = Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Reject))[0];
        Assert.DoesNotContain("a#V1", Store.Events(new EventQuery()).Rows.Select(r => r.Key));
        Assert.Equal("a#V1", Store.Events(new EventQuery { Review = ReviewState.Rejected }).Rows.Single().Key);
        Assert.Equal(ReviewState.Rejected, Store.Event("a#V1")!.Review.State);
        Assert.Single(Store.Coding("a")!.Events);
        Assert.Equal(2, Store.Reviewed("a")!.Coding.Events.Count);
        Assert.Equal(1, Store.Reports(new ReportQuery()).Rows.Single(r => r.Id == "a").Events);
        var undo = Store.Decide("سامي", Undo(stored.Entry))[0];
        Assert.Equal(before, Seen(Store, "a", "b"));
        Assert.Equal(undo.Entry, Store.Decision(stored.Entry)!.WithdrawnBy);
        Store.Decide("سامي", Undo(undo.Entry));
        Assert.Equal(ReviewState.Rejected, Store.Event("a#V1")!.Review.State);
        Assert.Null(Store.Verify().First);
    }

    [Fact]
    public void An_added_event_stands_under_the_name_of_its_author()
    {
        var words = new Span(0, 4);
        var entry = Store.Decide("ليلى", Add(Store, "b", words))[0].Entry;
        var row = Store.Event($"b#H{entry}")!;
        Assert.Equal((EventType.Assault, "ليلى", ReviewState.Added, "هطلت"), (row.Event.Type, row.Review.Author, row.Review.State, row.Trigger));
        Assert.Equal("مسلحون", row.Actors.Single().Name);
        Assert.Equal("event-there", Assert.Throws<DecisionException>(() => Store.Decide("سامي", Add(Store, "b", words))).Code);
        Store.Decide("سامي", Correct(Store, $"b#H{entry}", DecisionField.Type, EventType.Protest));
        Assert.Equal(EventType.Protest, Store.Event($"b#H{entry}")!.Event.Type);
        Assert.Equal(3, Store.Coding("b")!.Events.Count);
    }

    [Fact]
    public void Recoding_moves_nothing_that_a_person_decided()
    {
        Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Accept), Correct(Store, "a#V2", DecisionField.Status, EventStatus.Actual));
        var added = Store.Decide("ليلى", Add(Store, "a", new Span(0, 3)))[0].Entry;
        var before = Read(Store, "a");
        var newer = Batches.Report("a", coder: "test/2");
        newer = newer with
        {
            Coding = newer.Coding with
            {
                Entities = [.. newer.Coding.Entities.Reverse().Select((e, n) => e with { Id = $"E{n + 1}" })],
                Events = [new Event { Id = "V1", Trigger = newer.Coding.Events[1].Trigger, Type = EventType.Aid, Actors = ["E1"] }],
                Relations = [],
            },
        };
        Store.Append([newer]);
        Assert.Equal("test/2", Store.Coding("a")!.Coder);
        Assert.Equal(before, Read(Store, "a"));
        Assert.NotNull(Store.Event($"a#H{added}"));
        foreach (var decision in Store.Decisions(new DecisionQuery { ReportId = "a" }).Rows)
        {
            Store.Decide("ليلى", Undo(decision.Entry));
        }

        Assert.Equal([EventType.Aid], Store.Coding("a")!.Events.Select(e => e.Type));
        Assert.Null(Store.Verify().First);
    }

    [Fact]
    public void A_decision_about_words_of_another_text_is_listed_as_an_orphan()
    {
        Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Reject), About(Store, "a", DecisionKind.Comment));
        Assert.Empty(Store.Decisions(new DecisionQuery { OrphansOnly = true }).Rows);
        var old = Store.Target("a#V1")!;
        Store.Append([Batches.Report("a", text: "عاجل: وأعلنت الشرطة اعتقال ثلاثة مشتبهين في حلب أمس")]);
        var orphan = Assert.Single(Store.Decisions(new DecisionQuery { OrphansOnly = true }).Rows);
        Assert.Equal((OrphanReason.TextChanged, "اعتقال"), (orphan.Orphan, orphan.Decision.Targets[0].Quote));
        Assert.Equal(ReviewState.Open, Store.Event("a#V1")!.Review.State);
        var late = Assert.Throws<DecisionException>(() => Store.Decide("ليلى", new Decision { Kind = DecisionKind.Accept, Targets = [old], Reason = "" }));
        Assert.Equal("text-changed", late.Code);
        Assert.Null(Store.Verify().First);
    }

    [Fact]
    public void Opposite_verdicts_of_two_people_are_a_dispute_and_the_last_counts()
    {
        Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Accept));
        Store.Decide("سامي", About(Store, "a#V1", DecisionKind.Reject));
        var review = Store.Event("a#V1")!.Review;
        Assert.Equal((ReviewState.Rejected, "سامي", true), (review.State, review.Author, review.Disputed));
        Store.Decide("سامي", About(Store, "a#V1", DecisionKind.Accept));
        Assert.Equal((ReviewState.Accepted, false), (Store.Event("a#V1")!.Review.State, Store.Event("a#V1")!.Review.Disputed));
        Assert.Equal(3, Store.Decisions(new DecisionQuery { Key = "a#V1" }).Total);
    }

    [Fact]
    public void What_was_decided_already_is_not_appended_again()
    {
        var first = Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Accept))[0].Entry;
        Assert.Equal(first, Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Accept))[0].Entry);
        Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Reject));
        Assert.NotEqual(first, Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Accept))[0].Entry);
    }

    [Fact]
    public void The_same_addition_again_is_the_one_that_stands_until_it_is_rejected()
    {
        var add = Add(Store, "b", new Span(0, 4));
        var first = Store.Decide("ليلى", add)[0].Entry;
        Assert.Equal(first, Store.Decide("ليلى", add)[0].Entry);
        Store.Decide("سامي", About(Store, $"b#H{first}", DecisionKind.Reject));
        Assert.Equal("event-there", Assert.Throws<DecisionException>(() => Store.Decide("ليلى", add)).Code);
    }

    [Fact]
    public void The_last_entry_about_a_report_never_goes_back()
    {
        var last = Store.LastEntryOf(["a"]);
        void Moves(Decision decision)
        {
            var entry = Store.Decide("ليلى", decision)[0].Entry;
            Assert.True(entry > last);
            last = entry;
            Assert.Equal(last, Store.LastEntryOf(["a"]));
        }

        Moves(About(Store, "a#V1", DecisionKind.Reject));
        for (var undone = 0; undone < 4; undone++)
        {
            Moves(Undo(last));
        }

        Assert.True(Store.LastEntryOf(["b"]) < last);
    }

    [Fact]
    public void What_cannot_be_decided_is_refused_and_nothing_of_the_batch_kept()
    {
        var before = Store.Counts().Entries;
        var right = About(Store, "a#V1", DecisionKind.Accept);
        (string Code, Decision Wrong)[] wrong =
        [
            ("no-target", right with { Targets = [right.Targets[0] with { Report = "x" }] }),
            ("no-target", right with { Targets = [right.Targets[0] with { Span = new Span(1, 1) }] }),
            ("no-remark", right with { Kind = DecisionKind.Comment, Reason = " " }),
            ("needs-two", right with { Kind = DecisionKind.Merge }),
            ("bad-value", Correct(Store, "a#V1", DecisionField.Type, "dance")),
            ("bad-value", Correct(Store, "a#V1", DecisionField.Date, "yesterday")),
            ("bad-value", Correct(Store, "a#V1", DecisionField.Status, null)),
            ("wrong-field", Correct(Store, "a#V1", DecisionField.Wikidata, "Q1")),
            ("no-decision", Undo(1)),
        ];
        foreach (var (code, decision) in wrong)
        {
            Assert.Equal(code, Assert.Throws<DecisionException>(() => Store.Decide("ليلى", right, decision)).Code);
        }

        Assert.Equal("no-author", Assert.Throws<DecisionException>(() => Store.Decide(" ", right)).Code);
        Assert.Equal(before, Store.Counts().Entries);
    }

    [Fact]
    public void Mergers_and_splits_speak_of_what_the_newest_codings_call_so()
    {
        var merge = Store.Decide("ليلى", About(Store, "a#V1", DecisionKind.Merge) with { Targets = [Store.Target("a#V1")!, Store.Target("b#V1")!] })[0];
        var split = Store.Decide("ليلى", About(Store, "b#V1", DecisionKind.Split) with { Others = [Store.Target("a#V1")!] })[0];
        var newer = Batches.Report("a", coder: "test/2");
        Store.Append([newer with { Coding = newer.Coding with { Events = [.. newer.Coding.Events.Reverse().Select((e, n) => e with { Id = $"V{n + 1}" })] } }]);
        Assert.Equal(
            Json(new[] { new LinkDecision(merge.Entry, TargetKind.Event, ["a#V2", "b#V1"], []), new LinkDecision(split.Entry, TargetKind.Event, ["b#V1"], ["a#V2"]) }),
            Json(Store.LinkDecisions()));
        Store.Decide("ليلى", Undo(merge.Entry));
        Assert.Equal([split.Entry], Store.LinkDecisions().Select(d => d.Entry));
    }
}
