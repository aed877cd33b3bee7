namespace Isnad.Quality.Tests;

/// <summary>Floors below which a change of lexicon or rules may not push the coding of reports that people coded by hand.</summary>
/// <remarks>The floors lie a few points below the figures reached; who raises the figures raises the floors.</remarks>
public sealed class GoldTests(Loaded loaded)
{
    /// <summary>F1 on the eighteen samples of the repository.</summary>
    private static readonly Dictionary<string, double> OnSamples = new(StringComparer.Ordinal)
    {
        ["entity"] = 78,
        ["event+type"] = 64,
        ["event+type+mode"] = 52,
        ["actor"] = 44,
        ["recipient"] = 25,
        ["who-did-what-to-whom"] = 14,
        ["date"] = 47,
        ["place"] = 21,
        ["status"] = 81,
        ["claim"] = 10,
        ["relation"] = 29,
    };

    /// <summary>F1 on the 41 real reports of the shared gold folder.</summary>
    private static readonly Dictionary<string, double> OnRealReports = new(StringComparer.Ordinal)
    {
        ["event+type"] = 63,
        ["who-did-what-to-whom"] = 18,
        ["actor"] = 43,
        ["recipient"] = 33,
        ["date"] = 35,
        ["place"] = 32,
        ["claim"] = 24,
        ["relation"] = 35,
    };

    [Fact]
    public void Samples_are_coded_as_well_as_before()
    {
        var folder = Path.Join(SharedData.Root, "samples", "expected");
        var score = GoldFolder.Score(folder, loaded.Isnad);
        Assert.Equal(18, score.Reports);
        GoldFolder.AssertFloors(score, OnSamples);
    }

    [Fact]
    public void Real_reports_are_coded_as_well_as_before()
    {
        var folder = SharedData.Path("coding/gold");
        Assert.SkipWhen(folder is null, "The gold reports are not here (../shared/coding/gold).");
        var score = GoldFolder.Score(folder, loaded.Isnad);
        Assert.Equal(41, score.Reports);
        GoldFolder.AssertFloors(score, OnRealReports);
    }
}
