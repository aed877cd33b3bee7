using Isnad.Record;
using Isnad.Sources;

namespace Isnad.Quality.Tests;

/// <summary>What must hold of every coding, on reports that nobody chose.</summary>
public sealed class NewsTests(Loaded loaded)
{
    private const int Count = 300;

    [Fact]
    public void Codings_of_real_news_are_sound()
    {
        var reports = News();
        Assert.SkipWhen(reports is null, "The news file is not here (../shared/data/news.jsonl.xz), or xz is missing.");
        Assert.Equal(Count, reports.Count);
        var faults = reports.AsParallel().AsOrdered().SelectMany(report => CodingFaults.Of(report, loaded.Isnad.Code(report)));
        Assert.Empty(faults);
    }

    [Fact]
    public void Codings_of_the_samples_are_sound()
    {
        var reports = Samples.Reports();
        Assert.Equal(18, reports.Count);
        Assert.Empty(reports.SelectMany(report => CodingFaults.Of(report, loaded.Isnad.Code(report))));
    }

    /// <summary>The first reports of the news file, read as the program reads them.</summary>
    private static List<Report>? News()
    {
        if (SharedData.NewsLines(Count) is not { } lines)
        {
            return null;
        }

        var file = Path.Join(Path.GetTempPath(), Path.GetRandomFileName() + ".jsonl");
        try
        {
            File.WriteAllLines(file, lines);
            return [.. new SourceReader().Read([file], TimeProvider.System).Where(item => item.IsReport).Select(item => item.Report!)];
        }
        finally
        {
            File.Delete(file);
        }
    }
}
