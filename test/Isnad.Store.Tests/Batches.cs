using System.Globalization;
using System.Text;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Store.Tests;

/// <summary>Makes coded reports whose content follows from a number.</summary>
internal static class Batches
{
    public const string Coder = "test/1";

    public static CodedReport Report(
        string id,
        string text = "وأعلنت الشرطة اعتقال ثلاثة مشتبهين في حلب أمس",
        string? publisher = "وكالة الفجر",
        string? published = "2012-03-12",
        string origin = "",
        string title = "اعتقالات في حلب",
        string? url = null,
        string coder = Coder,
        string extractor = "txt/1",
        string? bytes = null)
    {
        var original = Encoding.UTF8.GetBytes(bytes ?? $"{title}\n{text}");
        var report = new Report
        {
            Id = id,
            Title = title,
            Publisher = publisher,
            Published = published is null ? null : new Edtf(published),
            Url = url,
            Text = text,
            Capture = new Capture
            {
                Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(original)),
                Origin = origin.Length > 0 ? origin : $"in/{id}.txt",
                ObtainedAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
                Extractor = extractor,
            },
        };
        return new CodedReport
        {
            Report = report,
            Original = original,
            Fingerprint = Folding.Fold(text),
            Coding = Coding(report, coder),
            Terms = [new SearchTerm("واعلنت", "اعلنت", "اعلن"), new SearchTerm("الشرطه", "شرطه", "شرطه"), new SearchTerm("مشتبهين", "مشتبهين", "مشتبه")],
        };
    }

    public static CodedReport Numbered(int n) => Report(
        string.Create(CultureInfo.InvariantCulture, $"r{n:D4}"),
        text: $"قالت الشرطة إنها اعتقلت {n} رجلا في حلب يوم الأحد",
        published: string.Create(CultureInfo.InvariantCulture, $"20{10 + (n % 10)}-0{1 + (n % 9)}"));

    /// <summary>Reports that differ in date, certainty, place and words.</summary>
    public static CodedReport Varied(int n)
    {
        var coded = Report($"r{n:D4}", text: $"قالت الشرطة إن اعتقال المشاركين في مظاهرة{n} جرى ليلا", published: $"20{10 + (n % 10)}-01-01");
        Entity Placed(Entity e) => e.Kind != EntityKind.Place ? e : e with
        {
            Country = "Syria",
            Province = n % 2 == 0 ? "place:aleppo-admin1-sy" : null,
            PlacePrecision = n % 2 == 0 ? "settlement" : "country",
        };
        return coded with
        {
            Coding = coded.Coding with
            {
                Entities = [.. coded.Coding.Entities.Select(Placed)],
                Events = [.. coded.Coding.Events.Select(e => e with { Confidence = ((n * 7) % 10) / 10.0, Date = e.Id == "V2" ? null : new Edtf(n % 3 == 0 ? "2013" : "2012-03-11") })],
            },
        };
    }

    private static ReportCoding Coding(Report report, string coder)
    {
        Span Of(string word) => new(Math.Max(0, report.Text.IndexOf(word, StringComparison.Ordinal)), word.Length);
        return new ReportCoding
        {
            ReportId = report.Id,
            Coder = coder,
            Entities =
            [
                new Entity { Id = "E1", Kind = EntityKind.Organization, Name = "الشرطة", Sector = "COP", Country = "Syria", LatinName = "Police", Mentions = [Of("الشرطة")] },
                new Entity { Id = "E2", Kind = EntityKind.Place, Name = "حلب", RegistryId = "place:aleppo-sy", LatinName = "Aleppo", Latitude = 36.2, Longitude = 37.16 },
                new Entity { Id = "E3", Kind = EntityKind.Person, Name = "محافظ حلب", Aliases = ["المحافظ"] },
            ],
            Events =
            [
                new Event
                {
                    Id = "V1",
                    Trigger = Of("اعتقال"),
                    Type = EventType.Coerce,
                    Mode = "arrest",
                    Actors = ["E1"],
                    Place = "E2",
                    Date = new Edtf("2012-03-11"),
                    Size = new EventSize { Arrested = new Quantity(3, 3) },
                    Claims =
                    [
                        new Claim { Source = "E1", Stance = Stance.Announces, Chain = [new ChainLink("E1", "الشرطة", Of("الشرطة"))] },
                        new Claim { Source = "E3", Stance = Stance.Denies },
                    ],
                    Reasons = [new Reason("type", "frame:اعتقل", Of("اعتقال"))],
                },
                new Event { Id = "V2", Trigger = Of("الشرطة"), Type = EventType.Reject, Actors = ["E3"], Status = EventStatus.Hypothetical },
            ],
            Relations = [new Relation { Subject = "E3", Predicate = Predicate.OfficeIn, Object = "E2", Role = "محافظ", Claims = [new Claim { Stance = Stance.States }] }],
        };
    }
}
