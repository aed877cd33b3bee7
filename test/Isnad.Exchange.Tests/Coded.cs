using Isnad.Record;

namespace Isnad.Exchange.Tests;

/// <summary>A small report coded by hand; its people are invented.</summary>
internal static class Coded
{
    public const string Text = "قالت الشرطة إن مسلحين خطفوا سامر الجندي في حمص، ونفى وزير الداخلية نادر العلي ذلك. وطالب سامر بالإفراج عنه.";

    public static (Report Report, ReportCoding Coding) Abduction(string publisher = "الساحل")
    {
        var report = new Report
        {
            Id = "a1",
            Title = "خطف سامر الجندي",
            Publisher = publisher,
            Published = new Edtf("2012-03-05"),
            Text = Text,
            Capture = new Capture { Sha256 = new string('a', 64), Origin = "a1.txt", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "text/1" },
        };
        var coding = new ReportCoding
        {
            ReportId = "a1",
            Coder = "test",
            Entities =
            [
                new Entity { Id = "E1", Kind = EntityKind.Organization, Name = "الشرطة", Sector = "COP" },
                new Entity { Id = "E2", Kind = EntityKind.Group, Name = "مسلحين", Sector = "UAF" },
                new Entity { Id = "E3", Kind = EntityKind.Person, Name = "سامر الجندي", Aliases = ["سامر"], Country = "Syria", RegistryId = "actor:x" },
                new Entity { Id = "E4", Kind = EntityKind.Place, Name = "حمص", Country = "Syria", Latitude = 34.73, Longitude = -36.7, PlacePrecision = "settlement" },
                new Entity { Id = "E5", Kind = EntityKind.Person, Name = "نادر العلي" },
            ],
            Events =
            [
                new Event
                {
                    Id = "V1",
                    Trigger = At("خطفوا"),
                    Type = EventType.Assault,
                    Mode = "abduct",
                    Actors = ["E2"],
                    Recipients = ["E3", "E5"],
                    Place = "E4",
                    Date = new Edtf("2012-03~"),
                    Size = new EventSize { Arrested = new Quantity(1, null) },
                    Claims =
                    [
                        new Claim { Source = "E1", Stance = Stance.States, Chain = [new ChainLink(null, "مصادر", null), new ChainLink("E1", "الشرطة", At("الشرطة"))] },
                        new Claim { Source = "E5", Stance = Stance.Denies },
                        new Claim { Source = null, Stance = Stance.States },
                    ],
                },
                new Event { Id = "V2", Trigger = At("بالإفراج"), Type = EventType.Retreat, Mode = "release", Status = EventStatus.Negated, Historical = true },
            ],
            Relations = [new Relation { Subject = "E5", Predicate = Predicate.OfficeIn, Object = "E1", Role = "وزير الداخلية" }],
        };
        return (report, coding);
    }

    public static Span At(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
