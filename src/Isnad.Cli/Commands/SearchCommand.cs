using System.CommandLine;
using System.Globalization;
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
    private readonly Option<string> _label;
    private readonly Option<string> _place;
    private readonly Option<string> _country;
    private readonly Option<string> _province;
    private readonly Option<GeoBox?> _box;
    private readonly Option<DateOnly?> _from;
    private readonly Option<DateOnly?> _to;
    private readonly Option<bool> _certain;
    private readonly Option<EventStatus?> _status;
    private readonly Option<Stance?> _stance;
    private readonly Option<string> _source;
    private readonly Option<string> _publisher;
    private readonly Option<ReviewState?> _review;
    private readonly Option<int?> _origins;
    private readonly Option<int?> _mostOrigins;
    private readonly Option<string> _openFor;
    private readonly Option<EventOrder?> _order;
    private readonly Option<EventFacet?[]> _facets;
    private readonly Option<string> _after;
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
        _label = Offer<string>("--label", "LABEL");
        _place = Offer<string>("--place", "NAME");
        _country = Offer<string>("--country", "NAME");
        _province = Offer<string>("--province", "KEY");
        _box = OfferBox();
        _from = OfferDay("--from", date => date.Earliest);
        _to = OfferDay("--to", date => date.Latest);
        _certain = Offer<bool>("--certain");
        _status = OfferTerm<EventStatus>("--status", "STATUS");
        _stance = OfferTerm<Stance>("--stance", "STANCE");
        _source = Offer<string>("--source", "NAME");
        _publisher = Offer<string>("--publisher", "NAME");
        _review = OfferTerm<ReviewState>("--review", "STATE");
        _origins = OfferCount("--origins");
        _mostOrigins = OfferCount("--most-origins");
        _openFor = Offer<string>("--open-for", "NAME");
        _order = OfferTerm<EventOrder>("--order", "newest|uncertain");
        _facets = OfferFacets();
        _after = Offer<string>("--after", "CURSOR");
        _moment = OfferMoment();
        _limit = OfferCount("--limit");
        _reading = OfferReading();
    }

    protected override Task<int> RunAsync(ParseResult line, Terminal terminal, CancellationToken stop)
    {
        using var store = RecordStore.OpenReadOnly(line.GetValue(_record)!);
        using var then = line.GetValue(_moment) is { } moment ? store.AsOf(moment) : null;
        if (then is not null && (line.GetValue(_origins) ?? line.GetValue(_mostOrigins)) is not null)
        {
            new LinkingRun(then, Workshop.LoadLinking()).Run(stop);
        }

        return Task.FromResult(Answer(then ?? store, line, terminal));
    }

    private int Answer(RecordStore store, ParseResult line, Terminal terminal)
    {
        var words = string.Join(' ', line.GetValue(_words) ?? []);
        var search = words.Length == 0 ? null : new SearchQuery
        {
            Terms = SearchTerms.OfQuery(words, Workshop.LoadReader(ReadingOf(line, _reading))),
            Mode = line.GetValue(_by) ?? SearchMode.Any,
            Phrase = line.GetValue(_phrase),
            PageSize = line.GetValue(_limit) ?? 20,
        };
        if (search is not null && !AsksForEvents(line))
        {
            return line.GetValue(_after) is not { } skip ? Reports(store, search, terminal)
                : int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var skipped) ? Reports(store, search with { Skip = skipped }, terminal)
                : RefuseCursor(skip, terminal);
        }

        var query = Query(line, search);
        if (query.After is { } after && !EventQuery.IsCursor(after))
        {
            return RefuseCursor(after, terminal);
        }

        return line.GetValue(_facets) is { Length: > 0 } facets
            ? Facets(store, query, [.. facets.OfType<EventFacet>()], terminal)
            : Events(store, query, terminal);
    }

    private bool AsksForEvents(ParseResult line) => new Option[]
    {
        _actor, _type, _mode, _label, _place, _country, _province, _box, _from, _to, _certain, _status, _stance, _source, _publisher, _review, _origins, _mostOrigins, _openFor, _order, _facets,
    }.Any(o => line.GetResult(o) is { Implicit: false });

    private EventQuery Query(ParseResult line, SearchQuery? search) => new()
    {
        Search = search,
        Actor = line.GetValue(_actor),
        Type = line.GetValue(_type),
        Mode = line.GetValue(_mode),
        Label = line.GetValue(_label),
        Place = line.GetValue(_place),
        Country = line.GetValue(_country),
        Province = line.GetValue(_province),
        Box = line.GetValue(_box),
        From = line.GetValue(_from),
        To = line.GetValue(_to),
        Dates = line.GetValue(_certain) ? DateMatch.Certain : DateMatch.Possible,
        Status = line.GetValue(_status),
        Stance = line.GetValue(_stance),
        Source = line.GetValue(_source),
        Publisher = line.GetValue(_publisher),
        Review = line.GetValue(_review),
        LeastOrigins = line.GetValue(_origins),
        MostOrigins = line.GetValue(_mostOrigins),
        OpenFor = line.GetValue(_openFor),
        Order = line.GetValue(_order) ?? EventOrder.Newest,
        After = line.GetValue(_after),
        PageSize = line.GetValue(_limit) ?? 20,
    };

    private Option<GeoBox?> OfferBox()
    {
        var option = Offer<GeoBox?>("--box", "S,W,N,E");
        option.CustomParser = result =>
        {
            var word = result.Tokens[^1].Value;
            if (GeoBox.TryParse(word, out var box))
            {
                return box;
            }

            result.AddError(Workshop.Messages["use-unknown-box", option.Name, word]);
            return null;
        };
        return option;
    }

    private Option<EventFacet?[]> OfferFacets()
    {
        var option = Offer<EventFacet?[]>("--facets", "FIELD");
        option.AllowMultipleArgumentsPerToken = true;
        var known = Enum.GetValues<EventFacet>().ToDictionary(Terms.Of, value => (EventFacet?)value, StringComparer.OrdinalIgnoreCase);
        option.CompletionSources.Add([.. known.Keys]);
        option.CustomParser = result =>
        {
            foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !known.ContainsKey(word)))
            {
                result.AddError(Workshop.Messages["use-unknown-term", option.Name, word, string.Join(", ", known.Keys)]);
            }

            return [.. result.Tokens.Select(token => known.GetValueOrDefault(token.Value))];
        };
        return option;
    }

    private static int Facets(RecordStore store, EventQuery query, IReadOnlyList<EventFacet> facets, Terminal terminal)
    {
        var counts = store.EventFacets(query, facets, query.PageSize);
        if (terminal.Json)
        {
            terminal.WriteJson(counts.ToDictionary(pair => Terms.Of(pair.Key), pair => pair.Value));
            return ExitCode.AllDone;
        }

        foreach (var facet in facets)
        {
            terminal.Line(Terms.Of(facet));
            foreach (var count in counts[facet])
            {
                terminal.Line($"  {count.Events,9} {Bidi.Isolate(count.Value ?? "—")}");
            }
        }

        return ExitCode.AllDone;
    }

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

        TellNext(page.Next, terminal);
        return ExitCode.AllDone;
    }

    private static int Reports(RecordStore store, SearchQuery query, Terminal terminal)
    {
        var page = store.Search(query);
        var shown = query.Skip + page.Rows.Count;
        page = page with { Next = shown < page.Total && page.Rows.Count > 0 ? shown.ToString(CultureInfo.InvariantCulture) : null };
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

        TellNext(page.Next, terminal);
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
