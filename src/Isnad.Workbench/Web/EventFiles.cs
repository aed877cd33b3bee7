using System.Globalization;
using System.Text;
using System.Text.Json;
using Isnad.Exchange;
using Isnad.Store;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>The events of a filter as a file, with exactly the columns of the page and all of its pages.</summary>
internal sealed class EventFiles(RecordStore record, EventFilter filter, IReadOnlyList<EventColumn> columns)
{
    private const int Batch = 500;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>CSV: RFC 4180 in UTF-8, lines end in a line feed; several values in a cell are joined with <c>; </c>.</summary>
    public async Task CsvAsync(HttpContext context)
    {
        Attach(context, "text/csv; charset=utf-8", "events.csv");
        await using var output = new StreamWriter(context.Response.Body, Utf8);
        var header = false;
        foreach (var row in Rows())
        {
            var fields = Fields(row);
            if (!header)
            {
                await output.WriteAsync(Line(fields.Select(f => f.Name)));
                header = true;
            }

            await output.WriteAsync(Line(fields.Select(f => Cell(f.Value))));
        }
    }

    /// <summary>JSON: an array of objects, UTF-8.</summary>
    public async Task JsonAsync(HttpContext context)
    {
        Attach(context, "application/json; charset=utf-8", "events.json");
        var options = Record.RecordJson.Options;
        await using var output = new StreamWriter(context.Response.Body, Utf8);
        var before = "[";
        foreach (var row in Rows())
        {
            var values = Fields(row).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
            await output.WriteAsync($"{before}\n{JsonSerializer.Serialize(values, options).ReplaceLineEndings(" ")}");
            before = ",";
        }

        await output.WriteAsync(before == "[" ? "[]\n" : "\n]\n");
    }

    private static void Attach(HttpContext context, string type, string name)
    {
        context.Response.ContentType = type;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
    }

    private IEnumerable<EventRow> Rows()
    {
        string? after = null;
        do
        {
            var page = record.Events(filter.ToStore() with { After = after, PageSize = Batch });
            foreach (var row in page.Rows)
            {
                yield return row;
            }

            after = page.Next;
        }
        while (after is not null);
    }

    private (string Name, object? Value)[] Fields(EventRow row) => [("event_id", row.Key), .. columns.SelectMany(column => column.Fields(row))];

    private static string Cell(object? value) => value switch
    {
        null => "",
        string text => CellGuard.Of(text),
        IEnumerable<string> texts => CellGuard.Of(string.Join("; ", texts)),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Line(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted)) + "\n";

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
