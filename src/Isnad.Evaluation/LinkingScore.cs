using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Isnad.Record;

namespace Isnad.Evaluation;

/// <summary>Scores linked events against hand-checked groups of reports of one event, as their scorer does.</summary>
/// <remarks>What is asked is (report, sentence); the answer is the linked event with a mention inside that sentence: of the
/// group's type if there is one, else the first. An unanswered one is a group of its own.</remarks>
public sealed class LinkingScore
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true };

    private readonly IReadOnlyList<LinkingCluster> _clusters;
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly IReadOnlyList<LinkedLine> _linked;
    private readonly Dictionary<string, List<(LinkedMention Mention, LinkedLine Event)>> _at = new(StringComparer.Ordinal);

    private LinkingScore(IReadOnlyList<LinkingCluster> clusters, IReadOnlyDictionary<string, string> texts, IReadOnlyList<LinkedLine> linked)
    {
        _clusters = clusters;
        _texts = texts;
        _linked = linked;
        foreach (var group in linked.SelectMany(e => e.Mentions.Select(m => (Mention: m, Event: e))).GroupBy(m => m.Mention.Report, StringComparer.Ordinal))
        {
            _at[group.Key] = [.. group.OrderBy(m => m.Mention.Start)];
        }
    }

    /// <summary>Reads clusters.json.</summary>
    /// <exception cref="BrokenFileException">It is none.</exception>
    public static IReadOnlyList<LinkingCluster> ReadClusters(string path)
    {
        var clusters = Parse<List<LinkingCluster?>>(File.ReadAllText(path), path);
        var broken = clusters.FindIndex(c => c is null || c.Reports.Concat(c.NearMisses).Contains(null!));
        return broken < 0 ? clusters.ConvertAll(c => c!) : throw new BrokenFileException("holds-null", path, string.Create(CultureInfo.InvariantCulture, $"{broken + 1}"));
    }

    /// <summary>Reads the lines of linked events.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="BrokenFileException">A line is none.</exception>
    public static IReadOnlyList<LinkedLine> ReadLinked(IEnumerable<string> lines, string name = "linked") =>
    [
        .. lines.Select((line, n) => (Text: line, Place: (n + 1).ToString(CultureInfo.InvariantCulture)))
            .Where(line => !string.IsNullOrWhiteSpace(line.Text))
            .Select(line => Parse<LinkedLine>(line.Text, name, line.Place) is var linked && !linked.Mentions.Contains(null!) ? linked : throw new BrokenFileException("holds-null", name, line.Place)),
    ];

    /// <summary>The figures.</summary>
    /// <param name="clusters">The hand-checked groups.</param>
    /// <param name="texts">Texts of their reports by id.</param>
    /// <param name="linked">What was linked.</param>
    /// <param name="borderline">Whether reports that may be placed otherwise count.</param>
    public static LinkingReport Of(
        IReadOnlyList<LinkingCluster> clusters,
        IReadOnlyDictionary<string, string> texts,
        IReadOnlyList<LinkedLine> linked,
        bool borderline = true) => new LinkingScore(clusters, texts, linked).Score(borderline);

    private LinkingReport Score(bool borderline)
    {
        var (gold, answers) = (new List<string>(), new List<string>());
        var (answered, near, apart, tolls, right) = (0, 0, 0, 0, 0);
        foreach (var cluster in _clusters)
        {
            var ids = new List<string>();
            foreach (var report in cluster.Reports.Where(r => borderline || !r.Borderline))
            {
                var answer = Answer(report.Docno, report.TriggerSentence ?? "", cluster.Event)?.Id;
                gold.Add(cluster.Id);
                answers.Add(answer ?? $"none {cluster.Id} {report.Docno}");
                if (answer is not null)
                {
                    answered++;
                    ids.Add(answer);
                }
            }

            if (ids.Count == 0)
            {
                continue;
            }

            var main = ids.GroupBy(id => id, StringComparer.Ordinal).MaxBy(g => g.Count())!.Key;
            var firsts = cluster.NearMisses.Select(n => _at.GetValueOrDefault(n.Docno)?[0].Event.Id).OfType<string>().ToList();
            near += firsts.Count;
            apart += firsts.Count(id => id != main);
            var told = _linked.First(e => e.Id == main);
            foreach (var (asked, given) in new[] { (RangeOf(cluster, r => r.Dead), told.Dead), (RangeOf(cluster, r => r.Injured), told.Injured) })
            {
                tolls += asked is null ? 0 : 1;
                right += asked is { } range && given is { Count: > 1 } && given[0] == range.Low && (given[1] ?? given[0]) == range.High ? 1 : 0;
            }
        }

        var (recall, precision) = (BCubed(gold, answers), BCubed(answers, gold));
        var f1 = precision + recall > 0 ? 200 * precision * recall / (precision + recall) : 0;
        return new LinkingReport(
            gold.Count,
            answered,
            Tenths.Round(100 * precision),
            Tenths.Round(100 * recall),
            Tenths.Round(f1),
            near > 0 ? Tenths.Round(100d * apart / near) : null,
            near,
            tolls > 0 ? Tenths.Round(100d * right / tolls) : null,
            tolls);
    }

    private LinkedLine? Answer(string report, string sentence, string type)
    {
        if (!_texts.TryGetValue(report, out var text) || !_at.TryGetValue(report, out var mentions))
        {
            return null;
        }

        var words = sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
        var match = Regex.Match(text, string.Join(@"\s+", words), RegexOptions.CultureInvariant);
        if (!match.Success)
        {
            return null;
        }

        var span = new Span(match.Index, match.Length).ToCodePoints(text);
        var inside = mentions.Where(m => m.Mention.Start < span.End && m.Mention.End > span.Start).Select(m => m.Event).ToList();
        return inside.FirstOrDefault(e => e.Event == type) ?? inside.FirstOrDefault();
    }

    private static (long Low, long High)? RangeOf(LinkingCluster cluster, Func<LinkingReportOfCluster, IReadOnlyList<long?>?> toll)
    {
        var told = cluster.Reports.Where(r => !r.Borderline).Select(toll).OfType<IReadOnlyList<long?>>().Where(t => t.Count > 1).ToList();
        return told.Count == 0 ? null : (told.Min(t => t[0] ?? 0), told.Max(t => t[1] ?? t[0] ?? 0));
    }

    private static double BCubed(List<string> from, List<string> to)
    {
        var sum = 0d;
        for (var k = 0; k < from.Count; k++)
        {
            var (all, shared) = (0, 0);
            for (var x = 0; x < from.Count; x++)
            {
                if (from[x] == from[k])
                {
                    all++;
                    shared += to[x] == to[k] ? 1 : 0;
                }
            }

            sum += (double)shared / all;
        }

        return from.Count > 0 ? sum / from.Count : 0;
    }

    private static T Parse<T>(string json, string file, string? place = null)
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Json) ?? throw new BrokenFileException("holds-null", file, place);
        }
        catch (JsonException e)
        {
            throw new BrokenFileException(new Problem("json", file, place, [e.Message]), e);
        }
    }
}
