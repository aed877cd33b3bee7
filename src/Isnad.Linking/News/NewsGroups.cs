namespace Isnad.Linking.News;

/// <summary>The reports of a record, grouped by their news; kept up to date as reports come and go.</summary>
internal sealed class NewsGroups(NewsGraph graph)
{
    /// <summary>In millionths: reports less likely to have the same news on average stay apart.</summary>
    public const int Least = 500_000;

    private readonly Dictionary<string, List<string>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _groupOf = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _touched = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _gone = new(StringComparer.Ordinal);

    /// <summary>Members of every group in the order of their ids, by the first of them.</summary>
    public IReadOnlyDictionary<string, List<string>> All => _groups;

    /// <summary>Adds a report.</summary>
    public void Add(NewsSketch sketch)
    {
        graph.Add(sketch);
        _touched.Add(sketch.Id);
    }

    /// <summary>Takes a report out.</summary>
    public void Remove(string id)
    {
        foreach (var other in graph.Remove(id))
        {
            _touched.Add(other);
        }

        if (_groupOf.Remove(id, out var group))
        {
            Touch(group);
        }

        _touched.Remove(id);
    }

    /// <summary>Key of the group of a report, as of the last update; null where it has none.</summary>
    public string? GroupOf(string id) => _groupOf.GetValueOrDefault(id) is { } group && _groups.TryGetValue(group, out var members) && members.Contains(id) ? group : null;

    /// <summary>Has the group of a report told anew, though its members stay.</summary>
    public void Retell(string id) => _touched.Add(id);

    /// <summary>Groups anew what additions and removals have touched.</summary>
    /// <returns>Keys of the groups that are gone, and of those that are there now in their place.</returns>
    public (IReadOnlyCollection<string> Gone, IReadOnlyCollection<string> New) Update()
    {
        var (gone, made) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in _touched)
        {
            if (seen.Add(id))
            {
                Regroup(ComponentOf(id, seen), gone, made);
            }
        }

        gone.UnionWith(_gone);
        _gone.Clear();
        _touched.Clear();
        return (gone, made);
    }

    /// <summary>Dissolves a group, unless it is dissolved already.</summary>
    private void Touch(string group)
    {
        if (_groups.Remove(group, out var members))
        {
            _touched.UnionWith(members);
            _gone.Add(group);
        }
    }

    /// <summary>All reports that a chain of likely pairs leads to: whatever two groups may join, a likely pair lies between them.</summary>
    private List<string> ComponentOf(string start, HashSet<string> seen)
    {
        var component = new List<string> { start };
        for (var i = 0; i < component.Count; i++)
        {
            component.AddRange(graph.Of(component[i]).Where(e => e.Value >= Least && seen.Add(e.Key)).Select(e => e.Key));
        }

        component.Sort(StringComparer.Ordinal);
        return component;
    }

    private void Regroup(List<string> component, SortedSet<string> gone, SortedSet<string> made)
    {
        foreach (var group in component.Select(id => _groupOf.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            _groups.Remove(group);
            gone.Add(group);
        }

        var place = component.Select((id, n) => (id, n)).ToDictionary(p => p.id, p => p.n, StringComparer.Ordinal);
        var pairs = component.SelectMany((id, n) => graph.Of(id)
            .Where(e => string.CompareOrdinal(id, e.Key) < 0 && place.ContainsKey(e.Key))
            .Select(e => (n, place[e.Key], e.Value)));
        foreach (var members in Agglomeration.Group(component.Count, pairs, Least))
        {
            var ids = members.Select(m => component[m]).ToList();
            _groups[ids[0]] = ids;
            made.Add(ids[0]);
            foreach (var id in ids)
            {
                _groupOf[id] = ids[0];
            }
        }
    }
}
