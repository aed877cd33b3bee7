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
    private readonly Dictionary<string, ReportSketch> _reports = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<LinkedEvent>> _events = new(StringComparer.Ordinal);

    /// <summary>Makes a linker without reports.</summary>
    public Linker(LinkingModel model)
    {
        _model = model;
        _groups = new NewsGroups(new NewsGraph(model.Counts, model.NewsWeights));
        _clusters = new EventClusters(model.EventWeights);
    }

    /// <summary>Adds a report with its coding; one that is there already is replaced.</summary>
    /// <param name="report">The report.</param>
    /// <param name="coding">What a coder says of it.</param>
    /// <param name="copies">Other reports with the same text.</param>
    public void Add(Report report, ReportCoding coding, IReadOnlyList<TextCopy>? copies = null)
    {
        Remove(report.Id);
        var sketch = _model.Sketches.Of(report, coding, copies ?? []);
        _reports.Add(report.Id, sketch);
        _groups.Add(sketch.News);
    }

    /// <summary>Takes a report out.</summary>
    public void Remove(string reportId)
    {
        if (_reports.Remove(reportId))
        {
            _groups.Remove(reportId);
        }
    }

    /// <summary>All linked events, in the order of their ids.</summary>
    public IReadOnlyList<LinkedEvent> Events()
    {
        Update();
        return [.. _events.Values.SelectMany(e => e).OrderBy(e => e.Id, StringComparer.Ordinal)];
    }

    private void Update()
    {
        var (gone, made) = _groups.Update();
        foreach (var group in gone)
        {
            _events.Remove(group);
        }

        foreach (var group in made)
        {
            var reports = _groups.All[group].Select(id => _reports[id]).ToList();
            _events[group] = [.. _clusters.Of(reports).Select(c => new EventTale(c, reports).Tell())];
        }
    }
}
