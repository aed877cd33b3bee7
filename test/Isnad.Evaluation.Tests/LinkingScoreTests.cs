using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Isnad.Record;

namespace Isnad.Evaluation.Tests;

public sealed class LinkingScoreTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(1, 0.1)]
    [InlineData(2, 0.3)]
    [InlineData(3, 0.45)]
    public void Agrees_with_the_scorer_of_the_groups_to_the_digit(int seed, double damage)
    {
        var folder = SharedData.Coding("linking");
        var clusters = LinkingScore.ReadClusters(Path.Combine(folder, "clusters.json"));
        var texts = Texts(Path.Combine(folder, "reports.jsonl"));
        var lines = Linked(clusters, texts, new Random(seed), damage).ToList();
        var linked = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(linked, lines);
            string[] scorer = [Path.Combine(folder, "score_linking.py"), Path.Combine(folder, "clusters.json"), linked];
            var ours = LinkingScore.Of(clusters, texts, LinkingScore.ReadLinked(lines));
            Assert.Equal(Run([.. scorer, "--json"]), ours.ToJson());
            Assert.Equal(Run(scorer), ours.ToText());
            Assert.Equal(Run([.. scorer, "--no-borderline", "--json"]), LinkingScore.Of(clusters, texts, LinkingScore.ReadLinked(lines), borderline: false).ToJson());
            Assert.Equal(damage == 0, ours.F1 == 100);
        }
        finally
        {
            File.Delete(linked);
        }
    }

    [Fact]
    public void All_apart_and_all_together_both_score_low()
    {
        var clusters = new[] { Cluster("A", "a1", "a2"), Cluster("B", "b1", "b2", "b3") };
        var texts = clusters.SelectMany(c => c.Reports).ToDictionary(r => r.Docno, r => "وقع هجوم في " + r.Docno + ".", StringComparer.Ordinal);
        var apart = clusters.SelectMany(c => c.Reports).Select(r => Line(r.Docno, r.Docno)).ToList();
        var report = LinkingScore.Of(clusters, texts, apart);
        Assert.Equal((100, 40), (report.Precision, report.Recall));
        var together = LinkingScore.Of(clusters, texts, [Line("all", [.. texts.Keys])]);
        Assert.Equal((52, 100), (together.Precision, together.Recall));
    }

    [Fact]
    public void An_event_elsewhere_in_the_report_is_no_answer()
    {
        var clusters = new[] { Cluster("A", "a1", "a2") };
        var texts = new Dictionary<string, string> { ["a1"] = "مقدمة. وقع هجوم في a1.", ["a2"] = "وقع هجوم في a2." };
        var report = LinkingScore.Of(clusters, texts, [Line("one", "a1", "a2")]);
        Assert.Equal(1, report.Answered);
    }

    private static LinkingCluster Cluster(string id, params string[] reports) => new()
    {
        Id = id,
        Event = "ASSAULT",
        Reports = [.. reports.Select(r => new LinkingReportOfCluster { Docno = r, TriggerSentence = "وقع هجوم في " + r + "." })],
    };

    private static LinkedLine Line(string id, params string[] reports) =>
        new() { Id = id, Event = "ASSAULT", Mentions = [.. reports.Select(r => new LinkedMention(r, 0, 3))] };

    /// <summary>The groups as a perfect system would link them, some mentions moved, dropped or of another type; most of each group stay together.</summary>
    private static IEnumerable<string> Linked(IReadOnlyList<LinkingCluster> clusters, Dictionary<string, string> texts, Random random, double damage)
    {
        foreach (var cluster in clusters)
        {
            var whole = new List<object>();
            for (var n = 0; n < cluster.Reports.Count; n++)
            {
                var report = cluster.Reports[n];
                var words = report.TriggerSentence!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Regex.Escape);
                var match = Regex.Match(texts[report.Docno], string.Join(@"\s+", words));
                var span = new Span(match.Index, match.Length).ToCodePoints(texts[report.Docno]);
                var mention = new { report = report.Docno, start = span.Start + 1, end = span.Start + 4 };
                // The first half and one more stay, so that each group has one largest part; an even split the scorer decides by chance.
                if (n <= cluster.Reports.Count / 2 || random.NextDouble() >= damage)
                {
                    whole.Add(mention);
                }
                else if (random.Next(3) > 0)
                {
                    yield return Written($"{cluster.Id}-{n}", random.Next(2) == 0 ? cluster.Event : "AID", null, [mention]);
                }
            }

            foreach (var near in cluster.NearMisses)
            {
                var mention = new { report = near.Docno, start = 0, end = 5 };
                if (random.NextDouble() < damage)
                {
                    whole.Add(mention);
                }
                else
                {
                    yield return Written($"near-{cluster.Id}-{near.Docno}", "ACCUSE", null, [mention]);
                }
            }

            var dead = cluster.Reports.Where(r => r.Dead is not null && !r.Borderline).Select(r => r.Dead!).ToList();
            var range = dead.Count == 0 || random.NextDouble() < damage ? null : new[] { dead.Min(d => d[0]), dead.Max(d => d[1] ?? d[0]) };
            yield return Written(cluster.Id, cluster.Event, range, whole);
        }
    }

    private static string Written(string id, string type, long?[]? dead, IReadOnlyList<object> mentions) =>
        JsonSerializer.Serialize(new { id, @event = type, dead, injured = (long?[]?)null, mentions }, Plain);

    private static Dictionary<string, string> Texts(string path) => File.ReadLines(path)
        .Select(l => JsonDocument.Parse(l).RootElement)
        .ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("text").GetString()!, StringComparer.Ordinal);

    private static string Run(params string[] arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true } };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Python 3, which runs the groups' own scorer, is not installed.");
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd('\n');
    }
}
