using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Linking.News;
using Isnad.Record;

namespace Isnad.Linking;

/// <summary>Makes one record out of many reports: which of their events are one event, which of their names one entity.</summary>
/// <remarks>Reports may be added one by one, in batches, in any order, and be taken out or coded anew: the record depends on the
/// reports alone. Not safe for several threads.</remarks>
public sealed class Linker
{
    private readonly LinkingModel _model;
    private readonly NewsGroups _groups;
    private readonly EventClusters _clusters;
    private readonly EntityBook _entities = new();
    private readonly Dictionary<string, ReportSketch> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEvent>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEntity>> _named = new(StringComparer.Ordinal);

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

    /// <summary>All linked events, in the order of their ids. Call <see cref="Update"/> first.</summary>
    public IEnumerable<LinkedEvent> Events => _events.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>All linked entities, in the order of their ids. Call <see cref="Update"/> first.</summary>
    public IEnumerable<LinkedEntity> Entities => _named.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>Links what came and went since the last time, and nothing else.</summary>
    /// <returns>What is to be written over what was linked before.</returns>
    public LinkChanges Update()
    {
        var (changed, split) = _entities.Take();
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
        foreach (var group in gone)
        {
            if (_events.Remove(group, out var before))
            {
                changes.GoneEvents.UnionWith(before.Select(e => e.Id));
            }
        }

        foreach (var group in made)
        {
            var reports = _groups.All[group].Select(id => _reports[id]).ToList();
            var told = _clusters.Of(reports).Select(c => new EventTale(c, reports, _entities).Tell()).ToList();
            _events[group] = told;
            changes.Events.AddRange(told);
        }

        changes.GoneEvents.ExceptWith(changes.Events.Select(e => e.Id));
    }

    private void TellEntities(IReadOnlyList<EntityBlock> changed, LinkChanges changes)
    {
        foreach (var block in changed)
        {
            if (_named.Remove(block.Key, out var before))
            {
                changes.GoneEntities.UnionWith(before.Select(e => e.Id));
            }

            if (block.Mentions.Count > 0)
            {
                _named[block.Key] = [.. block.Mentions.Values
                    .GroupBy(m => _entities.IdOf(m.Report, m.Entity)!, StringComparer.Ordinal)
                    .Select(g => new EntityTale(g.Key, [.. g]).Tell())];
                changes.Entities.AddRange(_named[block.Key]);
            }
        }

        changes.GoneEntities.ExceptWith(changes.Entities.Select(e => e.Id));
    }
}
