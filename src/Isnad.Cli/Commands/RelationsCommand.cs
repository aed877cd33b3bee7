using System.CommandLine;
using System.Globalization;
using Isnad.Cli.Output;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad relations [NAME] --record FILE</c>: who led, belonged to, was allied with whom, when, according to whom.</summary>
internal sealed class RelationsCommand : ProgramCommand
{
    private readonly Argument<string[]> _name;
    private readonly Option<string> _record;
    private readonly Option<Predicate?> _predicate;
    private readonly Option<DateOnly?> _from;
    private readonly Option<DateOnly?> _to;
    private readonly Option<string> _source;
    private readonly Option<string> _publisher;
    private readonly Option<string> _after;
    private readonly Option<Moment?> _moment;
    private readonly Option<int?> _limit;

    public RelationsCommand(Workshop workshop)
        : base("relations", workshop)
    {
        _name = Expect<string[]>("NAME");
        _name.Arity = ArgumentArity.ZeroOrMore;
        _record = OfferRecord();
        _predicate = OfferTerm<Predicate>("--predicate", "KIND");
        _from = OfferDay("--from", date => date.Earliest);
        _to = OfferDay("--to", date => date.Latest);
        _source = Offer<string>("--source", "NAME");
        _publisher = Offer<string>("--publisher", "NAME");
        _after = Offer<string>("--after", "CURSOR");
        _moment = OfferMoment();
        _limit = OfferCount("--limit");
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        if (line.GetValue(_after) is { } after && !RelationQuery.IsCursor(after))
        {
            return Task.FromResult(RefuseCursor(after, terminal));
        }

        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        using var then = line.GetValue(_moment) is { } moment ? store.AsOf(moment) : null;
        var page = (then ?? store).Relations(new RelationQuery
        {
            Party = line.GetValue(_name) is { Length: > 0 } words ? string.Join(' ', words) : null,
            Predicate = line.GetValue(_predicate),
            From = line.GetValue(_from),
            To = line.GetValue(_to),
            Source = line.GetValue(_source),
            Publisher = line.GetValue(_publisher),
            After = line.GetValue(_after),
            PageSize = line.GetValue(_limit) ?? 20,
        });
        if (terminal.Json)
        {
            terminal.WriteJson(page);
            return Task.FromResult(ExitCode.AllDone);
        }

        terminal.Say("relations-found", page.Total, page.Rows.Count);
        foreach (var row in page.Rows)
        {
            Write(row, terminal);
        }

        TellNext(page.Next, terminal);
        return Task.FromResult(ExitCode.AllDone);
    }

    private static void Write(RelationRow row, Terminal terminal)
    {
        const int Shown = 5;
        terminal.Say("relation", Bidi.Isolate(row.Subject), terminal.Messages["predicate-" + Terms.Of(row.Predicate)], Bidi.Isolate(row.Object));
        terminal.Say("relation-told", Day(row.FirstTold), Day(row.LastTold), row.Tellings.Count);
        if (row.ToldEnded is { } ended)
        {
            terminal.Say("relation-ended", Day(ended));
        }

        foreach (var telling in row.Tellings.Take(Shown))
        {
            var sources = telling.Sources.Select(source => source ?? terminal.Messages["unnamed-source"]).Prepend(telling.Publisher).Where(name => !string.IsNullOrEmpty(name));
            terminal.Line("    " + string.Join(" · ", new[] { Day(telling.Day), telling.Role, string.Join("، ", sources), Key(telling) }.Where(part => !string.IsNullOrEmpty(part)).Select(Bidi.Isolate)));
        }
    }

    /// <summary>What 'isnad explain' is asked for.</summary>
    private static string Key(RelationTelling telling) => $"{telling.Report}#R{(telling.Ordinal + 1).ToString(CultureInfo.InvariantCulture)}";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "—";
}
