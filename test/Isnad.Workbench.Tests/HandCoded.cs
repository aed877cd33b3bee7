using System.Security.Cryptography;
using System.Text;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Tests;

/// <summary>A report written and coded by hand that has every kind of mark and standing. Everything in it is invented.</summary>
internal static class HandCoded
{
    public const string Id = "ساحل/2015-03-12 #1";

    public const string Text =
        """
        نقلت وكالة الميناء عن مصدر أمني أن مسلحين من كتيبة الوادي خطفوا يوم الثلاثاء ثلاثة مهندسين قرب مدينة حمص، وقُتل حارس خلال الهجوم.
        واتهم محافظ حمص كتيبة الوادي بالوقوف وراء الخطف، لكن متحدثًا باسم الكتيبة نفى ذلك قائلًا إنها لم تنفّذ أي عملية في المنطقة.
        ومن المتوقع أن يلتقي المحافظ بوجهاء القرى غدًا، وطالب الأهالي بالإفراج عن المخطوفين. وكانت الكتيبة قد أعلنت هدنة عام 2014 (اتفاق Rif-3).
        """;

    private static readonly (string Id, EntityKind Kind, string Name, string[] Aliases, string? Country, string? Sector)[] Entities =
    [
        ("E1", EntityKind.Organization, "وكالة الميناء", [], "Syria", "JRN"),
        ("E2", EntityKind.Group, "مصدر أمني", [], "Syria", "COP"),
        ("E3", EntityKind.Organization, "كتيبة الوادي", ["الكتيبة"], "Syria", "REB"),
        ("E4", EntityKind.Group, "ثلاثة مهندسين", ["المخطوفين"], "Syria", "LAB"),
        ("E5", EntityKind.Place, "مدينة حمص", ["حمص"], "Syria", null),
        ("E6", EntityKind.Person, "محافظ حمص", ["المحافظ"], "Syria", "GOV"),
        ("E7", EntityKind.Group, "وجهاء القرى", [], "Syria", "ELI"),
        ("E8", EntityKind.Group, "الأهالي", [], "Syria", "CVL"),
        ("E9", EntityKind.Person, "حارس", [], "Syria", "CVL"),
    ];

    public static CodedReport Report()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var report = new Report
        {
            Id = Id,
            Title = "خطف ثلاثة مهندسين قرب حمص واتهام متبادل بالمسؤولية",
            Publisher = "جريدة الساحل",
            Published = new Edtf("2015-03-12"),
            Url = "https://example.org/أخبار/1",
            Text = Text,
            Capture = new Capture
            {
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                Origin = "samples/sahel.txt",
                ObtainedAt = new DateTimeOffset(2015, 3, 13, 8, 0, 0, TimeSpan.Zero),
                Extractor = "text/1",
            },
        };
        return new CodedReport { Report = report, Original = bytes, Coding = Coding() };
    }

    private static ReportCoding Coding() => new()
    {
        ReportId = Id,
        Coder = "hand/1",
        Entities = [.. Entities.Select(e => new Entity
        {
            Id = e.Id,
            Kind = e.Kind,
            Name = e.Name,
            Aliases = e.Aliases,
            Country = e.Country,
            Sector = e.Sector,
            Latitude = e.Id == "E5" ? 34.73 : null,
            Longitude = e.Id == "E5" ? 36.72 : null,
            PlacePrecision = e.Id == "E5" ? "settlement" : null,
            Mentions = Mentions([e.Name, .. e.Aliases]),
        })],
        Events =
        [
            new Event
            {
                Id = "V1", Trigger = At("خطفوا"), Also = [At("الخطف")], Type = EventType.Assault, Mode = "abduct", Label = "abduction",
                Actors = ["E3"], Recipients = ["E4"], Date = new Edtf("2015-03-10"), DateSpan = At("يوم الثلاثاء"), Place = "E5",
                Size = new EventSize { Arrested = new Quantity(3, 3) }, Confidence = .86,
                Claims =
                [
                    new Claim { Source = "E2", Stance = Stance.States, Evidence = At("نقلت"), Chain = [new ChainLink("E1", "وكالة الميناء", At("وكالة الميناء")), new ChainLink("E2", "مصدر أمني", At("مصدر أمني"))] },
                    new Claim { Source = "E6", Stance = Stance.Accuses, Evidence = At("واتهم"), Chain = [new ChainLink("E6", "محافظ حمص", At("محافظ حمص"))] },
                    new Claim { Source = null, Stance = Stance.Denies, Evidence = At("نفى"), Chain = [new ChainLink(null, "متحدثًا باسم الكتيبة", At("متحدثًا باسم الكتيبة"))] },
                ],
                Reasons =
                [
                    new Reason("type", "frame:خطف", At("خطفوا")),
                    new Reason("actor", "argument:subj", At("مسلحين من كتيبة الوادي")),
                    new Reason("date", "time:weekday", At("يوم الثلاثاء")),
                ],
            },
            new Event { Id = "V2", Trigger = At("وقُتل"), Also = [At("الهجوم")], Type = EventType.Assault, Recipients = ["E9"], Date = new Edtf("2015-03-10"), Place = "E5", Size = new EventSize { Dead = new Quantity(1, 1) } },
            new Event { Id = "V3", Trigger = At("واتهم"), Type = EventType.Accuse, Mode = "allege", Actors = ["E6"], Recipients = ["E3"] },
            new Event { Id = "V4", Trigger = At("يلتقي"), Type = EventType.Consult, Actors = ["E6"], Recipients = ["E7"], Status = EventStatus.Future, Date = new Edtf("2015-03-13"), DateSpan = At("غدًا") },
            new Event { Id = "V5", Trigger = At("بالإفراج"), Type = EventType.Retreat, Mode = "release", Actors = ["E3"], Recipients = ["E4"], Status = EventStatus.Hypothetical, Claims = [new Claim { Source = "E8", Stance = Stance.Demands, Evidence = At("وطالب") }] },
            new Event { Id = "V6", Trigger = At("هدنة"), Type = EventType.Retreat, Mode = "ceasefire", Actors = ["E3"], Date = new Edtf("2014~"), Historical = true, Claims = [new Claim { Source = "E3", Stance = Stance.Announces, Evidence = At("أعلنت") }] },
        ],
        Relations =
        [
            new Relation { Subject = "E6", Predicate = Predicate.OfficeIn, Object = "E5", Role = "محافظ" },
            new Relation { Subject = "E3", Predicate = Predicate.LocatedIn, Object = "E5", Ended = true },
        ],
    };

    public static Span At(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return start < 0 ? throw new ArgumentException(words) : new Span(start, words.Length);
    }

    private static List<Span> Mentions(string[] names)
    {
        var found = new List<Span>();
        foreach (var name in names)
        {
            for (var at = Text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                var span = new Span(at, name.Length);
                if (!found.Any(span.Overlaps))
                {
                    found.Add(span);
                }
            }
        }

        found.Sort();
        return found;
    }
}
