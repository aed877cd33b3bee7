using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using Isnad.Linking.Vocabulary;

namespace Isnad.Training.Counts;

/// <summary>Counts in how many reports of the raw news each stem stands: <c>word-counts.tsv</c>.</summary>
internal sealed class WordCounting : ITrainingStep
{
    /// <summary>Stems of fewer reports are as rare as those never seen.</summary>
    private const int Fewest = 25;

    /// <inheritdoc/>
    public string Name => "counts";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var reports = 0;
        foreach (var line in Archives.Lines(options.News))
        {
            using var report = JsonDocument.Parse(line);
            var text = report.RootElement.GetProperty("title").GetString() + " " + report.RootElement.GetProperty("text").GetString();
            foreach (var stem in Stems.Of(text).Distinct(StringComparer.Ordinal))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, stem, out _)++;
            }

            reports++;
        }

        var rows = counts.Where(c => c.Value >= Fewest).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Key}\t{c.Value}"));
        File.WriteAllText(Path.Combine(options.Models, "word-counts.tsv"), string.Join('\n', rows.Prepend($".\t{reports}").Prepend("stem\treports")
            .Prepend("# Counted by tools/Isnad.Training from dated Arabic news; see word-counts.md.")
            .Prepend($"# In how many of the reports of the news a stem stands (stems of {Fewest} reports or more); the first row counts the reports.")) + "\n");
        Console.WriteLine($"{counts.Count} stems in {reports} reports");
    }
}
