using System.CommandLine;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Commands.Decisions;

/// <summary><c>isnad decide add REPORT --words WORDS --type TYPE</c>: an event that no coder found.</summary>
internal sealed class AddCommand : DecisionCommand
{
    private readonly Argument<string> _report;
    private readonly Option<string> _words;
    private readonly Option<int?> _occurrence;
    private readonly Option<EventType?> _type;
    private readonly Option<string> _mode;
    private readonly Option<string[]> _actor;
    private readonly Option<string[]> _recipient;
    private readonly Option<string> _place;
    private readonly Option<string> _date;
    private readonly Option<EventStatus?> _status;
    private readonly Option<string[]> _claim;

    public AddCommand(Workshop workshop)
        : base("add", workshop, reasonRequired: true)
    {
        _report = Expect<string>("REPORT");
        _words = Offer<string>("--words", "WORDS", required: true);
        _occurrence = OfferCount("--occurrence");
        _type = OfferTerm<EventType>("--type", "TYPE");
        _type.Required = true;
        _mode = Offer<string>("--mode", "MODE");
        _actor = Offer<string[]>("--actor", "WHO");
        _recipient = Offer<string[]>("--recipient", "WHO");
        _place = Offer<string>("--place", "WHERE");
        _date = Offer<string>("--date", "DATE");
        _status = OfferTerm<EventStatus>("--status", "STATUS");
        _claim = Offer<string[]>("--claim", "CLAIM");
    }

    protected override IReadOnlyList<Decision> Read(RecordStore store, ParseResult line)
    {
        var report = line.GetValue(_report)!;
        var text = store.Report(report)?.Report.Text ?? throw new DecisionException("no-target", report);
        var trigger = Find(text, line.GetValue(_words)!, line.GetValue(_occurrence) ?? 1);
        var values = new ValueWords(store.Reviewed(report)?.Coding);
        var cast = new List<Entity>();
        string Named(Entity entity)
        {
            var known = cast.Find(e => e with { Id = "" } == entity with { Id = "" });
            cast.AddRange(known is null ? [entity with { Id = $"E{cast.Count + 1}" }] : []);
            return (known ?? cast[^1]).Id;
        }

        Entity[] Entities(DecisionField field, Option<string[]> option) =>
            line.GetValue(option) is { Length: > 0 } told ? (Entity[])values.Read(field, told)! : [];
        var claims = line.GetValue(_claim) is { Length: > 0 } told ? (ToldClaim[])values.Read(DecisionField.Claims, told)! : [];
        var added = new Event
        {
            Id = "",
            Trigger = trigger,
            Type = line.GetValue(_type)!.Value,
            Mode = line.GetValue(_mode),
            Actors = [.. Entities(DecisionField.Actors, _actor).Select(Named)],
            Recipients = [.. Entities(DecisionField.Recipients, _recipient).Select(Named)],
            Place = line.GetValue(_place) is { } place ? Named((Entity)values.Read(DecisionField.Place, [place])!) : null,
            Date = line.GetValue(_date) is { } date ? (Edtf)values.Read(DecisionField.Date, [date])! : null,
            Status = line.GetValue(_status) ?? EventStatus.Actual,
            Claims =
            [
                .. claims.Select(claim => (claim, Source: claim.Source is { } source ? Named(source) : null))
                    .Select(c => new Claim { Source = c.Source, Stance = c.claim.Stance, Chain = [new ChainLink(c.Source, c.claim.Source?.Name ?? "", null)] }),
            ],
        };
        return
        [
            new()
            {
                Kind = DecisionKind.Add,
                Targets = [store.Target(report, TargetKind.Event, trigger) ?? throw new DecisionException("no-target", report)],
                Added = new AddedEvent(added, cast),
                Reason = "",
            },
        ];
    }

    /// <summary>The n-th place where the words stand in the text, letter for letter.</summary>
    private static Span Find(string text, string words, int occurrence)
    {
        var start = -1;
        for (var n = 0; n < occurrence; n++)
        {
            start = text.IndexOf(words, start + 1, StringComparison.Ordinal);
            if (start < 0)
            {
                throw new DecisionException("no-words", words);
            }
        }

        return new Span(start, words.Length);
    }
}
