using Isnad.Exchange;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Reading;

namespace Isnad.Workbench.Web;

/// <summary>A column of the table of events. On the page it is told in the reader's words; in files it has these fields.</summary>
/// <param name="Name">Name in the address; its words are <c>column.NAME</c>.</param>
/// <param name="Fields">Names of its fields with the value that a row has: a text, a number, a list of texts or null.</param>
public sealed record EventColumn(string Name, Func<EventRow, IReadOnlyList<(string Name, object? Value)>> Fields)
{
    private const string NameInAddress = "columns";

    /// <summary>All columns in their order.</summary>
    public static IReadOnlyList<EventColumn> All { get; } =
    [
        new("date", r => [("date", r.Event.Date?.Value)]),
        new("actor", r => [("actors", Names(r.Actors))]),
        new("action", r => [("type", Tokens.Of(r.Event.Type)), ("mode", r.Event.Mode)]),
        new("recipient", r => [("recipients", Names(r.Recipients))]),
        new("place", r => [("place", r.Place?.Name), ("latitude", r.Place?.Latitude), ("longitude", r.Place?.Longitude), ("place_precision", r.Place?.PlacePrecision)]),
        new("standing", r => [("standing", Tokens.Of(Standings.Of(r.Event))), ("status", Tokens.Of(r.Event.Status))]),
        new("who", r => [("claims", Claims(r))]),
        new("size", r => [("dead", QuantityText.Of(r.Event.Size.Dead)), ("injured", QuantityText.Of(r.Event.Size.Injured)), ("arrested", QuantityText.Of(r.Event.Size.Arrested)), ("present", QuantityText.Of(r.Event.Size.Present))]),
        new("trigger", r => [("trigger", r.Trigger)]),
        new("label", r => [("label", r.Event.Label)]),
        new("confidence", r => [("confidence", Math.Round(r.Event.Confidence, 3))]),
        new("report", r => [("report_id", r.Report.Id), ("title", r.Report.Title)]),
        new("publisher", r => [("publisher", r.Report.Publisher)]),
        new("published", r => [("published", r.Report.Published?.Value)]),
    ];

    /// <summary>Those that are shown where the address names none.</summary>
    public static IReadOnlyList<string> Usual { get; } = ["date", "actor", "action", "recipient", "place", "standing", "report"];

    /// <summary>The columns that an address names, once each and in our order; the usual ones where it names none.</summary>
    /// <param name="named">Values of <c>columns</c>, each one name or several joined with commas.</param>
    public static IReadOnlyList<EventColumn> Of(IEnumerable<string?> named)
    {
        var names = named.SelectMany(n => (n ?? "").Split(',')).ToHashSet(StringComparer.Ordinal);
        EventColumn[] found = [.. All.Where(column => names.Contains(column.Name))];
        return found.Length > 0 ? found : [.. All.Where(column => Usual.Contains(column.Name))];
    }

    /// <summary>The columns as a value of the address; null for the usual ones.</summary>
    public static (string Name, string? Value) InAddress(IReadOnlyList<EventColumn> columns)
    {
        var names = columns.Select(c => c.Name).ToArray();
        return (NameInAddress, names.Order().SequenceEqual(Usual.Order()) ? null : string.Join(',', names));
    }

    private static string[] Names(IEnumerable<Entity> entities) => [.. entities.Select(e => e.Name)];

    private static string[] Claims(EventRow row) =>
        [.. row.Event.Claims.Select((claim, n) => $"{(n < row.Sources.Count ? row.Sources[n] : null) ?? "?"}: {Tokens.Of(claim.Stance)}")];
}
