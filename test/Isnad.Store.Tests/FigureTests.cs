using Dapper;
using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class FigureTests : IDisposable
{
    private const string Police = "organization=الشرطه";
    private const string Governor = "person=محافظ حلب";

    private readonly TemporaryRecord _record = new();

    public FigureTests() => Store.Append(
    [
        Batches.Report("a"),
        Batches.Report("b", text: "قالت الشرطة إن لا اعتقال في حلب", publisher: "إذاعة النهر"),
        Batches.Report("c", text: "أمطار في حلب بعد اعتقال أعلنته الشرطة", published: null),
    ]);

    private RecordStore Store => _record.Store;

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Dates_count_all_events_of_a_query()
    {
        var all = Store.EventDates(new EventQuery());
        Assert.Equal([(null, 3L), ("2012-03-11", 3L)], all.Select(d => (d.Date?.Value, d.Events)));
        var some = Store.EventDates(new EventQuery { Mode = "arrest", Publisher = "إذاعة النهر" });
        Assert.Equal([("2012-03-11", 1L)], some.Select(d => (d.Date?.Value, d.Events)));
    }

    [Fact]
    public void Places_and_parties_count_across_reports()
    {
        var place = Assert.Single(Store.EventPlaces(new EventQuery { From = new DateOnly(2012, 1, 1) }, 10));
        Assert.Equal(("place:aleppo-sy", "حلب", "Aleppo", 36.2, 3L), (place.Key, place.Entity.Name, place.Entity.LatinName, place.Entity.Latitude, place.Events));
        var parties = Store.EventParties(new EventQuery(), 10);
        Assert.Equal([(Police, 3L, 0L), (Governor, 3L, 0L)], parties.Select(p => (p.Key, p.AsActor, p.AsRecipient)));
        Assert.Equal([Governor], Store.EventParties(new EventQuery(), [Governor, "none"]).Select(p => p.Key));
        Assert.Single(Store.EventParties(new EventQuery(), 1));
        Assert.Empty(Store.EventParties(new EventQuery { Text = "لا أحد" }, 10));
        Assert.Empty(Store.EventPlaces(new EventQuery { Text = "لا أحد" }, 10));
        Assert.Empty(Store.EventTies(new EventQuery { Text = "لا أحد" }, [Police]));
        Assert.Empty(Store.EventDates(new EventQuery { Text = "لا أحد" }));
    }

    [Fact]
    public void Rejected_events_are_in_no_count_of_all_events()
    {
        Store.Decide("Layla", new Decision { Kind = DecisionKind.Reject, Targets = [Store.Target("b#V1")!], Reason = "" });
        Assert.Equal([(Governor, 3L), (Police, 2L)], Store.EventParties(new EventQuery(), 10).Select(p => (p.Key, p.Events)).OrderBy(p => p.Key == Police));
        Assert.Equal([(Police, 2L)], Store.EventParties(new EventQuery(), [Police]).Select(p => (p.Key, p.Events)));
        Assert.Equal(2, Assert.Single(Store.EventPlaces(new EventQuery(), 10)).Events);
        var filtered = new EventQuery { From = new DateOnly(1900, 1, 1), WithRejected = false };
        Assert.Equal(Store.EventFacets(filtered with { From = null, Historical = false }, [EventFacet.Stance], 9)[EventFacet.Stance], Store.EventFacets(new EventQuery(), [EventFacet.Stance], 9)[EventFacet.Stance]);
        Assert.Equal([("announces", 2L), ("denies", 2L)], Store.EventFacets(new EventQuery(), [EventFacet.Stance], 9)[EventFacet.Stance].Select(c => (c.Value, c.Events)));
    }

    [Fact]
    public void First_days_are_what_a_filter_by_date_takes()
    {
        var days = Store.EventFirstDays(new EventQuery());
        Assert.Equal(Store.Events(new EventQuery()).Total, days.Sum(day => day.Events));
        var (from, to) = (new DateOnly(2012, 3, 11), new DateOnly(2012, 3, 11));
        Assert.Equal(Store.Events(new EventQuery { From = from, To = to }).Total, days.Where(day => day.Date?.Earliest == from).Sum(day => day.Events));
    }

    [Fact]
    public void Relations_of_a_linked_entity_are_those_of_its_mentions_whatever_their_names()
    {
        var d = Batches.Report("d", text: "قالت الشرطة إن المحافظ عاد إلى حلب بعد اعتقال");
        Store.Append([d with { Coding = d.Coding with { Entities = [.. d.Coding.Entities.Select(e => e.Id == "E3" ? e with { Name = "عمر المحافظ" } : e)] } }]);
        var links = new LinkChanges();
        links.Entities.Add(new LinkedEntity { Id = "en-1", Kind = EntityKind.Person, Name = "عمر المحافظ", Mentions = [new("a", "E3"), new("d", "E3")] });
        links.Entities.Add(new LinkedEntity { Id = "en-2", Kind = EntityKind.Person, Name = "محافظ حلب", Mentions = [new("b", "E3")] });
        foreach (var (report, linked) in new[] { ("a", "en-1"), ("b", "en-2"), ("d", "en-1") })
        {
            var key = new EntityKey(report, "E3");
            links.Reports.Add(new ReportLinks { Id = report, Story = report, Names = [new NameMention { Id = key, Key = Governor, Entity = d.Coding.Entities[2], Linked = linked }] });
        }

        Assert.True(Store.SaveLinks(links, Store.LinkState()));
        var ties = Store.Relations(new RelationQuery { LinkedEntity = "en-1" });
        Assert.Equal(2, ties.Total);
        Assert.Equal(["a", "d"], ties.Rows.SelectMany(row => row.Tellings).Select(told => told.Report).Order());
        Assert.Equal(new EntityKey("b", "E3"), Assert.Single(Store.Relations(new RelationQuery { LinkedEntity = "en-2" }).Rows).SubjectMention);
        Assert.Empty(Store.Relations(new RelationQuery { LinkedEntity = "en-3" }).Rows);
    }

    [Fact]
    public void Keys_find_the_events_that_were_counted()
    {
        Assert.Equal(3, Store.Events(new EventQuery { Party = Police }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { PlaceKey = "place:aleppo-sy" }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { PlaceKey = "place:aleppo" }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { Party = "place:aleppo-sy" }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { Party = Police, OtherParty = Governor }).Total);
    }

    [Fact]
    public void Ties_hold_both_roles_and_the_type()
    {
        var visit = Batches.Report("d", text: "زار رئيس الشرطة المحافظ في حلب") is var d ? d with
        {
            Coding = d.Coding with
            {
                Events =
                [
                    new Event { Id = "V1", Trigger = new Span(0, 3), Type = EventType.Consult, Actors = ["E1"], Recipients = ["E3"] },
                    new Event { Id = "V2", Trigger = new Span(0, 3), Type = EventType.Consult, Actors = ["E1", "E3"] },
                ],
            },
        } : null;
        Store.Append([visit!]);
        Tie[] expected =
        [
            new Tie(Police, true, Governor, true, EventType.Consult, 1),
            new Tie(Police, true, Governor, false, EventType.Consult, 1),
        ];
        Assert.Equal(expected, Store.EventTies(new EventQuery(), [Police]));
        Assert.Equal(expected, Store.EventTies(new EventQuery { ReportId = "d" }, [Police], [Governor]));
        Assert.Empty(Store.EventTies(new EventQuery(), [Police], ["none"]));
        Assert.Equal(2, Store.Events(new EventQuery { Party = Police, OtherParty = Governor }).Total);
    }

    [Fact]
    public void A_record_of_an_older_program_is_brought_up_to_date()
    {
        Store.Dispose();
        using (var connection = _record.Tamper())
        {
            connection.Execute("DROP TABLE argument; ALTER TABLE entity DROP COLUMN latin; PRAGMA user_version = 1;");
        }

        using var opened = RecordStore.OpenReadOnly(_record.Path);
        Assert.Single(opened.EventPlaces(new EventQuery(), 10));
        Assert.True(opened.Verify().IsSound);
    }
}
