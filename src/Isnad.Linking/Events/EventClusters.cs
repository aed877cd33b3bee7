namespace Isnad.Linking.Events;

/// <summary>Sorts all events of a group of reports into real events.</summary>
internal sealed class EventClusters(SignWeights weights)
{
    /// <summary>In millionths: events less likely to be one on average stay apart.</summary>
    private const int Least = 500_000;

    /// <summary>In millionths: less likely pairs are as good as unlike.</summary>
    private const int Lowest = 20_000;

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

    private IEnumerable<(int A, int B, int Likelihood)> Pairs(List<EventSketch> events)
    {
        for (var a = 0; a < events.Count; a++)
        {
            for (var b = a + 1; b < events.Count; b++)
            {
                // A coding tells two events of its report apart, so they are joined only through those of others.
                if (events[a].Event.Type == events[b].Event.Type && events[a].Report != events[b].Report)
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
