using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Evaluation;
using Isnad.Exchange.Scheme;
using Isnad.Language;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad evaluate GOLD_DIR</c>: codes the texts of gold files, or takes codings of others, and compares.</summary>
internal sealed class EvaluateCommand : ProgramCommand
{
    private readonly Argument<string> _gold;
    private readonly Option<string> _predicted;
    private readonly Option<ReadingKind?> _reading;

    public EvaluateCommand(Workshop workshop)
        : base("evaluate", workshop)
    {
        _gold = Expect<string>("GOLD_DIR");
        _predicted = Offer<string>("--predicted", "DIR");
        _reading = OfferReading();
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        var folder = line.GetValue(_gold)!;
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
        {
            terminal.Tell(Workshop.Messages["evaluate-empty", Bidi.Isolate(folder)]);
            return Task.FromResult(ExitCode.WrongUse);
        }

        var predicted = line.GetValue(_predicted);
        try
        {
            var report = predicted is null ? Code(Workshop.LoadCoder(line.GetValue(_reading) ?? ReadingKind.Best), files, stop) : CodingScore.OfFolders(folder, predicted);
            terminal.Output.WriteLine(terminal.Json ? report.ToJson() : report.ToText());
            return Task.FromResult(ExitCode.AllDone);
        }
        catch (SchemeException e)
        {
            terminal.Tell(Workshop.Messages["evaluate-broken", Bidi.Isolate(e.Message)]);
            return Task.FromResult(ExitCode.SomeFailed);
        }
    }

    private ScoreReport Code(IsnadCoder coder, List<string> files, CancellationToken stop)
    {
        var score = new CodingScore();
        foreach (var path in files)
        {
            stop.ThrowIfCancellationRequested();
            var gold = SchemeFile.Load(path);
            var (report, _) = SchemeFile.Read(path, "gold", Workshop.Clock.GetUtcNow());
            score.Add(gold, SchemeFile.FromRecord(report, coder.Code(report)));
        }

        return score.ToReport();
    }
}
