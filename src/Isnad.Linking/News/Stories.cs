namespace Isnad.Linking.News;

/// <summary>The reports of a record, sorted into stories and within them by their news; kept up to date as reports come and go.</summary>
/// <remarks>A story is all reports that a chain of likely pairs leads to: nothing that is decided about one depends on a report outside it.</remarks>
internal sealed class Stories(NewsGraph graph)
{
    /// <summary>In millionths: reports less likely to have the same news on average stay apart.</summary>
    public const int Least = 500_000;

    private readonly Dictionary<string, IReadOnlyList<IReadOnlyList<string>>> _stories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _storyOf = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _touched = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _gone = new(StringComparer.Ordinal);

    /// <summary>The reports of each news of every story in the order of their ids, by the first report of the story.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyList<string>>> All => _stories;

    /// <summary>Adds a report.</summary>
    public void Add(ReportSketch sketch)
    {
        graph.Add(sketch);
        _touched.Add(sketch.Id);
    }

    /// <summary>Takes a report out.</summary>
    public void Remove(string id)
    {
        graph.Remove(id);
        if (_storyOf.Remove(id, out var story) && _stories.Remove(story, out var groups))
        {
            _touched.UnionWith(groups.SelectMany(g => g));
            _gone.Add(story);
        }

        _touched.Remove(id);
    }

    /// <summary>Whether a report that is not here belongs to a story of those that are.</summary>
    public bool IsNear(ReportSketch sketch) => graph.IsNear(sketch);

    /// <summary>Key of the story of a report, as of the last update; null where it has none.</summary>
    public string? StoryOf(string id) => _storyOf.GetValueOrDefault(id) is { } story && _stories.ContainsKey(story) ? story : null;

    /// <summary>Has the story of a report told anew, though its members stay.</summary>
    public void Retell(string id) => _touched.Add(id);

    /// <summary>Sorts anew what additions and removals have touched.</summary>
    /// <returns>Keys of the stories that are gone, and of those that are there now in their place.</returns>
    public (IReadOnlyCollection<string> Gone, IReadOnlyCollection<string> New) Update()
    {
        var (gone, made) = (new SortedSet<string>(StringComparer.Ordinal), new SortedSet<string>(StringComparer.Ordinal));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in _touched)
        {
            if (seen.Add(id))
            {
                Sort(StoryFrom(id, seen), gone, made);
            }
        }

        gone.UnionWith(_gone);
        _gone.Clear();
        _touched.Clear();
        return (gone, made);
    }

    private List<string> StoryFrom(string start, HashSet<string> seen)
    {
        var story = new List<string> { start };
        for (var i = 0; i < story.Count; i++)
        {
            story.AddRange(graph.NearTo(story[i]).Where(seen.Add));
        }

        story.Sort(StringComparer.Ordinal);
        return story;
    }

    private void Sort(List<string> story, SortedSet<string> gone, SortedSet<string> made)
    {
        // A story that fell apart has its key anew once one part of it is sorted; the other parts must not take it away again.
        foreach (var former in story.Select(id => _storyOf.GetValueOrDefault(id)).OfType<string>().Distinct(StringComparer.Ordinal).Where(key => !made.Contains(key)))
        {
            _stories.Remove(former);
            gone.Add(former);
        }

        _stories[story[0]] = ByNews(story);
        made.Add(story[0]);
        foreach (var id in story)
        {
            _storyOf[id] = story[0];
        }
    }

    /// <summary>The reports of each news: those likely the same on average, and with them the reports that repeat one's text later.</summary>
    private List<List<string>> ByNews(List<string> story)
    {
        var repeats = story.Select(id => (Id: id, Of: graph.RepeatedBy(id))).Where(r => r.Of is not null).ToDictionary(r => r.Id, r => r.Of!, StringComparer.Ordinal);
        var first = story.Where(id => !repeats.ContainsKey(id)).ToList();
        var place = first.Select((id, n) => (id, n)).ToDictionary(p => p.id, p => p.n, StringComparer.Ordinal);
        var pairs = first.SelectMany((id, n) => graph.Of(id).Concat(graph.Further(id))
            .Where(e => string.CompareOrdinal(id, e.Key) < 0 && place.ContainsKey(e.Key))
            .Select(e => (n, place[e.Key], e.Value)));
        var groups = Agglomeration.Group(first.Count, pairs, Least).Select(members => members.Select(m => first[m]).ToList()).ToList();
        var groupOf = groups.SelectMany(g => g.Select(id => (id, g))).ToDictionary(p => p.id, p => p.g, StringComparer.Ordinal);
        foreach (var id in repeats.Keys.Order(StringComparer.Ordinal))
        {
            var root = repeats[id];
            while (repeats.TryGetValue(root, out var earlier))
            {
                root = earlier;
            }

            groupOf[root].Add(id);
        }

        groups.ForEach(g => g.Sort(StringComparer.Ordinal));
        return groups;
    }
}
