using Isnad.Linking.Events;
using Isnad.Record;

namespace Isnad.Linking.Decisions;

/// <summary>Events as people merged and split them.</summary>
internal sealed class DecidedEvents
{
    private readonly Bonds _bonds;

    /// <summary>Takes decisions about events.</summary>
    public DecidedEvents(IEnumerable<LinkDecision> decisions)
    {
        _bonds = new Bonds(decisions);
        Reports = [.. _bonds.Things.Select(ReportOf).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Reports with events that people decided about.</summary>
    public IReadOnlyList<string> Reports { get; }

    /// <summary>Sorts clusters anew.</summary>
    public IEnumerable<EventCluster> Apply(IReadOnlyList<EventCluster> clusters)
    {
        var events = clusters.SelectMany(c => c.Events).ToDictionary(KeyOf, StringComparer.Ordinal);
        var clusterOf = clusters.SelectMany(c => c.Events.Select(e => (Key: KeyOf(e), c))).ToDictionary(p => p.Key, p => p.c, StringComparer.Ordinal);
        var keys = _bonds.Apply([.. clusters.Select(c => c.Events.Select(KeyOf).ToList())]);
        var partOf = keys.SelectMany((part, n) => part.Select(k => (k, n))).ToDictionary(p => p.k, p => p.n, StringComparer.Ordinal);
        var texts = clusters.SelectMany(c => c.Texts.Select(t => (Part: partOf[KeyOf(HolderOf(c, t.Report))], t))).ToLookup(p => p.Part, p => p.t);
        return keys.Select((part, n) => Cluster([.. part.Select(k => events[k])], [.. part.Select(k => clusterOf[k]).Distinct()], [.. texts[n]]));
    }

    /// <summary>The event that a sentence without one goes with: that of its report, else the first that was not split off.</summary>
    private EventSketch HolderOf(EventCluster cluster, string report) =>
        cluster.Events.FirstOrDefault(e => e.Report == report) ?? cluster.Events.OrderBy(e => _bonds.Leaves(KeyOf(e))).ThenBy(KeyOf, StringComparer.Ordinal).First();

    private static EventCluster Cluster(List<EventSketch> events, List<EventCluster> from, List<(string Report, Span Sentence)> texts) => new()
    {
        Type = events.GroupBy(e => e.Event.Type)
            .OrderByDescending(g => g.Select(e => e.Report).Distinct(StringComparer.Ordinal).Count())
            .ThenBy(g => g.Key)
            .First().Key,
        Events = [.. events.OrderBy(e => e.Report, StringComparer.Ordinal).ThenBy(e => e.Ordinal)],
        Texts = [.. texts.Distinct().OrderBy(t => t.Report, StringComparer.Ordinal).ThenBy(t => t.Sentence.Start)],
        IsNews = from.Exists(c => c.IsNews),
        Past = from.SelectMany(c => c.Past).Where(events.Contains).ToHashSet<EventSketch>(ReferenceEqualityComparer.Instance),
    };

    private static string KeyOf(EventSketch told) => told.Report + "#" + told.Event.Id;

    private static string ReportOf(string key) => key[..key.LastIndexOf('#')];
}
