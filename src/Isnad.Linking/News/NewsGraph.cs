using System.Runtime.InteropServices;
using Isnad.Linking.Vocabulary;

namespace Isnad.Linking.News;

/// <summary>Which reports are likely to have the same news; grows and shrinks report by report.</summary>
/// <remarks>Only reports that share rare words of their tops and were published within a few days of each other are compared,
/// so that the cost of a report depends on the news of its days and not on the size of the record. Whether two are compared
/// depends on the two alone, never on when they came.</remarks>
internal sealed class NewsGraph(WordCounts counts, SignWeights weights)
{
    /// <summary>Reports published more days apart have different news.</summary>
    public const int Window = 4;

    /// <summary>In millionths: less likely pairs are as good as unlike.</summary>
    public const int Least = 20_000;

    private const int TopWords = 16;
    private const int SharedWords = 3;

    private readonly Dictionary<string, NewsSketch> _sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<(uint Word, int Day), List<string>> _index = [];
    private readonly Dictionary<string, Dictionary<string, int>> _edges = new(StringComparer.Ordinal);

    /// <summary>Likelihoods of the pairs of a report, in millionths, those above <see cref="Least"/>.</summary>
    public IReadOnlyDictionary<string, int> Of(string id) => _edges[id];

    /// <summary>Adds a report and compares it with those of its days.</summary>
    public void Add(NewsSketch sketch)
    {
        var edges = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var other in Candidates(sketch))
        {
            var likelihood = Likelihood(sketch, _sketches[other]);
            if (likelihood >= Least)
            {
                edges[other] = likelihood;
                _edges[other][sketch.Id] = likelihood;
            }
        }

        _sketches.Add(sketch.Id, sketch);
        _edges.Add(sketch.Id, edges);
        foreach (var word in sketch.Top.Heaviest(TopWords))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_index, (word, DayOf(sketch)), out _) ??= []).Add(sketch.Id);
        }
    }

    /// <summary>Takes a report out; gives the reports that were likely to have its news.</summary>
    public IReadOnlyCollection<string> Remove(string id)
    {
        if (!_sketches.Remove(id, out var sketch))
        {
            return [];
        }

        foreach (var word in sketch.Top.Heaviest(TopWords))
        {
            _index[(word, DayOf(sketch))].Remove(id);
        }

        _edges.Remove(id, out var edges);
        foreach (var other in edges!.Keys)
        {
            _edges[other].Remove(id);
        }

        return edges.Keys;
    }

    private IEnumerable<string> Candidates(NewsSketch sketch)
    {
        var shared = new Dictionary<string, int>(StringComparer.Ordinal);
        var (from, to) = sketch.Day is { } day ? (day - Window, day + Window) : (DayOf(sketch), DayOf(sketch));
        foreach (var word in sketch.Top.Heaviest(TopWords))
        {
            for (var d = from; d <= to; d++)
            {
                foreach (var other in _index.GetValueOrDefault((word, d)) ?? [])
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(shared, other, out _)++;
                }
            }
        }

        return shared.Where(s => s.Value >= SharedWords).Select(s => s.Key);
    }

    private int Likelihood(NewsSketch a, NewsSketch b)
    {
        var (first, second) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a, b) : (b, a);
        return weights.Likelihood(NewsPair.Of(first, second, counts));
    }

    /// <summary>Reports without a day are compared among themselves only.</summary>
    private static int DayOf(NewsSketch sketch) => sketch.Day ?? int.MinValue / 2;
}
