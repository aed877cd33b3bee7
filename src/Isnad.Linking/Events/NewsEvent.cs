using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>Finds the event that is the news of a group of reports.</summary>
internal sealed class NewsEvent(IReadOnlyList<ReportSketch> reports)
{
    /// <summary>A sentence this much like those that tell the news elsewhere tells it as well.</summary>
    private const double Alike = 0.3;

    /// <summary>Where a report tells of violence beside other deeds, the violence is its news.</summary>
    private const double Violence = 1.25;

    /// <summary>The news; null where no report has an event that could be it.</summary>
    public EventCluster? Find()
    {
        if (TypeOf() is not { } type)
        {
            return null;
        }

        var events = reports.SelectMany(r => Of(r, type)).ToList();
        var texts = reports.Count == 1 ? [] : reports.SelectMany(r => Texts(r, events));
        return new EventCluster { Type = type, Events = events, Texts = [.. texts], IsNews = true };
    }

    /// <summary>The type that most reports have first: each gives its vote to the types of its first sentences, less to the later ones.</summary>
    private EventType? TypeOf()
    {
        var votes = new SortedDictionary<EventType, double>();
        foreach (var report in reports)
        {
            var told = report.Events.Where(e => e.IsEarly).ToList();
            told = told.Count > 0 ? told : [.. report.Events.Take(1)];
            foreach (var type in told.GroupBy(e => e.Event.Type))
            {
                votes[type.Key] = votes.GetValueOrDefault(type.Key) + type.Max(e => Vote(e, told));
            }
        }

        return votes.Count == 0 ? null : votes.MaxBy(v => Math.Round(v.Value, 6)).Key;
    }

    private static double Vote(EventSketch told, List<EventSketch> early)
    {
        var first = told.Ordinal == early.Where(e => e.Sentences[0] == told.Sentences[0]).Min(e => e.Ordinal);
        var status = told.Event.Status switch
        {
            EventStatus.Actual => 1,
            EventStatus.Negated => 0.7,
            _ => 0.5,
        };
        return status * (first ? 1 : 0.8) * (told.Event.Type == EventType.Assault ? Violence : 1) / (1 + told.Sentences[0]);
    }

    /// <summary>The events of a report that are the news: the first of the type, and others of its first sentences that nothing tells apart from it.</summary>
    private static IEnumerable<EventSketch> Of(ReportSketch report, EventType type)
    {
        var early = report.Events.Where(e => e.Event.Type == type && e.Sentences[0] < Lead.Reach).ToList();
        var first = early.FirstOrDefault(e => e.IsEarly) ?? early.FirstOrDefault() ?? report.Events.FirstOrDefault(e => e.Event.Type == type);
        return first is null ? [] : early.Where(e => e == first || EventPair.AreOneInReport(first, e)).DefaultIfEmpty(first);
    }

    /// <summary>Sentences at the top of a report that tell the news where its coding has no such event: the first, since the reports
    /// have the news in common, and those like the sentences that tell it in other reports.</summary>
    private static IEnumerable<(string Report, Span Sentence)> Texts(ReportSketch report, List<EventSketch> events)
    {
        var own = events.Where(e => e.Report == report.Id).SelectMany(e => e.Sentences).ToHashSet();
        var others = events.Where(e => e.Report != report.Id).ToList();
        return report.News.Sentences
            .Where((s, n) => !own.Contains(n) && (n == 0 || others.Any(e => e.Words.Cosine(s.Words) >= Alike)))
            .Select(s => (report.Id, s.Span));
    }
}
