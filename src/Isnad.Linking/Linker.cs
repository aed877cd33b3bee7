using Isnad.Linking.Decisions;
using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Linking.News;
using Isnad.Record;

namespace Isnad.Linking;

/// <summary>Makes one record out of many reports: which of their events are one event, which of their names one entity.</summary>
/// <remarks>Reports may be added one by one, in batches, in any order, and be taken out or coded anew: the record depends on the
/// reports and on what people decided alone. With an archive it needs to hold only the stories that changes touch. Not safe for several threads.</remarks>
public sealed class Linker
{
    /// <summary>Key of what people decided about, which is told together; no story and no name has it.</summary>
    private const string Together = "";

    private readonly LinkingModel _model;
    private readonly ILinkArchive? _archive;
    private readonly Stories _stories;
    private readonly EventClusters _clusters;
    private readonly EntityBook _entities;
    private readonly Dictionary<string, ReportSketch> _reports = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _added = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEvent>> _events = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEntity>> _named = new(StringComparer.Ordinal);

    private DecidedEvents _decided = new([]);
    private IReadOnlyList<string> _decidedNames = [];
    private HashSet<string> _bound = new(StringComparer.Ordinal);

    /// <summary>Makes a linker without reports.</summary>
    /// <param name="model">What it knows.</param>
    /// <param name="archive">What was linked before, of which it holds only a part; null where it is to hold all reports.</param>
    public Linker(LinkingModel model, ILinkArchive? archive = null)
    {
        _model = model;
        _archive = archive;
        _stories = new Stories(new NewsGraph(model.Counts, model.NewsWeights));
        _clusters = new EventClusters(model.EventWeights);
        _entities = new EntityBook(archive);
    }

    /// <summary>How many reports it holds.</summary>
    public int Count => _reports.Count;

    /// <summary>Ids of the reports that it holds.</summary>
    public IReadOnlyCollection<string> Held => _reports.Keys;

    /// <summary>Reports that people's decisions speak of.</summary>
    public IEnumerable<string> Decided => _decided.Reports.Concat(_decidedNames).Distinct(StringComparer.Ordinal);

    /// <summary>Adds a report with its coding; one that is there already is replaced.</summary>
    /// <param name="report">The report.</param>
    /// <param name="coding">What a coder says of it.</param>
    /// <param name="copies">Other reports with the same text.</param>
    public void Add(Report report, ReportCoding coding, IReadOnlyList<TextCopy>? copies = null)
    {
        Remove(report.Id);
        var sketch = _model.Sketches.Of(report, coding, copies ?? []);
        _reports.Add(report.Id, sketch);
        _added.Add(report.Id);
        _entities.Add(sketch);
        _stories.Add(sketch);
    }

    /// <summary>Adds a report as the archive knows it: nothing of it has changed, but its story may.</summary>
    public void Hold(Report report, ReportCoding coding, IReadOnlyList<TextCopy>? copies = null)
    {
        var sketch = _model.Sketches.Of(report, coding, copies ?? []);
        if (_reports.TryAdd(report.Id, sketch))
        {
            _stories.Add(sketch);
        }
    }

    /// <summary>Takes a report out, be it here or in the archive.</summary>
    public void Remove(string reportId)
    {
        if (_reports.Remove(reportId, out var sketch))
        {
            _added.Remove(reportId);
            _stories.Remove(reportId);
            _entities.Remove(sketch.Names);
        }
        else if (_archive is not null)
        {
            _entities.Remove(_archive.NamesOf(reportId));
        }
    }

    /// <summary>Takes what people decided about links, in the place of what they had decided before; later decisions win over earlier ones.</summary>
    public void Decide(IReadOnlyList<LinkDecision> decisions)
    {
        var before = _decided.Reports;
        _decided = new DecidedEvents(decisions.Where(d => d.Of == TargetKind.Event));
        _decidedNames = [.. decisions.Where(d => d.Of == TargetKind.Entity).SelectMany(d => d.Members.Concat(d.Apart)).Select(k => k[..k.LastIndexOf('#')])];
        foreach (var id in before.Concat(_decided.Reports).Where(_reports.ContainsKey))
        {
            _stories.Retell(id);
        }

        _entities.Decide(decisions.Where(d => d.Of == TargetKind.Entity));
    }

    /// <summary>Numbers under which reports are found that may belong to the story of one that it holds, with what each counts.</summary>
    /// <remarks>They are compared where the numbers that they have in common count <see cref="Enough"/>.</remarks>
    public IReadOnlyDictionary<long, int> SoughtBy(string reportId) => NewsSigns.SoughtBy(_reports[reportId]);

    /// <summary>How much the numbers must count that make two reports worth comparing.</summary>
    public static int Enough => NewsSigns.Enough;

