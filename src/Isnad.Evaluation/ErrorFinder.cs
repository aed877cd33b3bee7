using Isnad.Exchange.Scheme;

namespace Isnad.Evaluation;

/// <summary>Names the errors in one report, and what made them.</summary>
internal sealed class ErrorFinder(SchemeReport gold, SchemeReport predicted, EntityMatch entities, PartReasons reasons)
{
    private const string Nothing = "-";
    private readonly TokenIndex _tokens = new(gold.Text ?? "");

    /// <summary>A gold event that no predicted one pairs with: its word was not found, or was taken into another event.</summary>
    public CodingError OfMissed(SchemeEvent missed) => predicted.Events.FirstOrDefault(e => Shares(missed, e)) is { } home
        ? Error(missed, "merged", TypeOf(missed), Nothing, reasons.Of(home, "also"))
        : Error(missed, "missed", TypeOf(missed), Nothing, reasons.LeftOpen);

    /// <summary>A predicted event that pairs with no gold one: there is none, or it is one that was told before.</summary>
    public CodingError OfExtra(SchemeEvent extra) =>
        Error(extra, gold.Events.Any(e => Shares(e, extra)) ? "told-again" : "no-event", Nothing, TypeOf(extra), reasons.Of(extra, "type"));

    /// <summary>The parts in which a pair differs; where the type differs, only that.</summary>
    public IEnumerable<CodingError> OfPair(SchemeEvent told, SchemeEvent coded)
    {
        if (told.Event != coded.Event)
        {
            return [Error(told, "type", TypeOf(told), TypeOf(coded), reasons.Of(coded, "type"))];
        }

        return Parts(told, coded).Where(part => part.Gold != part.Predicted).Select(part => Error(told, part.Name, part.Gold, part.Predicted, WhyOf(part.Name, told, coded)));
    }

    /// <summary>Of a party or place that the coders name and no entity stands for, that; else what made the predicted part.</summary>
    private string? WhyOf(string part, SchemeEvent told, SchemeEvent coded)
    {
        IReadOnlyList<string>? named = part switch
        {
            "actor" => told.Actor,
            "recipient" => told.Recipient,
            "place" => told.Place is { } place ? [place] : [],
            _ => [],
        };
        return named?.FirstOrDefault(id => !entities.IsFound(id)) is not null ? reasons.UnknownParty : reasons.Of(coded, part);
    }

    private IEnumerable<(string Name, string Gold, string Predicted)> Parts(SchemeEvent told, SchemeEvent coded)
    {
        yield return ("mode", TypeOf(told), TypeOf(coded));
        yield return Role("actor", told.Actor, coded.Actor);
        yield return Role("recipient", told.Recipient, coded.Recipient);
        yield return ("status", Or(told.Status, "actual"), Or(coded.Status, "actual"));
        yield return ("date", Or(told.Date, Nothing).TrimEnd('~', '?', '%'), Or(coded.Date, Nothing).TrimEnd('~', '?', '%'));
        yield return Role("place", told.Place is { } place ? [place] : [], coded.Place is { } other ? [other] : []);
    }

    /// <summary>Counts in place of names: names of people need not be told to tell what went wrong.</summary>
    private (string Name, string Gold, string Predicted) Role(string name, IReadOnlyList<string>? told, IReadOnlyList<string>? coded)
    {
        var match = entities.Compare(told, coded);
        return match.Perfect ? (name, Nothing, Nothing) : (name, $"{match.Missed} missed", $"{match.Extra} extra");
    }

    private CodingError Error(SchemeEvent coded, string cause, string told, string given, string? why)
    {
        var (start, end) = (coded.Start ?? 0, coded.End ?? 0);
        if (coded.Start is null && _tokens.IndexOf(coded.Trigger, coded.N) is { } index)
        {
            (start, end) = (_tokens.ToCodePoint(_tokens.Tokens[index].Start), _tokens.ToCodePoint(_tokens.Tokens[index].End));
        }

        return new CodingError(gold.Id ?? "", cause, coded.Trigger ?? "", start, end, told, given, why);
    }

    private bool Shares(SchemeEvent one, SchemeEvent other) => EventPairing.TriggersOf(one, _tokens).Overlaps(EventPairing.TriggersOf(other, _tokens));

    private static string TypeOf(SchemeEvent coded) => string.IsNullOrEmpty(coded.Mode) ? Or(coded.Event, Nothing) : $"{coded.Event}/{coded.Mode}";

    private static string Or(string? value, string otherwise) => string.IsNullOrEmpty(value) ? otherwise : value;
}
