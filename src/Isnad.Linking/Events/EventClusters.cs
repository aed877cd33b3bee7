namespace Isnad.Linking.Events;

/// <summary>Sorts all events of a group of reports into real events.</summary>
internal sealed class EventClusters(SignWeights weights)
{
    /// <summary>In millionths: events less likely to be one on average stay apart.</summary>
    private const int Least = 500_000;

    /// <summary>In millionths: less likely pairs are as good as unlike.</summary>
    private const int Lowest = 20_000;

    /// <summary>Events of a report that are compared with those of others; what tells of more is a list, whose end no other report tells.</summary>
    private const int Compared = 1000;

    /// <summary>The news first, then the others in the order of their first tellings.</summary>
    /// <param name="reports">The reports of one news, in the order of their ids.</param>
    public IReadOnlyList<EventCluster> Of(IReadOnlyList<ReportSketch> reports)
    {
        var news = new NewsEvent(reports).Find();
        var rest = reports.SelectMany(r => r.Events).Except(news?.Events ?? []).ToList();
        var clusters = Agglomeration.Group(rest.Count, reports.Count == 1 ? [] : Pairs(rest), Least)
            .Select(members => new EventCluster { Type = rest[members[0]].Event.Type, Events = [.. members.Select(m => rest[m])] });
        return news is null ? [.. clusters] : [news, .. clusters];
    }

    private IEnumerable<(int A, int B, int Likelihood)> Pairs(List<EventSketch> events) => Enumerable.Range(0, events.Count)
        .Where(e => events[e].Ordinal < Compared)
        .GroupBy(e => events[e].Event.Type)
        .SelectMany(ofType => Pairs(events, [.. ofType]));

    private IEnumerable<(int A, int B, int Likelihood)> Pairs(List<EventSketch> events, List<int> ofType)
    {
        for (var n = 0; n < ofType.Count; n++)
        {
            var a = ofType[n];
            foreach (var b in ofType.Skip(n + 1))
            {
                // A coding tells two events of its report apart, so they are joined only through those of others.
                if (events[a].Report != events[b].Report)
                {
                    var likelihood = weights.Likelihood(EventPair.Of(events[a], events[b]));
                    if (likelihood >= Lowest)
                    {
                        yield return (a, b, likelihood);
                    }
                }
            }
        }
    }
}
