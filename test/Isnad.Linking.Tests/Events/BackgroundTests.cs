using Isnad.Record;

namespace Isnad.Linking.Tests.Events;

/// <summary>Events that a report tells as past, and texts that come again, beside the news of other days.</summary>
public sealed class BackgroundTests
{
    private const string Attack = "قتل أربعة من عناصر الشرطة في هجوم على حاجز عند مدخل {0} صباح الثلاثاء.";
    private const string Visit = "زار وفد من الأمم المتحدة المدينة للاطلاع على أحوال النازحين في المخيم. وكان هجوم على حاجز عند مدخل {0} قد أوقع قبل أيام أربعة قتلى من عناصر الشرطة.";

    [Fact]
    public void What_a_report_tells_as_past_joins_the_news_of_that_day()
    {
        var attack = AttackOf(Link(News("a", 10, "حلب", 10), Later("b", 17, "حلب", 10)), "a");
        Assert.Equal(["a#V1", "b#V2"], attack.Tellings.Where(t => t.EventId is not null).Select(t => t.Key));
        Assert.Equal([true, false], attack.Tellings.Where(t => t.EventId is not null).Select(t => t.IsNews));
        Assert.Equal(2, attack.Outlets.Count);
    }

    [Fact]
    public void Another_day_another_place_or_another_toll_is_another_event()
    {
        Assert.Equal(["a"], AttackOf(Link(News("a", 10, "حلب", 10), Later("b", 17, "حلب", 12)), "a").Reports);
        Assert.Equal(["a"], AttackOf(Link(News("a", 10, "حلب", 10), Later("b", 17, "إدلب", 10)), "a").Reports);
        Assert.Equal(["a"], AttackOf(Link(News("a", 10, "حلب", 10, dead: 4), Later("b", 17, "حلب", 10, dead: 40)), "a").Reports);
    }

    [Fact]
    public void Where_two_news_fit_none_is_chosen()
    {
        var linker = Link(News("a", 10, "حلب", 10), Other("c", 11, "حلب", 10), Later("b", 17, "حلب", 10));
        Assert.Equal(["a"], AttackOf(linker, "a").Reports);
        Assert.Equal(["c"], AttackOf(linker, "c").Reports);
    }

    [Fact]
    public void A_text_that_comes_again_after_weeks_is_the_same_news_and_one_with_other_numbers_is_not()
    {
        var text = string.Join(' ', Enumerable.Range(0, 60).Select(n => $"كلمة{(char)('ا' + (n % 20))}{(char)('ب' + (n / 20))}")) + " 12 34";
        Assert.Single(Link(Told("a", 10, text), Told("b", 40, text + " تحديث")).Events);
        Assert.Equal(2, Link(Told("a", 10, text), Told("b", 40, text.Replace("12 34", "56 78", StringComparison.Ordinal))).Events.Count());
        Assert.Equal(2, Link(Told("a", 10, text), Told("b", 40, text[..(text.Length / 2)])).Events.Count());
    }

    private static Linker Link(params (Report Report, ReportCoding Coding)[] told) => CodedSamples.Link(told);

    private static LinkedEvent AttackOf(Linker linker, string report) =>
        linker.Events.Single(e => e.Type == EventType.Assault && e.Tellings.Any(t => t.ReportId == report));

    private static (Report, ReportCoding) News(string id, int day, string place, int on, long dead = 4) =>
        Report(id, day, $"هجوم على حاجز في {place}", Attack.Replace("{0}", place, StringComparison.Ordinal), place, Event("V1", "هجوم", on, dead, past: false));

    private static (Report, ReportCoding) Other(string id, int day, string place, int on) =>
        Report(id, day, "انفجار يهز السوق", $"هز انفجار عنيف سوق الخضار ثم تبعه هجوم لمسلحين أوقع قتلى من عناصر الشرطة في {place}.", place, Event("V1", "هجوم", on, 4, past: false));

    private static (Report, ReportCoding) Later(string id, int day, string place, int on, long dead = 4) => Report(
        id,
        day,
        "وفد أممي يزور المخيم",
        Visit.Replace("{0}", place, StringComparison.Ordinal),
        place,
        new Event { Id = "V1", Trigger = default, Type = EventType.Consult },
        Event("V2", "هجوم", on, dead, past: true));

    private static (Report, ReportCoding) Told(string id, int day, string text) =>
        Report(id, day, "عنوان", text, "حلب", new Event { Id = "V1", Trigger = new Span(0, 4), Type = EventType.Consult });

    private static Event Event(string id, string trigger, int on, long dead, bool past) => new()
    {
        Id = id,
        Trigger = new Span(0, trigger.Length),
        Type = EventType.Assault,
        Place = "E1",
        Date = Edtf.Day(new DateOnly(2018, 3, on)),
        Historical = past,
        Size = EventSize.None with { Dead = new Quantity(dead, dead) },
    };

    private static (Report, ReportCoding) Report(string id, int day, string title, string text, string place, params Event[] events) => (
        new Report
        {
            Id = id,
            Title = title,
            Publisher = $"صحيفة {id}",
            Published = Edtf.Day(new DateOnly(2018, 3, 1).AddDays(day - 1)),
            Text = text,
            Capture = new Capture { Sha256 = "", Origin = id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
        },
        new ReportCoding
        {
            ReportId = id,
            Coder = "test/1",
            Entities = [new Entity { Id = "E1", Kind = EntityKind.Place, Name = place }],
            Events = [.. events.Select(e => text.IndexOf("هجوم", StringComparison.Ordinal) is >= 0 and var at && e.Type == EventType.Assault ? e with { Trigger = new Span(at, 4) } : e)],
        });
}
