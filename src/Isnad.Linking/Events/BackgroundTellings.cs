namespace Isnad.Linking.Events;

/// <summary>Puts events that reports tell as past to the news of other reports, where exactly one news fits.</summary>
internal static class BackgroundTellings
{
    /// <summary>Sorts the clusters of a story anew.</summary>
    /// <param name="groups">The reports of each news of the story with their clusters.</param>
    public static IReadOnlyList<EventCluster> Join(IReadOnlyList<(IReadOnlyList<ReportSketch> Reports, IReadOnlyList<EventCluster> Clusters)> groups)
    {
        var news = new List<(int Group, EventSketch Event, int? Day)>();
        for (var g = 0; g < groups.Count; g++)
        {
            var days = groups[g].Reports.ToDictionary(r => r.Id, r => r.News.Day, StringComparer.Ordinal);
            var told = groups[g].Clusters.Where(c => c.IsNews).SelectMany(c => c.Events).ToHashSet<EventSketch>(ReferenceEqualityComparer.Instance);
            news.AddRange(groups[g].Reports.SelectMany(BackgroundPair.NewsOf).Where(told.Contains).Select(e => (g, e, days[e.Report])));
        }

        var byPlace = news.ToLookup(n => (n.Event.Event.Type, n.Event.Place));
        var (kept, joined) = (new List<EventCluster>(), new Dictionary<int, List<EventCluster>>());
        for (var g = 0; g < groups.Count; g++)
        {
            var past = groups[g].Reports.SelectMany(BackgroundPair.PastOf).ToHashSet<EventSketch>(ReferenceEqualityComparer.Instance);
            foreach (var cluster in groups[g].Clusters)
            {
                var fitting = cluster.IsNews ? [] : cluster.Events.Where(past.Contains)
                    .SelectMany(e => byPlace[(e.Event.Type, e.Place)].Where(n => n.Group != g && BackgroundPair.AreOne(e, n.Event, n.Day)))
                    .Select(n => n.Group)
                    .Distinct()
                    .ToList();
                if (fitting is [var one])
                {
                    (joined.TryGetValue(one, out var list) ? list : joined[one] = []).Add(cluster);
                }
                else
                {
                    kept.Add(cluster with { Group = g });
                }
            }
        }

        return [.. kept.Select(c => c.IsNews && joined.TryGetValue(c.Group, out var more) ? With(c, more) : c)];
    }

    private static EventCluster With(EventCluster news, List<EventCluster> past) => news with
    {
        Events = [.. news.Events.Concat(past.SelectMany(p => p.Events)).OrderBy(e => e.Report, StringComparer.Ordinal).ThenBy(e => e.Ordinal)],
        Past = past.SelectMany(p => p.Events).ToHashSet<EventSketch>(ReferenceEqualityComparer.Instance),
    };
}
