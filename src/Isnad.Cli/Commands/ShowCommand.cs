using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad show ID --record FILE</c>: a report with its events, or one event.</summary>
internal sealed class ShowCommand : ProgramCommand
{
    private readonly Argument<string> _id;
    private readonly Option<string> _record;
    private readonly Option<Moment?> _moment;

    public ShowCommand(Workshop workshop)
        : base("show", workshop)
    {
        _id = Expect<string>("ID");
        _record = OfferRecord();
        _moment = OfferMoment();
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        var id = line.GetValue(_id)!;
        using var then = line.GetValue(_moment) is { } moment ? store.AsOf(moment, [ReportOf(store, id)]) : null;
        return Task.FromResult(Show(then ?? store, id, terminal));
    }

    /// <summary>The report that an id speaks of; ids of reports may hold a # themselves.</summary>
    private static string ReportOf(RecordStore store, string id) =>
        store.Report(id) is null && id.LastIndexOf('#') is var cut and > 0 ? id[..cut] : id;

    private int Show(RecordStore store, string id, Terminal terminal)
    {
        if (store.Report(id) is { } report)
        {
            var coding = store.Coding(id);
            if (terminal.Json)
            {
                terminal.WriteJson(new { report.Report, report.Versions, report.Copies, Coding = coding });
                return ExitCode.AllDone;
            }

            new ReportLines(terminal).Write(report, AllEvents(store, id));
            return ExitCode.AllDone;
        }

        if (store.Event(id) is { } row)
        {
            if (terminal.Json)
            {
                terminal.WriteJson(row);
                return ExitCode.AllDone;
            }

            new EventLines(terminal).Write(row);
            return ExitCode.AllDone;
        }

        terminal.Tell(Workshop.Messages["not-found", Bidi.Isolate(id)]);
        return ExitCode.SomeFailed;
    }

    private static List<EventRow> AllEvents(RecordStore store, string id)
    {
        var rows = new List<EventRow>();
        string? after = null;
        do
        {
            var page = store.Events(new EventQuery { ReportId = id, After = after, PageSize = 1000 });
            rows.AddRange(page.Rows);
            after = page.Next;
        }
        while (after is not null);
        return [.. rows.OrderBy(r => r.Event.Trigger)];
    }
}
