using Isnad.Linking;
using Isnad.Store;

namespace Isnad.Cli.Tests;

/// <summary>Ctrl-C while reports are linked.</summary>
public sealed class StopTests : IDisposable
{
    private readonly TestProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Theory]
    [InlineData("code", "in")]
    [InlineData("demo", "--no-open")]
    public async Task Stopped_while_linking_what_was_coded_is_kept(params string[] arguments)
    {
        var input = _program.WriteReports();
        File.Delete(_program["in/d.json"]);
        using var stop = new CancellationTokenSource();
        var workshop = _program.Workshop with
        {
            SamplesFolder = input,
            LoadLinking = () =>
            {
                stop.Cancel();
                return LinkingModel.Load();
            },
        };
        using var output = new StringWriter();
        using var error = new StringWriter();
        var line = arguments.Select(argument => argument == "in" ? input : argument);
        var code = await new CommandTree(workshop).RunAsync([.. line, "--record", _program.Record], output, error, stop.Token);
        Assert.Equal(ExitCode.Stopped, code);
        Assert.Contains("Stopped.", Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
        using var store = RecordStore.OpenReadOnly(_program.Record);
        Assert.Equal(3, store.Counts().Reports);
    }
}
