using Isnad.Coding;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Cli.Tests;

/// <summary>A stand-in for the coder, so that these tests ask what the program does with a coding and not how good it is:
/// every word with "اعتق" in it is an arrest by the first word that begins with "الشرط", if there is one.</summary>
internal sealed class ArrestCoder(string version = "arrests/1") : ICoder
{
    public const string Poison = "خطأ مقصود";

    public string Version => version;

    public ReportCoding Code(Report report, Reading reading)
    {
        if (report.Text.Contains(Poison, StringComparison.Ordinal))
        {
            throw new InvalidOperationException("poisoned");
        }

        var words = Words.Find(report.Text);
        var police = words.Where(w => w.In(report.Text).StartsWith("الشرط", StringComparison.Ordinal)).Take(1).ToList();
        var arrests = words.Where(w => w.In(report.Text).Contains("اعتق", StringComparison.Ordinal)).ToList();
        return new ReportCoding
        {
            ReportId = report.Id,
            Coder = Version,
            Entities = [.. police.Select(w => new Entity { Id = "E1", Kind = EntityKind.Organization, Name = w.In(report.Text), Mentions = [w] })],
            Events =
            [
                .. arrests.Select((w, n) => new Event
                {
                    Id = $"V{n + 1}",
                    Trigger = w,
                    Type = EventType.Coerce,
                    Mode = "arrest",
                    Actors = police.Count > 0 ? ["E1"] : [],
                    Date = report.Published,
                    Claims = police.Count > 0 ? [new Claim { Source = "E1", Stance = Stance.Announces, Chain = [new ChainLink("E1", police[0].In(report.Text), police[0])] }] : [],
                    Reasons = [new Reason("type", "frame:اعتقل", w)],
                }),
            ],
        };
    }
}
