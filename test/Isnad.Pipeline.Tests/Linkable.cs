using System.Security.Cryptography;
using System.Text;
using Isnad.Record;
using Isnad.Store;
using Isnad.Text;

namespace Isnad.Pipeline.Tests;

/// <summary>Reports with a coding by hand: some tell one event in almost the same words, some others.</summary>
internal static class Linkable
{
    /// <summary>A report of arrests; those of one town are near copies of each other.</summary>
    public static CodedReport Arrest(string id, string town, string who, string coder = "test/1")
    {
        var text = town == "حلب"
            ? $"أعلنت الشرطة اعتقال ثلاثة مشتبهين في حلب بعد مداهمة مستودع للأسلحة قرب السوق القديمة فجر الأحد. وقال {who} إن التحقيق مستمر ({id})."
            : $"نفذ الجيش اعتقال عشرين مهربا عند جسر في {town} خلال حملة واسعة على طرق التهريب الحدودية. وأكد {who} مصادرة شاحنات ({id}).";
        Span Of(string word) => new(text.IndexOf(word, StringComparison.Ordinal), word.Length);
        var bytes = Encoding.UTF8.GetBytes(text);
        var report = new Report
        {
            Id = id,
            Title = town == "حلب" ? "اعتقال ثلاثة مشتبهين في حلب" : $"حملة على مهربين في {town}",
            Publisher = $"صحيفة {id}",
            Published = new Edtf("2012-03-12"),
            Text = text,
            Capture = new Capture
            {
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
                Origin = $"in/{id}.txt",
                ObtainedAt = DateTimeOffset.UnixEpoch,
                Extractor = "txt/1",
            },
        };
        return new CodedReport
        {
            Report = report,
            Original = bytes,
            Fingerprint = Folding.Fold(text),
            Coding = new ReportCoding
            {
                ReportId = id,
                Coder = coder,
                Entities =
                [
                    new Entity { Id = "E1", Kind = EntityKind.Place, Name = town, Mentions = [Of(town)] },
                    new Entity { Id = "E2", Kind = EntityKind.Person, Name = who, Mentions = [Of(who)] },
                ],
                Events = [new Event { Id = "V1", Trigger = Of("اعتقال"), Type = EventType.Coerce, Mode = "arrest", Actors = ["E2"], Place = "E1" }],
            },
            Terms = [],
        };
    }
}
