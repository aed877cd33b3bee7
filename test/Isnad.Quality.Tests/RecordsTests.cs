using System.Diagnostics;
using Isnad.Evaluation;

namespace Isnad.Quality.Tests;

/// <summary>Floors for finding events in single sentences that people judged.</summary>
public sealed class RecordsTests(Loaded loaded)
{
    /// <summary>F1 of yes against easy no, on the development halves.</summary>
    private static readonly Dictionary<string, double> Floors = new(StringComparer.Ordinal)
    {
        ["ASSAULT yes/easy no"] = 76,
        ["PROTEST yes/easy no"] = 57,
    };

    [Fact]
    public void Events_are_found_in_judged_sentences_as_well_as_before()
    {
        var archive = SharedData.Path("data/events.tar.xz");
        Assert.SkipWhen(archive is null, "The judged sentences are not here (../shared/data/events.tar.xz).");
        var folder = Directory.CreateTempSubdirectory("isnad-records-");
        try
        {
            Assert.SkipUnless(Unpack(archive, folder.FullName), "tar or xz is missing.");
            var score = new RecordsScore();
            foreach (var sentence in JudgedSentences.Read(Path.Join(folder.FullName, "event_gsr_ar")))
            {
                score.Add(sentence, loaded.Isnad.Code(sentence.Text));
            }

            var report = score.ToReport();
            Assert.True(Floors.All(floor => report[floor.Key].F1 >= floor.Value), report.ToText());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Unpack(string archive, string folder)
    {
        try
        {
            using var tar = Process.Start("tar", ["-C", folder, "-xJf", archive]);
            tar.WaitForExit();
            return tar.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
