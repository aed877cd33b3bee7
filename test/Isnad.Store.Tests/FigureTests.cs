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
