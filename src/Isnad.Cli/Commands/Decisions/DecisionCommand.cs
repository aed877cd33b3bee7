using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary>A command that appends decisions, all or none.</summary>
internal abstract class DecisionCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<string> _author;
    private readonly Option<string> _reason;

    protected DecisionCommand(string name, Workshop workshop, bool reasonRequired)
        : base(name, workshop)
    {
        _record = OfferRecord();
        _author = Offer<string>("--author", "NAME", required: true);
        _reason = Offer<string>("--reason", "TEXT", reasonRequired);
    }

    /// <summary>Whether it may take many decisions at once, which it then tells as a list.</summary>
    protected virtual bool TakesMany => false;

    /// <summary>What the command line tells; the reason is put in afterwards.</summary>
    /// <exception cref="DecisionException">It cannot be understood.</exception>
    protected abstract IReadOnlyList<Decision> Read(RecordStore store, ParseResult line);

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = OpenExisting(line.GetValue(_record)!);
        try
        {
            var decisions = Read(store, line).Select(d => d with { Reason = line.GetValue(_reason) ?? "" });
            var stored = store.Decide(line.GetValue(_author)!, [.. decisions]);
            if (stored.Any(one => one.Decision.Kind != DecisionKind.Comment))
            {
                new LinkingRun(store, Workshop.LoadLinking()).Run(stop);
            }

            Tell(store, stored, terminal);

            return Task.FromResult(ExitCode.AllDone);
        }
        catch (DecisionException e)
        {
            terminal.Tell(Workshop.Messages["decision-" + e.Code, Bidi.Isolate(e.About)]);
            return Task.FromResult(e.Code is "no-target" or "no-words" or "text-changed" or "event-there" or "no-decision" or "withdrawn" ? ExitCode.SomeFailed : ExitCode.WrongUse);
        }
    }

    /// <summary>What an address on the command line means.</summary>
    /// <exception cref="DecisionException">There is no such thing.</exception>
    protected static DecisionTarget TargetOf(RecordStore store, string key) => store.Target(key) ?? throw new DecisionException("no-target", key);

    private void Tell(RecordStore store, IReadOnlyList<StoredDecision> stored, Terminal terminal)
    {
        if (terminal.Json)
        {
            terminal.WriteJson<object>(TakesMany ? stored : stored[0]);
            return;
        }

        foreach (var one in stored)
        {
            Tell(store, one, terminal);
        }
    }

    private static void Tell(RecordStore store, StoredDecision stored, Terminal terminal)
    {
        terminal.Say("decision-stored", stored.Entry);
        new DecisionLines(terminal).Write(stored);
        if (stored.Decision.Targets is [{ Kind: TargetKind.Event } target, ..]
            && store.Reviewed(target.Report)?.Coding.Events.FirstOrDefault(e => e.Trigger == target.Span) is { } there
            && store.Event(target.Report + "#" + there.Id) is { } row)
        {
            terminal.Line();
            new EventLines(terminal).Write(row);
        }
    }
}
