namespace Isnad.Quality.Tests;

/// <summary>The same report gives the same coding, however often and on however many threads.</summary>
public sealed class DeterminismTests(Loaded loaded)
{
    [Fact]
    public void Four_threads_code_as_one_does()
    {
        var reports = Samples.Reports();
        var alone = reports.Select(loaded.Code).ToList();
        var together = new List<string>[4];
        var threads = Enumerable.Range(0, together.Length)
            .Select(n => new Thread(() => together[n] = [.. reports.Skip(n).Concat(reports.Take(n)).Select(loaded.Code)]))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Assert.All(together, (codings, n) => Assert.Equal(alone.Skip(n).Concat(alone.Take(n)), codings));
    }

    [Fact]
    public void A_coder_loaded_anew_codes_the_same()
    {
        var report = Samples.Reports()[0];
        Assert.Equal(loaded.Code(report), new Loaded().Code(report));
    }
}
