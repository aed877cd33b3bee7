using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad history ID --record FILE</c>: who coded a report and who decided what about it, in their order.</summary>
internal sealed class HistoryCommand : ProgramCommand
{
    private readonly Argument<string> _id;
    private readonly Option<string> _record;

    public HistoryCommand(Workshop workshop)
        : base("history", workshop)
    {
        _id = Expect<string>("ID");
        _record = OfferRecord();
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        var id = line.GetValue(_id)!;
        var target = store.Target(id);
        var decisions = All(store, id);
        if (target is null && decisions.Count == 0)
        {
            terminal.Tell(Workshop.Messages["not-found", Bidi.Isolate(id)]);
            return Task.FromResult(ExitCode.SomeFailed);
        }

        var codings = target is null ? [] : store.Codings(target.Report);
        if (terminal.Json)
        {
            terminal.WriteJson(new { Codings = codings.Select(c => new { c.Entry, c.At, c.Sha256, c.Coding.Coder }), Decisions = decisions });
            return Task.FromResult(ExitCode.AllDone);
        }

        Write(codings, decisions, terminal);
        return Task.FromResult(ExitCode.AllDone);
    }

    private static void Write(IReadOnlyList<StoredCoding> codings, List<StoredDecision> decisions, Terminal terminal)
    {
        var lines = new DecisionLines(terminal);
        var told = codings
            .Select(c => (c.Entry, Tell: (Action)(() => terminal.Say("history-coded", c.Entry, Bidi.Isolate(DecisionLines.Time(c.At)), Bidi.Isolate(c.Coding.Coder)))))
            .Concat(decisions.Select(d => (d.Entry, Tell: (Action)(() => lines.Write(d)))));
        foreach (var (_, tell) in told.OrderBy(t => t.Entry))
        {
            tell();
        }
    }

    private static List<StoredDecision> All(RecordStore store, string id)
    {
        var all = new List<StoredDecision>();
        string? after = null;
        do
        {
            var page = store.Decisions(new DecisionQuery { Key = id, After = after, PageSize = 1000 });
            all.AddRange(page.Rows);
            after = page.Next;
        }
        while (after is not null);
        all.Reverse();
        return all;
    }
}
