using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad orphans --record FILE</c>: decisions that find nothing to hold to any more.</summary>
internal sealed class OrphansCommand : ProgramCommand
{
    private readonly Option<string> _record;
    private readonly Option<int?> _limit;

    public OrphansCommand(Workshop workshop)
        : base("orphans", workshop)
    {
        _record = OfferRecord();
        _limit = OfferCount("--limit");
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        var page = store.Decisions(new DecisionQuery { OrphansOnly = true, PageSize = line.GetValue(_limit) ?? 50 });
        if (terminal.Json)
        {
            terminal.WriteJson(page);
            return Task.FromResult(ExitCode.AllDone);
        }

        terminal.Say("orphans-found", page.Total, page.Rows.Count);
        foreach (var orphan in page.Rows)
        {
            new DecisionLines(terminal).Write(orphan);
        }

        return Task.FromResult(ExitCode.AllDone);
    }
}
