using System.Diagnostics;
using Isnad.Exchange.Scheme;

namespace Isnad.Evaluation.Tests;

public class CodingScoreTests
{
    [Theory]
    [InlineData(0, 0.0)]
    [InlineData(1, 0.1)]
    [InlineData(2, 0.3)]
    [InlineData(3, 0.5)]
    [InlineData(4, 0.8)]
    public void Agrees_with_the_scheme_scorer_to_the_digit(int seed, double damage)
    {
        var gold = SharedData.Coding("gold");
        var predicted = Directory.CreateTempSubdirectory("isnad-score-");
        try
        {
            Perturbation.Write(gold, predicted.FullName, new Random(seed), damage);
            var ours = CodingScore.OfFolders(gold, predicted.FullName);
            Assert.Equal(RunScorer(SharedData.Coding("score.py"), gold, predicted.FullName, "--json"), ours.ToJson());
            Assert.Equal(RunScorer(SharedData.Coding("score.py"), gold, predicted.FullName), ours.ToText());
            Assert.True(damage == 0 ? ours.Lines.All(l => l.F1 == 100) : ours["event"].F1 < 100);
        }
        finally
        {
            predicted.Delete(recursive: true);
        }
    }

    [Fact]
    public void Gold_through_the_record_and_back_scores_one_hundred()
    {
        var score = new CodingScore();
        foreach (var file in Directory.EnumerateFiles(SharedData.Coding("gold", "train"), "*.json"))
        {
            var (report, coding) = SchemeFile.Read(file, "gold", DateTimeOffset.UnixEpoch);
            score.Add(SchemeFile.Load(file), SchemeFile.FromRecord(report, coding));
        }

        Assert.All(score.ToReport().Lines, line => Assert.Equal(100, line.F1));
    }

    [Fact]
    public void A_missed_event_counts_against_every_part_of_it()
    {
        var gold = new SchemeReport
        {
            Text = "اعتقلت الشرطة رجلين في حلب",
            Entities =
            [
                new SchemeEntity { Id = "E1", Name = "الشرطة" },
                new SchemeEntity { Id = "E2", Name = "رجلين" },
                new SchemeEntity { Id = "E3", Name = "حلب" },
            ],
            Events = [new SchemeEvent { Id = "V1", Trigger = "اعتقلت", Event = "COERCE", Actor = ["E1"], Recipient = ["E2"], Place = "E3", Date = "2006" }],
        };
        var score = new CodingScore();
        score.Add(gold, null);
        var report = score.ToReport();
        Assert.Equal(1, report.WithoutPrediction);
        Assert.All(["event", "actor", "recipient", "place", "date"], name => Assert.Equal((1, 0), (report[name].Gold, report[name].Predicted)));
        Assert.Equal(0, report["status"].Gold);
    }

    [Theory]
    [InlineData(1, 32, 3.1)]
    [InlineData(5, 16, 31.2)]
    [InlineData(3, 16, 18.8)]
    [InlineData(2, 3, 66.7)]
    public void Rounds_true_ties_to_even_like_the_scorer(int right, int gold, double expected)
    {
        var words = Enumerable.Range(0, gold).Select(i => "ك" + new string('ب', i + 1)).ToArray();
        var events = words.Select((w, i) => new SchemeEvent { Id = $"V{i}", Trigger = w, Event = "AID" }).ToArray();
        var score = new CodingScore();
        score.Add(
            new SchemeReport { Text = string.Join(' ', words), Events = events },
            new SchemeReport { Events = events[..right] });
        Assert.Equal(expected, score.ToReport()["event"].Recall);
    }

    private static string RunScorer(params string[] arguments)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true } };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("Python 3, which runs the scheme's own scorer, is not installed.");
        }

        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.TrimEnd('\n');
    }
}
