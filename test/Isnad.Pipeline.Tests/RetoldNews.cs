using System.Security.Cryptography;
using System.Text;
using Isnad.Record;
using Isnad.Store;
using Isnad.Text;

namespace Isnad.Pipeline.Tests;

/// <summary>Reports coded by hand that bear on each other in every way that linking knows: one news in other words and on other days,
/// one name in two countries, a text that comes again after weeks, an attack of last week told as past.</summary>
internal static class RetoldNews
{
    /// <summary>How many different reports there are.</summary>
    public const int Count = 24;

    private static readonly string[] Towns = ["حلب", "درعا", "صور"];

    private static readonly string[] Heads =
    [
        "أعلنت الشرطة اعتقال ثلاثة مشتبهين في {0} بعد مداهمة مستودع للأسلحة قرب السوق القديمة فجر الأحد.",
        "اعتقال ثلاثة مشتبهين في {0} بعد أن داهمت الشرطة مستودعا للأسلحة قرب السوق القديمة في المدينة.",
        "نفذ الجيش حملة اعتقال واسعة طالت عشرين مهربا عند الجسر الكبير في {0} على طريق التهريب الحدودي.",
        "احتفلت بلدية {0} بافتتاح مكتبة عامة تضم آلاف الكتب النادرة بعد ترميم استمر عامين كاملين دون اعتقال أحد.",
    ];

    /// <summary>A report.</summary>
    /// <param name="n">Which, from 0 to <see cref="Count"/>.</param>
    /// <param name="coder">The coder; another one than <c>test/1</c> sees the person in another country.</param>
    public static CodedReport Of(int n, string coder = "test/1")
    {
        var (id, town, head, day) = ($"n{n:D2}", Towns[n / 4 % 3], n % 4, 70 + (n / 12 * 9) + (n % 3));
        var who = n % 5 == 0 ? "كمال النجار" : "سمير الحداد";
        var past = n % 6 == 5 ? $" ويذكر أن هجوما على حاجز في {town} وقع قبل أيام قتل فيه أربعة من عناصر الشرطة." : "";
        var attack = n % 6 == 2 ? $" وقتل أربعة من عناصر الشرطة في هجوم على حاجز في {town} صباح اليوم نفسه." : "";
        var text = string.Format(null, Heads[head], town) + attack + $" وقال {who} إن العمل مستمر في جميع أحياء {town} حتى إشعار آخر كما نقلت الصحف المحلية." + past;
        Span Place(string word) => new(text.IndexOf(word, StringComparison.Ordinal), word.Length);
        var events = new List<Event> { new() { Id = "V1", Trigger = Place("اعتقال"), Type = EventType.Coerce, Mode = "arrest", Actors = ["E2"], Place = "E1" } };
        if (past.Length + attack.Length > 0)
        {
            events.Add(new Event
            {
                Id = "V2",
                Trigger = Place(past.Length > 0 ? "هجوما" : "هجوم"),
                Type = EventType.Assault,
                Place = "E1",
                Date = Edtf.Day(new DateOnly(2012, 1, 1).AddDays(past.Length > 0 ? 72 : day)),
                Historical = past.Length > 0,
            });
        }

        var bytes = Encoding.UTF8.GetBytes(text + id);
        return new CodedReport
        {
            Report = new Report
            {
                Id = id,
                Title = string.Join(' ', Heads[head].Split(' ').Take(4)) + " " + town,
                Publisher = $"صحيفة {n % 7}",
                Published = Edtf.Day(new DateOnly(2012, 1, 1).AddDays(day)),
                Text = text,
                Capture = new Capture { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)), Origin = id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
            },
            Original = bytes,
            Fingerprint = Folding.Fold(text) + id,
            Coding = new ReportCoding
            {
                ReportId = id,
                Coder = coder,
                Entities =
                [
                    new Entity { Id = "E1", Kind = EntityKind.Place, Name = town, Mentions = [Place(town)] },
                    new Entity { Id = "E10", Kind = EntityKind.Place, Name = "الصحف المحلية", Latitude = 36.2 + (n % 2), Mentions = [Place("الصحف المحلية")] },
                    new Entity { Id = "E2", Kind = EntityKind.Person, Name = who, Country = coder == "test/1" ? (n % 8 == 3 ? "Iraq" : null) : "Syria", Mentions = [Place(who)] },
                ],
                Events = events,
                Relations = n % 9 == 4 ? [new Relation { Subject = "E2", Predicate = Predicate.OfficeIn, Object = "E1", Role = "محافظ" }] : [],
            },
            Terms = [],
        };
    }
}
