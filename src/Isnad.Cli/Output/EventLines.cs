using Isnad.Exchange;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Output;

/// <summary>Tells events: who did what to whom, when, where, and who says so.</summary>
internal sealed class EventLines(Terminal terminal)
{
    private Messages Words => terminal.Messages;

    /// <summary>An arrow that points the way the line is read.</summary>
    private string Arrow => Words.IsRightToLeft ? " ← " : " → ";

    /// <summary>Writes one line of a list.</summary>
    public void WriteShort(EventRow row)
    {
        var parts = new List<string> { Bidi.Isolate(row.Event.Date?.Value ?? "—"), Action(row.Event), Bidi.Isolate(row.Trigger) };
        parts.AddRange(Parties(row));
        parts.AddRange(row.Event.Claims.Select((claim, n) => Says(claim, row.Sources[n])));
        parts.Add(Bidi.Isolate(row.Key));
        terminal.Line("  " + string.Join(" · ", parts));
    }

    /// <summary>Writes an event at length.</summary>
    public void Write(EventRow row)
    {
        var e = row.Event;
        terminal.Line(Action(e) + " · " + Bidi.Isolate(row.Trigger));
        Field("event-acled", AcledTable.Shipped.Of(e, row.Actors, row.Recipients) is { } acled ? $"{acled.EventType} › {acled.SubEventType}" : null);
        Field("event-actor", Names(row.Actors));
        Field("event-recipient", Names(row.Recipients));
        Field("event-date", e.Date?.Value);
        Field("event-place", row.Place?.Name);
        terminal.Say("event-status", Words["status-" + Terms.Of(e.Status)] + (e.Historical ? " · " + Words["event-historical"] : ""));
        foreach (var (size, n) in Sizes(e.Size))
        {
            terminal.Say("event-size", Words["size-" + n], Bidi.Isolate(Range(size)));
        }

        if (e.Claims.Count == 0)
        {
            terminal.Say("event-own-voice", Bidi.Isolate(row.Report.Publisher ?? Words["unknown"]));
        }

        foreach (var (claim, n) in e.Claims.Select((c, n) => (c, n)))
        {
            var chain = string.Join(Arrow, claim.Chain.Select(link => NameOf(link, claim, row.Sources[n])).Prepend(row.Report.Publisher ?? Words["unknown"]).Select(Bidi.Isolate));
            terminal.Say("event-claim", Says(claim, row.Sources[n]), chain);
        }

        Review(row.Review);
        terminal.Say("event-from", Bidi.Isolate(row.Report.Title.Length > 0 ? row.Report.Title : row.Report.Id), Bidi.Isolate(row.Key));
    }

    private void Review(EventReview review)
    {
        if (review.State == ReviewState.Open)
        {
            return;
        }

        var state = Words["review-" + Terms.Of(review.State)] + (review.Disputed ? " · " + Words["event-disputed"] : "");
        terminal.Say("event-review", state, Bidi.Isolate(review.Author));
        foreach (var field in review.Corrections)
        {
            terminal.Say("event-corrected", Bidi.Isolate(Terms.Of(field.Field)), DecisionLines.Value(field.Now), DecisionLines.Value(field.Was), Bidi.Isolate(field.Author));
        }
    }

    private IEnumerable<string> Parties(EventRow row)
    {
        if (row.Actors.Count > 0 || row.Recipients.Count > 0)
        {
            yield return (Names(row.Actors) ?? "—") + Arrow + (Names(row.Recipients) ?? "—");
        }

        if (row.Place is { } place)
        {
            yield return Bidi.Isolate(place.Name);
        }

        if (row.Event.Status != EventStatus.Actual)
        {
            yield return Words["status-" + Terms.Of(row.Event.Status)];
        }

        if (row.Review.State != ReviewState.Open)
        {
            yield return Words["review-" + Terms.Of(row.Review.State)];
        }
    }

    private void Field(string key, string? value)
    {
        if (value is not null)
        {
            terminal.Say(key, value.Contains('\u2068', StringComparison.Ordinal) ? value : Bidi.Isolate(value));
        }
    }

    private string Says(Claim claim, string? source) =>
        Words["stance-" + Terms.Of(claim.Stance), Bidi.Isolate(source ?? Words["unnamed-source"])];

    /// <summary>The name of a link: the source's fullest name where the link is the source, else the words of the report.</summary>
    private string NameOf(ChainLink link, Claim claim, string? source) =>
        link.Entity is not null && link.Entity == claim.Source && source is not null ? source
        : link.Name.Length > 0 ? link.Name : Words["unnamed-source"];

    private static string Action(Event e) =>
        Bidi.Isolate(Terms.Of(e.Type).ToUpperInvariant() + (e.Mode is null ? "" : "/" + e.Mode));

    private static string? Names(IReadOnlyList<Entity> entities) =>
        entities.Count == 0 ? null : string.Join("، ", entities.Select(e => Bidi.Isolate(e.Name)));

    private static IEnumerable<(Quantity Size, string Name)> Sizes(EventSize size)
    {
        (Quantity? Size, string Name)[] all = [(size.Dead, "dead"), (size.Injured, "injured"), (size.Arrested, "arrested"), (size.Present, "present")];
        return all.Where(s => s.Size is not null).Select(s => (s.Size!, s.Name));
    }

    private static string Range(Quantity quantity) => (quantity.Approximate ? "~" : "") + (quantity.Low, quantity.High) switch
    {
        (null, var high) => $"≤ {high}",
        (var low, null) => $"≥ {low}",
        var (low, high) when low == high => $"{low}",
        var (low, high) => $"{low}–{high}",
    };
}
