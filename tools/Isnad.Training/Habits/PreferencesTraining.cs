using System.Globalization;
using System.Text.Json;
using Isnad.Coding;
using Isnad.Coding.Choices;
using Isnad.Coding.Roles;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text;
using Isnad.Training.Coding;

namespace Isnad.Training.Habits;

/// <summary>Counts who does and who suffers what in the raw news (<c>preferences.tsv</c>), as coded with roles learned without such counts.</summary>
/// <remarks>The hand-coded gold reports are left out. <c>--every N</c> counts every N-th report only.</remarks>
internal sealed class PreferencesTraining : ITrainingStep
{
    private const int ShortestText = 200;
    private const int Shown = 5000;
    private int _done;

    /// <inheritdoc/>
    public string Name => "preferences";

    /// <inheritdoc/>
    public void Run(TrainingOptions options)
    {
        var lessons = new CodingLessons(options, LearnedChoices.None);
        Console.WriteLine(lessons);
        var roles = lessons.Roles(lessons.All);
        var coder = Coder.Load(LexiconTable.DefaultFolder, lessons.Reports.Words, LearnedChoices.Load(options.Models) with { Roles = roles, Preferences = null });
        var reader = Readers.Of(ReadingKind.Fast, lessons.Reports.Words, options.Models);
        var gold = Directory.EnumerateFiles(Path.Combine(CodingLessons.GoldFolder(options), ".."), "*.json", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension).ToHashSet(StringComparer.Ordinal);
        var every = int.Parse(options.Extra.GetValueOrDefault("every", "1"), CultureInfo.InvariantCulture);
        var all = new PreferenceCounts();
        Parallel.ForEach(
            Archives.Lines(options.News).Where((_, i) => i % every == 0),
            () => new PreferenceCounts(),
            (line, _, counts) =>
            {
                if (ReportOf(line) is { } report && !gold.Contains(report.Id))
                {
                    counts.Add(coder.Prepare(report, reader.Read(report.Text)).Roles);
                    Tell(Interlocked.Increment(ref _done));
                }

                return counts;
            },
            counts =>
            {
                lock (all)
                {
                    all.Add(counts);
                }
            });
        Console.WriteLine($"{_done} reports, {all.Write(Path.Combine(options.Models, Preferences.FileName))} rows");
    }

    private static void Tell(int done)
    {
        if (done % Shown == 0)
        {
            Console.WriteLine($"{done} reports");
        }
    }

    private static Report? ReportOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString() ?? "";
        return text.Length < ShortestText ? null : new Report
        {
            Id = json.RootElement.GetProperty("id").GetString() ?? "",
            Text = text,
            Capture = new Capture { Origin = "", Sha256 = "", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "training/1" },
        };
    }
}
