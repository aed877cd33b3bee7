using System.CommandLine;
using Isnad.Cli.Output;
using Isnad.Language;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad search WORDS --record FILE</c>: reports by their words, or events by who, what, when and where.</summary>
internal sealed class SearchCommand : ProgramCommand
{
    private readonly Argument<string[]> _words;
    private readonly Option<string> _record;
    private readonly Option<SearchMode?> _by;
    private readonly Option<bool> _phrase;
    private readonly Option<string> _actor;
    private readonly Option<EventType?> _type;
    private readonly Option<string> _mode;
    private readonly Option<string> _place;
    private readonly Option<DateOnly?> _from;
    private readonly Option<DateOnly?> _to;
    private readonly Option<EventStatus?> _status;
    private readonly Option<Stance?> _stance;
    private readonly Option<string> _publisher;
    private readonly Option<ReviewState?> _review;
    private readonly Option<Moment?> _moment;
    private readonly Option<int?> _limit;
    private readonly Option<ReadingKind?> _reading;

    public SearchCommand(Workshop workshop)
        : base("search", workshop)
    {
        _words = Expect<string[]>("WORDS");
        _words.Arity = ArgumentArity.ZeroOrMore;
        _record = OfferRecord();
        _by = OfferTerm<SearchMode>("--by", "any|word|stem|lemma");
        _phrase = Offer<bool>("--phrase");
        _actor = Offer<string>("--actor", "NAME");
        _type = OfferTerm<EventType>("--type", "TYPE");
        _mode = Offer<string>("--mode", "MODE");
        _place = Offer<string>("--place", "NAME");
        _from = OfferDay("--from", date => date.Earliest);
        _to = OfferDay("--to", date => date.Latest);
        _status = OfferTerm<EventStatus>("--status", "STATUS");
        _stance = OfferTerm<Stance>("--stance", "STANCE");
        _publisher = Offer<string>("--publisher", "NAME");
        _review = OfferTerm<ReviewState>("--review", "STATE");
        _moment = OfferMoment();
        _limit = OfferCount("--limit");
        _reading = OfferReading();
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        using var then = line.GetValue(_moment) is { } moment ? store.AsOf(moment) : null;
        var words = string.Join(' ', line.GetValue(_words) ?? []);
        var limit = line.GetValue(_limit) ?? 20;
        return Task.FromResult(AsksForEvents(line) || words.Length == 0
            ? Events(then ?? store, Query(line, words, limit), terminal)
            : Reports(then ?? store, words, line, limit, terminal));
    }

    private bool AsksForEvents(ParseResult line) =>
        new Option[] { _actor, _type, _mode, _place, _from, _to, _status, _stance, _publisher, _review }.Any(o => line.GetResult(o) is { Implicit: false });

    private EventQuery Query(ParseResult line, string words, int limit) => new()
    {
        Text = words.Length > 0 ? words : null,
        Actor = line.GetValue(_actor),
        Type = line.GetValue(_type),
        Mode = line.GetValue(_mode),
        Place = line.GetValue(_place),
        From = line.GetValue(_from),
        To = line.GetValue(_to),
        Status = line.GetValue(_status),
        Stance = line.GetValue(_stance),
        Publisher = line.GetValue(_publisher),
        Review = line.GetValue(_review),
        PageSize = limit,
    };

    private static int Events(RecordStore store, EventQuery query, Terminal terminal)
    {
        var page = store.Events(query);
        if (terminal.Json)
        {
            terminal.WriteJson(page);
            return ExitCode.AllDone;
        }

        terminal.Say("search-events", page.Total, page.Rows.Count);
        foreach (var row in page.Rows)
        {
            new EventLines(terminal).WriteShort(row);
        }

        return ExitCode.AllDone;
    }

    private int Reports(RecordStore store, string words, ParseResult line, int limit, Terminal terminal)
    {
        var page = store.Search(new SearchQuery
        {
            Terms = SearchTerms.OfQuery(words, Workshop.LoadReader(line.GetValue(_reading) ?? ReadingKind.Fast)),
            Mode = line.GetValue(_by) ?? SearchMode.Any,
            Phrase = line.GetValue(_phrase),
            PageSize = limit,
        });
        if (terminal.Json)
        {
            terminal.WriteJson(page);
            return ExitCode.AllDone;
        }

        terminal.Say("search-reports", page.Total, page.Rows.Count);
        foreach (var hit in page.Rows)
        {
            new ReportLines(terminal).WriteShort(hit.Report);
            terminal.Line("    " + Bidi.Isolate(Marked(hit)));
        }

        return ExitCode.AllDone;
    }

    /// <summary>The snippet with its found words in brackets, which survive every terminal.</summary>
    private static string Marked(SearchHit hit)
    {
        var text = hit.Text;
        foreach (var word in hit.Words.Reverse())
        {
            var start = word.Start - hit.Snippet.Start;
            text = $"{text[..start]}[{text.Substring(start, word.Length)}]{text[(start + word.Length)..]}";
        }

        return "… " + text + " …";
    }
}
