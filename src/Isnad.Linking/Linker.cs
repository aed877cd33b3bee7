using Isnad.Linking.Decisions;
using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Linking.News;
using Isnad.Record;

namespace Isnad.Linking;

/// <summary>Makes one record out of many reports: which of their events are one event, which of their names one entity.</summary>
/// <remarks>Reports may be added one by one, in batches, in any order, and be taken out or coded anew: the record depends on the
/// reports and on what people decided alone. Not safe for several threads.</remarks>
public sealed class Linker
{
    /// <summary>Key of what people decided about, which is told together; no report and no name has it.</summary>
    private const string Together = "";

    private readonly LinkingModel _model;
    private readonly NewsGroups _groups;
    private readonly EventClusters _clusters;
    private readonly EntityBook _entities = new();
    private readonly Dictionary<string, ReportSketch> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEvent>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEntity>> _named = new(StringComparer.Ordinal);

    private DecidedEvents _decided = new([]);
    private HashSet<string> _bound = new(StringComparer.Ordinal);

    /// <summary>Makes a linker without reports.</summary>
    public Linker(LinkingModel model)
    {
        _model = model;
        _groups = new NewsGroups(new NewsGraph(model.Counts, model.NewsWeights));
        _clusters = new EventClusters(model.EventWeights);
    }

    /// <summary>How many reports it holds.</summary>
    public int Count => _reports.Count;

    /// <summary>Adds a report with its coding; one that is there already is replaced.</summary>
    /// <param name="report">The report.</param>
    /// <param name="coding">What a coder says of it.</param>
    /// <param name="copies">Other reports with the same text.</param>
    public void Add(Report report, ReportCoding coding, IReadOnlyList<TextCopy>? copies = null)
    {
        Remove(report.Id);
        var sketch = _model.Sketches.Of(report, coding, copies ?? []);
        _reports.Add(report.Id, sketch);
        _entities.Add(sketch);
        _groups.Add(sketch.News);
    }

    /// <summary>Takes a report out.</summary>
    public void Remove(string reportId)
    {
        if (_reports.Remove(reportId, out var sketch))
        {
            _groups.Remove(reportId);
            _entities.Remove(sketch);
        }
    }

    /// <summary>Takes what people decided about links, in the place of what they had decided before; later decisions win over earlier ones.</summary>
    public void Decide(IReadOnlyList<LinkDecision> decisions)
    {
        var before = _decided.Reports;
        _decided = new DecidedEvents(decisions.Where(d => d.Of == TargetKind.Event));
        foreach (var id in before.Concat(_decided.Reports).Where(_reports.ContainsKey))
        {
            _groups.Retell(id);
        }

        _entities.Decide(decisions.Where(d => d.Of == TargetKind.Entity));
    }

    /// <summary>All linked events, in the order of their ids. Call <see cref="Update"/> first.</summary>
    public IEnumerable<LinkedEvent> Events => _events.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>All linked entities, in the order of their ids. Call <see cref="Update"/> first.</summary>
    public IEnumerable<LinkedEntity> Entities => _named.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>Links what came and went since the last time, and nothing else.</summary>
    /// <returns>What is to be written over what was linked before.</returns>
    public LinkChanges Update()
    {
        var (changed, split) = _entities.Take(_reports);
        foreach (var id in split.SelectMany(b => b.Mentions.Keys).Select(m => m.ReportId).Distinct(StringComparer.Ordinal))
        {
            _groups.Retell(id);
        }

        var changes = new LinkChanges();
        TellEvents(changes);
        TellEntities(changed, changes);
        return changes;
    }

    private void TellEvents(LinkChanges changes)
    {
        var (gone, made) = _groups.Update();
        var bound = _decided.Reports.Select(_groups.GroupOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var group in gone.Concat(bound))
        {
            Forget(group, changes);
        }

        foreach (var group in made.Where(g => !bound.Contains(g)))
        {
            var reports = ReportsOf(group);
            Tell(group, _clusters.Of(reports), reports, changes);
        }

        if (!bound.SetEquals(_bound) || bound.Overlaps(made) || _bound.Overlaps(gone))
        {
            Forget(Together, changes);
            var groups = bound.Order(StringComparer.Ordinal).Select(ReportsOf).ToList();
            Tell(Together, _decided.Apply([.. groups.SelectMany(_clusters.Of)]), [.. groups.SelectMany(g => g)], changes);
        }

        _bound = bound;
        changes.GoneEvents.ExceptWith(changes.Events.Select(e => e.Id));
    }

    private List<ReportSketch> ReportsOf(string group) => [.. _groups.All[group].Select(id => _reports[id])];

    private void Tell(string group, IEnumerable<EventCluster> clusters, List<ReportSketch> reports, LinkChanges changes)
    {
        _events[group] = [.. clusters.Select(c => new EventTale(c, reports, _entities).Tell())];
        changes.Events.AddRange(_events[group]);
    }

    private void Forget(string group, LinkChanges changes)
    {
        if (_events.Remove(group, out var before))
        {
            changes.GoneEvents.UnionWith(before.Select(e => e.Id));
        }
    }

    private void TellEntities(IReadOnlyList<EntityBlock> changed, LinkChanges changes)
    {
        if (_entities.Bound.Count == 0)
        {
            ForgetNames(Together, changes);
        }

        foreach (var lot in changed.GroupBy(b => _entities.Bound.Contains(b.Key) ? Together : b.Key, StringComparer.Ordinal))
        {
            foreach (var key in lot.Select(b => b.Key).Append(lot.Key))
            {
                ForgetNames(key, changes);
            }

            if (lot.SelectMany(b => b.Mentions.Values).ToList() is { Count: > 0 } mentions)
            {
                _named[lot.Key] = [.. mentions
                    .GroupBy(m => _entities.IdOf(m.Report, m.Entity)!, StringComparer.Ordinal)
                    .Select(g => new EntityTale(g.Key, [.. g]).Tell())];
                changes.Entities.AddRange(_named[lot.Key]);
            }
        }

        changes.GoneEntities.ExceptWith(changes.Entities.Select(e => e.Id));
    }

    private void ForgetNames(string key, LinkChanges changes)
    {
        if (_named.Remove(key, out var before))
        {
            changes.GoneEntities.UnionWith(before.Select(e => e.Id));
        }
    }
}
