namespace Isnad.Linking.Events;

/// <summary>Sorts all events of a group of reports into real events.</summary>
internal static class EventClusters
{
    /// <summary>The news first, then the others in the order of their first tellings.</summary>
    public static IEnumerable<EventCluster> Of(IReadOnlyList<ReportSketch> reports)
    {
        var news = new NewsEvent(reports).Find();
        if (news is not null)
        {
            yield return news;
        }

        var rest = reports.SelectMany(r => r.Events).Except(news?.Events ?? []).ToList();
        foreach (var e in rest)
        {
            yield return new EventCluster { Type = e.Event.Type, Events = [e] };
        }
    }
}
