using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Pipeline;
using Isnad.Sources;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad demo</c>: codes the bundled samples and opens the workbench on them.</summary>
internal sealed class DemoCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<string[]> _urls;
    private readonly Option<bool> _noOpen;
    private readonly Option<ReadingKind?> _reading;

    public DemoCommand(Workshop workshop)
        : base("demo", workshop)
    {
        _record = OfferRecord(required: false);
        _urls = OfferUrls(loopbackOnly: true, "http");
        _noOpen = Offer<bool>("--no-open");
        _reading = OfferReading();
    }

    protected override async Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var record = line.GetValue(_record) ?? UsualRecord();
        if (!Directory.Exists(Workshop.SamplesFolder))
        {
            terminal.Tell(Workshop.Messages["demo-no-samples", Bidi.Isolate(Workshop.SamplesFolder)]);
            return ExitCode.WrongUse;
        }

        var reading = ReadingOf(line, _reading);
        var coder = Workshop.LoadCoder(reading);
        CodingSummary summary;
        using (var store = RecordStore.Open(record, Workshop.Clock))
        {
            var run = new CodingRun(coder.Reader, coder.Coder, new RecordSink(store), Workshop.Clock);
            var items = new SourceReader().Read([Workshop.SamplesFolder], Workshop.Clock);
            summary = await new RunProgress(terminal, Workshop.Clock).ShowAsync(progress => run.RunAsync(items, progress, stop));
            if (!summary.Cancelled)
            {
                new LinkingRun(store, Workshop.LoadLinking()).Run(stop);
            }
        }

        if (!terminal.Json)
        {
            new SummaryLines(terminal).Write(summary);
        }

        if (summary.Cancelled)
        {
            return ExitCode.Stopped;
        }

        var server = new WorkbenchServer(Workshop, terminal, record) { Urls = line.GetValue(_urls) ?? [], Reading = reading };
        var code = await server.RunAsync(openBrowser: !line.GetValue(_noOpen), stop);
        return code == ExitCode.AllDone && summary.Problems.Count > 0 ? ExitCode.SomeFailed : code;
    }

    /// <summary>A record in the user's own data folder, so that the demo leaves nothing where it is run.</summary>
    private static string UsualRecord()
    {
        var folder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "isnad");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "demo.isnad");
    }
}
