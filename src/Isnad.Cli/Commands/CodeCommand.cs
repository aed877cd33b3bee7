using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Pipeline;
using Isnad.Sources;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad code PATH… --record FILE</c> or <c>--to DIR</c>: reads and codes reports.</summary>
internal sealed class CodeCommand : ProgramCommand
{
    /// <summary>More than any machine has processors.</summary>
    private const int MostJobs = 1024;

    private readonly Argument<string[]> _paths;
    private readonly Option<string> _record;
    private readonly Option<string> _folder;
    private readonly Option<int?> _jobs;
    private readonly Option<ReadingKind?> _reading;

    public CodeCommand(Workshop workshop)
        : base("code", workshop)
    {
        _paths = Expect<string[]>("PATH");
        _paths.Arity = ArgumentArity.OneOrMore;
        _record = OfferRecord(required: false);
        _folder = Offer<string>("--to", "DIR");
        _jobs = OfferCount("--jobs", MostJobs);
        _reading = OfferReading();
        Validators.Add(result =>
        {
            if (result.GetValue(_record) is null == result.GetValue(_folder) is null)
            {
                result.AddError(workshop.Messages["code-where"]);
            }
        });
    }

    protected override async Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var options = new CodingOptions();
        options = options with { Workers = line.GetValue(_jobs) ?? options.Workers };
        if (line.GetValue(_folder) is { } folder)
        {
            if (line.GetValue(_paths)!.FirstOrDefault(path => RealPath.IsIn(path, folder) || RealPath.IsIn(folder, path)) is { } both)
            {
                terminal.Tell(Workshop.Messages["code-into-itself", Bidi.Isolate(both), Bidi.Isolate(folder)]);
                return ExitCode.WrongUse;
            }

            using var sink = new SchemeFolder(folder);
            return await RunAsync(line, terminal, sink, options, stop);
        }

        using var store = RecordStore.Open(line.GetValue(_record)!, Workshop.Clock);
        var code = await RunAsync(line, terminal, new RecordSink(store), options, stop);
        if (code != ExitCode.Stopped)
        {
            new LinkingRun(store, Workshop.LoadLinking()).Run(stop);
        }

        return code;
    }

    private async Task<int> RunAsync(ParseResult line, Terminal terminal, ICodingSink sink, CodingOptions options, CancellationToken stop)
    {
        var coder = Workshop.LoadCoder(ReadingOf(line, _reading));
        var run = new CodingRun(coder.Reader, coder.Coder, sink, Workshop.Clock, options);
        var items = new SourceReader().Read(line.GetValue(_paths)!, Workshop.Clock);
        var summary = await new RunProgress(terminal, Workshop.Clock).ShowAsync(progress => run.RunAsync(items, progress, stop));
        new SummaryLines(terminal).Write(summary);
        return summary.Cancelled ? ExitCode.Stopped : summary.Problems.Count > 0 ? ExitCode.SomeFailed : ExitCode.AllDone;
    }
}
