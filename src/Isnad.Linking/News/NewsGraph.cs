using System.Runtime.InteropServices;
using Isnad.Linking.Events;
using Isnad.Linking.Vocabulary;

namespace Isnad.Linking.News;

/// <summary>Which reports are likely to have the same news, repeat a text of earlier days, or tell each other's news as past.</summary>
/// <remarks>Only reports that find each other by <see cref="NewsSigns"/> are compared, and, when a story is sorted, those that a third one ties together
/// (<see cref="Further"/>), so that the cost of a report depends on the news of its days and not on the size of the record. Whether two are compared
/// depends on the reports alone, never on when they came.</remarks>
internal sealed class NewsGraph(WordCounts counts, SignWeights weights)
{
    /// <summary>In millionths: less likely pairs are as good as unlike.</summary>
    public const int Least = 20_000;

    /// <summary>Texts of different weeks are one if this much of all their runs of words, and of their numbers, is in both.</summary>
    private const double Repeated = 0.8;

    private readonly Dictionary<string, ReportSketch> _sketches = new(StringComparer.Ordinal);
    private readonly Dictionary<long, List<string>> _index = [];
    private readonly PairLikelihoods _edges = new();
    private readonly PairLikelihoods _further = new();
    private readonly Dictionary<string, HashSet<string>> _repeats = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _pasts = new(StringComparer.Ordinal);

    /// <summary>Likelihoods of the pairs of a report, in millionths, those above <see cref="Least"/>.</summary>
    public IReadOnlyDictionary<string, int> Of(string id) => _edges.Of(id);

    /// <summary>The same for reports that a report did not find, though a third one likely has the news of both: their tops share too few weighty words to be
    /// compared at first, and taken for unlike they would keep one news apart.</summary>
    public IEnumerable<KeyValuePair<string, int>> Further(string id) => Likely(id)
        .SelectMany(Likely)
        .Distinct(StringComparer.Ordinal)
        .Where(other => other != id && !_edges.Of(id).ContainsKey(other))
        .Select(other => KeyValuePair.Create(other, Between(id, other)))
        .Where(pair => pair.Value >= Least);

    /// <summary>All reports that must be looked at together with one.</summary>
    public IEnumerable<string> NearTo(string id) => Likely(id).Concat(Repeats(id)).Concat(_pasts.GetValueOrDefault(id) ?? []);

    /// <summary>The report of earlier days whose text a report repeats, the earliest; null for most.</summary>
    public string? RepeatedBy(string id) => Repeats(id)
        .Where(other => _sketches[other].News.Day < _sketches[id].News.Day)
        .OrderBy(other => _sketches[other].News.Day)
        .ThenBy(other => other, StringComparer.Ordinal)
        .FirstOrDefault();

    /// <summary>Adds a report and compares it with those that it finds.</summary>
    public void Add(ReportSketch sketch)
    {
        foreach (var other in Candidates(sketch))
        {
            Compare(sketch, _sketches[other]);
        }

        _sketches.Add(sketch.Id, sketch);
        foreach (var sign in NewsSigns.Of(sketch))
        {
            (CollectionsMarshal.GetValueRefOrAddDefault(_index, sign, out _) ??= []).Add(sketch.Id);
        }
    }

    /// <summary>Takes a report out.</summary>
    public void Remove(string id)
    {
        if (_sketches.Remove(id, out var sketch))
        {
            foreach (var sign in NewsSigns.Of(sketch))
            {
                _index[sign].Remove(id);
            }

            _edges.Remove(id);
            _further.Remove(id);
            Part(_repeats, id);
            Part(_pasts, id);
        }
    }

    /// <summary>Whether a report that is not in it would have to be looked at together with one that is.</summary>
    public bool IsNear(ReportSketch sketch) => Candidates(sketch).Any(id =>
        _sketches[id] is var other && (Likelihood(sketch, other) >= Stories.Least || IsRepeat(sketch, other) || ArePast(sketch, other)));

    private void Compare(ReportSketch a, ReportSketch b)
    {
        if (Likelihood(a, b) is >= Least and var likelihood)
        {
            _edges.Set(a.Id, b.Id, likelihood);
        }

        if (IsRepeat(a, b))
        {
            Bind(_repeats, a.Id, b.Id);
        }

        if (ArePast(a, b))
        {
            Bind(_pasts, a.Id, b.Id);
        }
    }

    private IEnumerable<string> Likely(string id) => _edges.Of(id).Where(e => e.Value >= Stories.Least).Select(e => e.Key);

    private int Between(string a, string b)
    {
        if (!_further.Of(a).TryGetValue(b, out var likelihood))
        {
            likelihood = Likelihood(_sketches[a], _sketches[b]);
            _further.Set(a, b, likelihood);
        }

        return likelihood;
    }

    private IEnumerable<string> Candidates(ReportSketch sketch)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (sign, worth) in NewsSigns.SoughtBy(sketch))
        {
            foreach (var other in _index.GetValueOrDefault(sign) ?? [])
            {
                CollectionsMarshal.GetValueRefOrAddDefault(found, other, out _) += worth;
            }
        }

        return found.Where(f => f.Value >= NewsSigns.Enough && f.Key != sketch.Id).Select(f => f.Key);
    }

    private int Likelihood(ReportSketch a, ReportSketch b)
    {
        if (a.News.Day is null != b.News.Day is null || Math.Abs((a.News.Day ?? 0) - (b.News.Day ?? 0)) > NewsSigns.Window)
        {
            return 0;
        }

        var (first, second) = string.CompareOrdinal(a.Id, b.Id) < 0 ? (a.News, b.News) : (b.News, a.News);
        return weights.Likelihood(NewsPair.Of(first, second, counts));
    }

    /// <summary>A text that comes again after its days. What is told anew with other numbers, as prices are, is other news.</summary>
    private static bool IsRepeat(ReportSketch a, ReportSketch b) =>
        a.News.Day is { } x && b.News.Day is { } y && Math.Abs(x - y) > NewsSigns.Window
        && Shingles.Resemblance(a.News.Shingles, b.News.Shingles) >= Repeated
        && (a.News.Numbers.Count + b.News.Numbers.Count == 0 || Shingles.Resemblance(a.News.Numbers, b.News.Numbers) >= Repeated);

    private static bool ArePast(ReportSketch a, ReportSketch b) => TellsNewsOf(a, b) || TellsNewsOf(b, a);

    private static bool TellsNewsOf(ReportSketch later, ReportSketch earlier) =>
        BackgroundPair.PastOf(later).Any(p => BackgroundPair.NewsOf(earlier).Any(n => BackgroundPair.AreOne(p, n, earlier.News.Day)));

    private HashSet<string> Repeats(string id) => _repeats.GetValueOrDefault(id) ?? [];

    private static void Bind(Dictionary<string, HashSet<string>> bonds, string a, string b)
    {
        (CollectionsMarshal.GetValueRefOrAddDefault(bonds, a, out _) ??= new HashSet<string>(StringComparer.Ordinal)).Add(b);
        (CollectionsMarshal.GetValueRefOrAddDefault(bonds, b, out _) ??= new HashSet<string>(StringComparer.Ordinal)).Add(a);
    }

    private static void Part(Dictionary<string, HashSet<string>> bonds, string id)
    {
        if (bonds.Remove(id, out var others))
        {
            foreach (var other in others)
            {
                bonds[other].Remove(id);
            }
        }
    }
}
