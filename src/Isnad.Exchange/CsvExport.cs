using System.Globalization;
using CsvHelper;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>Writes events as CSV (RFC 4180, but lines end in a line feed), one row an event, the first row names the columns.</summary>
/// <remarks>Several values in a cell are joined with <c>; </c>. Cells of text that a spreadsheet would take for a formula
/// (they begin with <c>= + - @</c>, a tab or a carriage return) get an apostrophe before them. Offsets count Unicode code points.</remarks>
public static class CsvExport
{
    private static readonly (string Name, string Meaning, Func<ExportRow, string?> Value)[] Table =
    [
        ("event_id", "report id, #, id of the event in the report", r => r.Key),
        ("date", "EDTF date of the event", r => r.Event.Date?.Value),
        ("date_first", "first day that the date may mean", r => Day(r.Event.Date?.Earliest)),
        ("date_last", "last day that the date may mean", r => Day(r.Event.Date?.Latest)),
        ("event", "PLOVER type", r => SchemeNames.Of(r.Event.Type)),
        ("mode", "PLOVER mode", r => r.Event.Mode),
        ("label", "finer label of ours", r => r.Event.Label),
        ("acled_event_type", "event type of ACLED that it stands nearest to; empty where ACLED records no such events", r => r.Acled?.EventType),
        ("acled_sub_event_type", "its sub-event type", r => r.Acled?.SubEventType),
        ("status", "actual, future, hypothetical or negated: what the report says, never a finding of fact", r => SchemeNames.Of(r.Event.Status)),
        ("historical", "true where told as background", r => r.Event.Historical ? "true" : "false"),
        ("actors", "who did it", r => Names(r, r.Actors)),
        ("actor_countries", "their countries, in the same order", r => Join(r.Actors.Select(e => e.Country ?? ""))),
        ("actor_sectors", "their PLOVER sectors, in the same order", r => Join(r.Actors.Select(e => e.Sector ?? ""))),
        ("recipients", "to whom", r => Names(r, r.Recipients)),
        ("recipient_countries", "their countries, in the same order", r => Join(r.Recipients.Select(e => e.Country ?? ""))),
        ("recipient_sectors", "their PLOVER sectors, in the same order", r => Join(r.Recipients.Select(e => e.Sector ?? ""))),
        ("place", "most exact place told", r => r.Place is { } place ? r.NameOf(place) : null),
        ("place_country", "its country", r => r.Place?.Country),
        ("latitude", "degrees north", r => Number(r.Place?.Latitude)),
        ("longitude", "degrees east", r => Number(r.Place?.Longitude)),
        ("place_precision", "what the coordinates stand for", r => r.Place?.PlacePrecision),
        ("dead", "killed: one number, low-high, low+ for at least, -high for at most, ~ before a round one", r => QuantityText.Of(r.Event.Size.Dead)),
        ("injured", "wounded", r => QuantityText.Of(r.Event.Size.Injured)),
        ("arrested", "arrested or abducted", r => QuantityText.Of(r.Event.Size.Arrested)),
        ("present", "present", r => QuantityText.Of(r.Event.Size.Present)),
        ("claims", "who says so: source: stance; ? for an unnamed source; empty for the reporter's own voice", r => Join(r.Event.Claims.Select(c => $"{r.SourceOf(c) ?? "?"}: {SchemeNames.Of(c.Stance)}"))),
        ("chain", "chain of sources of each claim, publisher first, joined with >", r => Join(r.Event.Claims.Select(c => string.Join(" > ", r.ChainOf(c))))),
        ("confidence", "how sure the coder is of the row, 0 to 1", r => Number(Math.Round(r.Event.Confidence, 3))),
        ("trigger", "the word that names the event", r => r.Event.Trigger.In(r.Report.Text)),
        ("start", "offset of its first code point in the report's text", r => Whole(r.Event.Trigger.ToCodePoints(r.Report.Text).Start)),
        ("end", "offset just after its last code point", r => Whole(r.Event.Trigger.ToCodePoints(r.Report.Text).End)),
        ("sentence", "the sentence around it", r => r.Masked(r.Sentence.In(r.Report.Text))),
        ("report_id", "identifier of the report", r => r.Report.Id),
        ("title", "its headline", r => r.Masked(r.Report.Title)),
        ("publisher", "its publisher", r => r.Report.Publisher),
        ("published", "its publication date, EDTF", r => r.Report.Published?.Value),
        ("url", "its address", r => r.Report.Url),
        ("sha256", "SHA-256 of the original's bytes", r => r.Report.Capture.Sha256),
        ("coder", "who coded it: program and version, or a person", r => r.Coder),
    ];

    private static readonly HashSet<string> Plain = ["latitude", "longitude", "dead", "injured", "arrested", "present", "confidence", "start", "end"];

    /// <summary>The columns in order with what they hold.</summary>
    public static IReadOnlyList<(string Name, string Meaning)> Columns { get; } = [.. Table.Select(c => (c.Name, c.Meaning))];

    /// <summary>Writes every event of every report.</summary>
    /// <param name="reports">The reports with the codings to write.</param>
    /// <param name="output">Where to; a file should be UTF-8.</param>
    /// <param name="redaction">Masks victims and minors; null shows all names.</param>
    /// <returns>How many events were written.</returns>
    public static int Write(IEnumerable<(Report Report, ReportCoding Coding)> reports, TextWriter output, Redaction? redaction = null)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, true);
        foreach (var column in Table)
        {
            csv.WriteField(column.Name);
        }

        csv.EndRecord();
        var count = 0;
        foreach (var row in ExportRow.Of(reports, redaction))
        {
            foreach (var column in Table)
            {
                var value = column.Value(row) ?? "";
                csv.WriteField(Plain.Contains(column.Name) ? value : CellGuard.Of(value));
            }

            csv.EndRecord();
            count++;
        }

        return count;
    }

    private static string Names(ExportRow row, IEnumerable<Entity> entities) => Join(entities.Select(row.NameOf));

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Whole(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
