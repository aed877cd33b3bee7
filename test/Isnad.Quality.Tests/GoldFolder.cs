using System.Globalization;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;

namespace Isnad.Quality.Tests;

/// <summary>Codes the texts of a folder of gold files and scores them.</summary>
internal static class GoldFolder
{
    /// <summary>The score of the program's codings.</summary>
    public static ScoreReport Score(string folder, IsnadCoder coder)
    {
        var score = new CodingScore();
        foreach (var path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var (report, _) = SchemeFile.Read(path, "gold", DateTimeOffset.UnixEpoch);
            score.Add(SchemeFile.Load(path), SchemeFile.FromRecord(report, coder.Code(report)));
        }

        return score.ToReport();
    }

    /// <summary>Asserts that no line lies below its floor; the message names every one that does.</summary>
    public static void AssertFloors(ScoreReport score, IReadOnlyDictionary<string, double> floors)
    {
        var fallen = floors.Where(floor => score[floor.Key].F1 < floor.Value)
            .Select(floor => string.Create(CultureInfo.InvariantCulture, $"{floor.Key}: {score[floor.Key].F1} is below {floor.Value}"));
        Assert.True(!fallen.Any(), string.Join("; ", fallen) + "\n" + score.ToText());
    }
}
