using System.CommandLine;
using System.Text.Json;
using Isnad.Cli.Output;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad show ID --record FILE</c>: a report with its events, one event, or one linked event; now or as they were.</summary>
internal sealed class ShowCommand : ProgramCommand
{
    /// <summary>Most reports that are taken back in time for one answer.</summary>
    private const int Most = 400;

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
        if (line.GetValue(_moment) is not { } moment)
        {
            return Task.FromResult(Show(store, id, store.LinkedEvent(id) is { } linked ? [linked] : store.LinkedEventsOf(ReportOf(store, id)), terminal));
        }

        var about = About(store, id);
        using var then = store.AsOf(moment, about);
        var unchanged = store.LastEntryOf(about) <= then.Entries();
        IEnumerable<LinkedEvent> links = unchanged ? about.SelectMany(report => store.LinkedEventsOf(report)).DistinctBy(e => e.Id) : new LinkingRun(then, Workshop.LoadLinking()).Events(stop);
        return Task.FromResult(Show(then, id, [.. links], terminal));
    }

    /// <summary>The report that an id speaks of; ids of reports may hold a # themselves.</summary>
    private static string ReportOf(RecordStore store, string id) =>
        store.Report(id) is null && id.LastIndexOf('#') is var cut and > 0 ? id[..cut] : id;

    /// <summary>The reports on which the answer may depend.</summary>
    private static IReadOnlyList<string> About(RecordStore store, string id) =>
        store.Around(store.LinkedEvent(id) is { } linked ? [.. linked.Tellings.Select(LinkLines.SourceOf)] : [ReportOf(store, id)], Most);

    private int Show(RecordStore store, string id, IReadOnlyList<LinkedEvent> links, Terminal terminal)
    {
        if (store.Report(id) is { } report)
        {
            Show(store, report, [.. links.Where(linked => linked.Tellings.Any(told => LinkLines.SourceOf(told) == id))], terminal);
        }
        else if (store.Event(id) is { } row)
        {
            Show(store, row, [.. links.Where(linked => linked.Tellings.Any(told => told.Key == id))], terminal);
        }
        else if (links.FirstOrDefault(linked => linked.Id == id) is { } linked)
        {
            Show(store, linked, terminal);
        }
        else
        {
            terminal.Tell(Workshop.Messages["not-found", Bidi.Isolate(id)]);
            return ExitCode.SomeFailed;
        }

        return ExitCode.AllDone;
    }

    private static void Show(RecordStore store, StoredReport report, IReadOnlyList<LinkedEvent> links, Terminal terminal)
    {
        if (terminal.Json)
        {
            terminal.WriteJson(new { report.Report, report.Versions, report.Copies, Coding = store.Coding(report.Report.Id), Linked = links });
            return;
        }

        new ReportLines(terminal).Write(report, AllEvents(store, report.Report.Id));
        new LinkLines(terminal, store).WriteShort(report.Report.Id, links);
    }

    private static void Show(RecordStore store, EventRow row, IReadOnlyList<LinkedEvent> links, Terminal terminal)
    {
        if (terminal.Json)
        {
            var told = JsonSerializer.SerializeToNode(row, RecordJson.Options)!;
            told["linked"] = JsonSerializer.SerializeToNode(links, RecordJson.Options);
            terminal.WriteJson(told);
            return;
        }

        new EventLines(terminal).Write(row);
        foreach (var linked in links)
        {
            new LinkLines(terminal, store).Write(linked, row.Key);
        }
    }

    private static void Show(RecordStore store, LinkedEvent linked, Terminal terminal)
    {
        if (terminal.Json)
        {
            terminal.WriteJson(linked);
        }
        else
        {
            new LinkLines(terminal, store).Write(linked);
        }
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
