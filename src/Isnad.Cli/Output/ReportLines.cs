using Isnad.Store;

namespace Isnad.Cli.Output;

/// <summary>Tells a report with its text and events.</summary>
internal sealed class ReportLines(Terminal terminal)
{
    /// <summary>Writes it.</summary>
    public void Write(StoredReport stored, IReadOnlyList<EventRow> events)
    {
        var report = stored.Report;
        terminal.Line(Bidi.Isolate(report.Title.Length > 0 ? report.Title : report.Id));
        terminal.Say(
            "show-published",
            Bidi.Isolate(report.Publisher ?? terminal.Messages["unknown"]),
            Bidi.Isolate(report.Published?.Value ?? terminal.Messages["unknown"]));
        terminal.Say("show-origin", Bidi.Isolate(report.Capture.Origin));
        if (report.Url is { } url)
        {
            terminal.Line(Bidi.Isolate(url));
        }

        foreach (var copy in stored.Copies)
        {
            terminal.Say("show-copy", Bidi.Isolate(copy.Publisher ?? terminal.Messages["unknown"]), Bidi.Isolate(copy.Capture.Origin));
        }

        terminal.Line();
        foreach (var paragraph in report.Text.Split('\n'))
        {
            terminal.Line(Bidi.Isolate(paragraph));
        }

        terminal.Line();
        terminal.Say("show-events", events.Count);
        foreach (var row in events)
        {
            new EventLines(terminal).WriteShort(row);
        }
    }

    /// <summary>Writes one line of a list.</summary>
    public void WriteShort(ReportRow row) => terminal.Line(string.Join(
        " · ",
        new[] { row.Published?.Value, row.Publisher, row.Title, row.Id }.Where(part => !string.IsNullOrEmpty(part)).Select(Bidi.Isolate)));
}
