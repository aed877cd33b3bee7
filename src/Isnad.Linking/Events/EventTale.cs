using System.Security.Cryptography;
using System.Text;
using Isnad.Record;

namespace Isnad.Linking.Events;

/// <summary>Tells what the reports together say of a real event.</summary>
internal sealed class EventTale
{
    private readonly EventCluster _cluster;
    private readonly List<ReportSketch> _reports;

    /// <summary>Takes a cluster and the group of reports that its events are of.</summary>
    public EventTale(EventCluster cluster, IReadOnlyList<ReportSketch> group)
    {
        _cluster = cluster;
        var ids = cluster.Events.Select(e => e.Report).Concat(cluster.Texts.Select(t => t.Report)).ToHashSet(StringComparer.Ordinal);
        _reports = [.. group.Where(r => ids.Contains(r.Id)).OrderBy(r => r.News.Day ?? int.MaxValue).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    /// <summary>The linked event.</summary>
    public LinkedEvent Tell()
    {
        var tellings = Tellings().ToList();
        return new LinkedEvent
        {
            Id = IdOf(tellings[0].Key),
            Type = _cluster.Type,
            Tellings = tellings,
            Reports = [.. tellings.Select(t => t.ReportId).Distinct(StringComparer.Ordinal)],
        };
    }

    private static string IdOf(string key) => "ev-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..12];

    private IEnumerable<EventTelling> Tellings()
    {
        foreach (var report in _reports)
        {
            var own = _cluster.Events.Where(e => e.Report == report.Id).OrderBy(e => e.Ordinal)
                .Select(e => new EventTelling(report.Id, e.Event.Id, e.Event.Trigger, _cluster.IsNews) { Also = e.Event.Also })
                .Concat(_cluster.Texts.Where(t => t.Report == report.Id).Select(t => new EventTelling(report.Id, null, t.Sentence, _cluster.IsNews)))
                .ToList();
            foreach (var telling in own)
            {
                yield return telling;
            }
        }
    }
}
