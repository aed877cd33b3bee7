using System.Globalization;
using System.Text.Json;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Cli.Output;

/// <summary>Tells decisions: when, who, what, why, and whether they hold.</summary>
internal sealed class DecisionLines(Terminal terminal)
{
    private Messages Words => terminal.Messages;

    /// <summary>Writes one.</summary>
    public void Write(StoredDecision stored)
    {
        var decision = stored.Decision;
        var parts = new List<string>
        {
            Number(stored.Entry),
            Bidi.Isolate(Time(stored.At)),
            Bidi.Isolate(stored.Author),
            Words["decision-" + Terms.Of(decision.Kind)] + What(decision),
        };
        parts.AddRange(decision.Targets.Select(Place));
        parts.AddRange(decision.Others.Select(other => Words["decision-other", Place(other)]));
        parts.AddRange(decision.Reason.Length > 0 ? [Words["decision-reason", Bidi.Isolate(decision.Reason)]] : []);
        parts.AddRange(stored.WithdrawnBy is { } by ? [Words["decision-withdrawn-by", Number(by)]] : []);
        parts.AddRange(stored.Orphan is { } orphan ? [Words["orphan-" + Terms.Of(orphan)]] : []);
        terminal.Line("  " + string.Join(" · ", parts));
    }

    /// <summary>The value of a field for people.</summary>
    public static string Value(JsonElement? value) => value switch
    {
        null => "—",
        { ValueKind: JsonValueKind.Array } list => list.GetArrayLength() == 0 ? "—" : string.Join("، ", list.EnumerateArray().Select(item => Value(item))),
        { ValueKind: JsonValueKind.Object } fields => Fields(fields),
        { } plain => Bidi.Isolate(plain.ToString()),
    };

    /// <summary>A time as the log has it, to the second.</summary>
    public static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Fields(JsonElement fields)
    {
        if (fields.TryGetProperty("name", out var name))
        {
            return Bidi.Isolate(name.GetString());
        }

        if (fields.TryGetProperty("stance", out var stance))
        {
            return Bidi.Isolate(stance.GetString()) + (fields.TryGetProperty("source", out var source) ? " " + Value(source) : "");
        }

        string End(string key) => fields.TryGetProperty(key, out var end) ? end.ToString() : "…";
        return Bidi.Isolate(End("low") == End("high") ? End("low") : $"{End("low")}–{End("high")}");
    }

    private static string What(Decision decision) => decision switch
    {
        { Correction: { } correction } => " " + Bidi.Isolate(Terms.Of(correction.Field)) + " = " + Value(correction.Value),
        { Added: { } added } => " " + Bidi.Isolate(Terms.Of(added.Event.Type).ToUpperInvariant() + (added.Event.Mode is { } mode ? "/" + mode : "")),
        { Withdraws: { } entry } => " " + Number(entry),
        _ => "",
    };

    private static string Place(DecisionTarget target) =>
        Bidi.Isolate(target.Report) + (target.Quote is { } quote ? " " + Bidi.Isolate($"«{quote}»") : "");

    private static string Number(long entry) => entry.ToString(CultureInfo.InvariantCulture);
}