    /// <summary>Whether a report that it does not hold belongs to the story of one that it does.</summary>
    public bool IsNear(Report report, ReportCoding coding) => _stories.IsNear(_model.Sketches.Of(report, coding, []));

    /// <summary>Reports that it does not hold but must, since their names have become other entities.</summary>
    public IReadOnlyList<string> Wanted() => [.. _entities.Moved(_reports).Where(id => !_reports.ContainsKey(id))];

    /// <summary>All linked events, in the order of their ids. Call <see cref="Update"/> first.</summary>
    public IEnumerable<LinkedEvent> Events => _events.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>All linked entities, in the order of their ids. Call <see cref="Update"/> first.</summary>
    public IEnumerable<LinkedEntity> Entities => _named.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal);

    /// <summary>Links what came and went since the last time, and nothing else.</summary>
    /// <returns>What is to be written over what was linked before.</returns>
    public LinkChanges Update()
    {
        foreach (var id in _entities.Moved(_reports).Where(_reports.ContainsKey))
        {
            _stories.Retell(id);
        }

        var changes = new LinkChanges();
        TellEvents(changes);
        TellEntities(_entities.Take(), changes);
        TellReports(changes);
        return changes;
    }

    private void TellEvents(LinkChanges changes)
    {
        var (gone, made) = _stories.Update();
        var bound = _decided.Reports.Select(_stories.StoryOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var story in gone.Concat(bound))
        {
            Forget(story, changes);
        }

        foreach (var story in made)
        {
            foreach (var id in _stories.All[story].SelectMany(g => g))
            {
                changes.Stories[id] = story;
            }

            if (!bound.Contains(story))
            {
                Tell(story, ClustersOf(story), [story], changes);
            }
        }

        if (!bound.SetEquals(_bound) || bound.Overlaps(made) || _bound.Overlaps(gone))
        {
            Forget(Together, changes);
            var stories = bound.Order(StringComparer.Ordinal).ToList();
            Tell(Together, _decided.Apply([.. stories.SelectMany(ClustersOf)]), stories, changes);
        }

        _bound = bound;
        changes.GoneEvents.ExceptWith(changes.Events.Select(e => e.Id));
    }

    private IReadOnlyList<EventCluster> ClustersOf(string story)
    {
        var groups = _stories.All[story].Select(g => (IReadOnlyList<ReportSketch>)[.. g.Select(id => _reports[id])]).Select(g => (g, _clusters.Of(g))).ToList();
        return groups.Count == 1 ? groups[0].Item2 : BackgroundTellings.Join(groups);
    }

    private void Tell(string key, IEnumerable<EventCluster> clusters, IEnumerable<string> stories, LinkChanges changes)
    {
        var reports = stories.SelectMany(s => _stories.All[s]).SelectMany(g => g).Distinct(StringComparer.Ordinal).ToDictionary(id => id, id => _reports[id], StringComparer.Ordinal);
        _events[key] = [.. clusters.Select(c => new EventTale(c, reports, _entities).Tell())];
        changes.Events.AddRange(_events[key]);
    }

    private void Forget(string key, LinkChanges changes)
    {
        if (_events.Remove(key, out var before))
        {
            changes.GoneEvents.UnionWith(before.Select(e => e.Id));
        }
    }

    private void TellEntities(IReadOnlyList<EntityBlock> changed, LinkChanges changes)
    {
        if (_entities.Bound.Count == 0)
        {
            _named.Remove(Together);
        }

        foreach (var lot in changed.GroupBy(b => _entities.Bound.Contains(b.Key) ? Together : b.Key, StringComparer.Ordinal))
        {
            foreach (var block in lot)
            {
                _named.Remove(block.Key);
                changes.GoneEntities.UnionWith(block.Told);
                changes.Moved.AddRange(block.Tell(_entities.IdOf).Where(n => !_added.Contains(n.Id.ReportId)));
            }

            _named[lot.Key] = [.. lot.SelectMany(b => b.Names).GroupBy(n => n.Linked!, StringComparer.Ordinal).Select(g => new EntityTale(g.Key, [.. g]).Tell())];
            changes.Entities.AddRange(_named[lot.Key]);
        }

        changes.GoneEntities.ExceptWith(changes.Entities.Select(e => e.Id));
    }

    private void TellReports(LinkChanges changes)
    {
        changes.Reports.AddRange(_added.Select(id => _reports[id]).Select(r => new ReportLinks
        {
            Id = r.Id,
            Story = _stories.StoryOf(r.Id)!,
            Day = r.News.Day,
            Signs = NewsSigns.Of(r),
            Names = [.. r.Names.OrderBy(n => n.Id.EntityId, StringComparer.Ordinal).Select(n => n with { Linked = _entities.IdOf(n) })],
        }));
        _added.Clear();
    }
}
