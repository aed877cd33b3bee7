using Isnad.Coding;
using Isnad.Coding.Statuses;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Language;
using Isnad.Record;
using Isnad.Training.Coding;

namespace Isnad.Training.Points;

/// <summary>Gathers what tells news from background: in reports coded by hand, and in sentences that people judged one by one.</summary>
internal sealed class NewsLessons(Coder coder, IReader reader)
{
    /// <summary>How lessons of reports are counted.</summary>
    public const string InReport = "report";

    private const string Length = "length:";

    /// <summary>Every event found that is in the gold coding.</summary>
    public IEnumerable<NewsLesson> Of(GoldReport report)
    {
        var found = new FoundEvents(report.Report, report.Gold, coder.Finished(report.Report, report.Reading));
        var signs = new NewsSigns(found.Scene.Discourse, found.Scene.Drafts);
        return found.Paired(out _).Select(pair => new NewsLesson(InReport, [[NewsWeights.Any, .. signs.Of(pair.Draft)]], pair.Gold.Historical != true));
    }

    /// <summary>The events of the type asked for that took place; null where the sentence is too long or was judged differently.</summary>
    /// <remarks>The length of a sentence tells more of where it was cut than of news, and is left out.</remarks>
    public NewsLesson? Of(JudgedSentence sentence)
    {
        var report = new Report
        {
            Id = sentence.Id,
            Text = sentence.Text,
            Capture = new Capture { Sha256 = "", Origin = "", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "judged" },
        };
        var scene = coder.Finished(report, reader.Read(sentence.Text));
        var drafts = scene.Drafts.Where(d => d.Type == sentence.Type && d.Status is EventStatus.Actual).ToList();
        if (sentence.Judgement is Judgement.Ambiguous || !HistoricalRules.IsShort(scene.Discourse))
        {
            return null;
        }

        var signs = new NewsSigns(scene.Discourse, scene.Drafts);
        return new NewsLesson(
            SchemeNames.Of(sentence.Type),
            [.. drafts.Select(d => (IReadOnlyList<string>)[NewsWeights.Any, .. signs.Of(d).Where(s => !s.StartsWith(Length, StringComparison.Ordinal))])],
            sentence.Judgement is Judgement.Yes,
            sentence.Judgement is Judgement.DifficultNo);
    }
}
