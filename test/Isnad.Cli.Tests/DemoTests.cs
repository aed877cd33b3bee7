using Isnad.Store;

namespace Isnad.Cli.Tests;

public sealed class DemoTests
{
    [Fact]
    public async Task Demo_codes_every_sample_with_the_real_coder_and_serves_them()
    {
        using var program = new TestProgram();
        var workshop = program.Workshop with
        {
            LoadCoder = reading => IsnadCoder.Load(reading: reading),
            SamplesFolder = Path.Combine(AppContext.BaseDirectory, "samples"),
        };
        using var stop = new CancellationTokenSource();
        using var output = new WatchedWriter();
        using var error = new StringWriter();
        var running = new CommandTree(workshop).RunAsync(
            ["demo", "--record", program.Record, "--no-open", "--urls", "http://127.0.0.1:0", "--json"], output, error, stop.Token);
        var address = (string)(await output.FirstJsonAsync(running))["addresses"]![0]!;
        using var client = new HttpClient();
        Assert.True((await client.GetAsync(new Uri(address), TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        await stop.CancelAsync();
        Assert.Equal(ExitCode.AllDone, await running);
        using var store = RecordStore.OpenReadOnly(program.Record);
        Assert.Equal(18, store.Counts().Reports + store.Counts().Copies);
        Assert.Empty(store.Problems());
        Assert.True(store.Counts().Events > 100);
        Assert.True(store.Verify().IsSound);
    }
}
