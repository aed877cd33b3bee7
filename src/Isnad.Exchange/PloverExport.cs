using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>Writes events as PLOVER 2.0 JSON, one event a line, with the manual's field names ("Data Fields").</summary>
/// <remarks>PLOVER's four auxiliary modes stand in <c>context</c>, as the manual asks: <c>historical</c>, <c>future</c>,
/// <c>hypothetical</c>, <c>negation</c>. Offsets count Unicode code points. Fields beyond the manual: <c>date_edtf</c>,
/// <c>label</c>, <c>acled_event_type</c>, <c>acled_sub_event_type</c>, <c>size</c> ranges, <c>trigger</c>, <c>selector</c> (W3C Web Annotation), <c>claims</c>, <c>confidence</c>,
/// <c>sha256</c>, and <c>name</c> and <c>country</c> of an actor.</remarks>
public static class PloverExport
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes every event of every report.</summary>
    /// <param name="reports">The reports with the codings to write.</param>
    /// <param name="output">Where to; lines end in a line feed.</param>
    /// <param name="redaction">Masks victims and minors; null shows all names.</param>
    /// <returns>How many events were written.</returns>
    public static int Write(IEnumerable<(Report Report, ReportCoding Coding)> reports, TextWriter output, Redaction? redaction = null)
    {
        var count = 0;
        foreach (var row in ExportRow.Of(reports, redaction))
        {
            output.Write(JsonSerializer.Serialize(ToJson(row), Options));
            output.Write('\n');
            count++;
        }

        return count;
    }

    private static object ToJson(ExportRow row)
    {
        var (report, coded) = (row.Report, row.Event);
        var (first, last) = (coded.Date?.Earliest, coded.Date?.Latest);
        return new
        {
            Id = row.Key,
            HasEvent = true,
            Date = Day(first ?? last),
            Enddate = last == first ? null : Day(last),
            DateEdtf = coded.Date?.Value,
            Actor = row.Actors.Select(e => Actor(row, e)).ToArray(),
            Recipient = row.Recipients.Select(e => Actor(row, e)).ToArray(),
            Event = new[] { SchemeNames.Of(coded.Type) },
            Mode = coded.Mode is null ? [] : new[] { coded.Mode },
            Context = Auxiliaries(coded).ToArray(),
            coded.Label,
            AcledEventType = row.Acled?.EventType,
            AcledSubEventType = row.Acled?.SubEventType,
            QuadCode = QuadCode(coded.Type),
            EventLoc = row.Place is { } place ? Location(row, place) : null,
            Size = Size(coded.Size),
            EventText = new[] { row.Masked(row.Sentence.In(report.Text)) },
            TextInfo = Offsets(report, row.Sentence),
            Trigger = Offsets(report, coded.Trigger),
            Selector = Selectors(row),
            Claims = coded.Claims.Select(c => new { Source = row.SourceOf(c), Stance = SchemeNames.Of(c.Stance), Chain = row.ChainOf(c) }).ToArray(),
            CiteInfo = new
            {
                report.Url,
                Title = row.Masked(report.Title),
                report.Language,
                Publication = report.Publisher,
                Published = report.Published?.Value,
                row.Coder,
                Codebook = "plover-2.0",
            },
            report.Capture.Sha256,
            row.Coder,
            Confidence = Math.Round(coded.Confidence, 3),
        };
    }

    private static object Actor(ExportRow row, Entity entity) => new
    {
        Name = row.NameOf(entity),
        entity.Country,
        entity.Sector,
        EntityText = row.NameOf(entity),
        IdentifierId = row.Hides(entity) ? null : entity.RegistryId,
        IdentifierText = row.Hides(entity) ? null : entity.LatinName,
        Kind = SchemeNames.Of(entity.Kind),
    };

    private static object Location(ExportRow row, Entity place) => new
    {
        ExtractedPlace = row.NameOf(place),
        ResolvedPlace = place.LatinName,
        Lat = place.Latitude,
        Lon = place.Longitude,
        place.Country,
        Resolution = place.PlacePrecision switch
        {
            "facility" => 5,
            "settlement" => 4,
            "admin2" => 3,
            "admin1" => 2,
            "country" => 1,
            _ => (int?)null,
        },
        Precision = place.PlacePrecision,
    };

    private static object? Size(EventSize size) => size == EventSize.None ? null : new
    {
        Dead = Range(size.Dead),
        Injured = Range(size.Injured),
        Arrested = Range(size.Arrested),
        Present = Range(size.Present),
    };

    private static object? Range(Quantity? quantity) =>
        quantity is null ? null : new { quantity.Low, quantity.High, quantity.Approximate };

    private static object Offsets(Report report, Span span)
    {
        var points = span.ToCodePoints(report.Text);
        return new { points.Start, points.End };
    }

    /// <summary>Position and quote of the trigger as a W3C Web Annotation asks, the quote with the whole words of up to 32 letters around it: a name cut in two would show under a mask.</summary>
    private static object[] Selectors(ExportRow row)
    {
        var (text, trigger) = (row.Report.Text, row.Event.Trigger);
        var points = trigger.ToCodePoints(text);
        var before = Span.FromBounds(Quotation.WordStart(text, Math.Max(row.Sentence.Start, trigger.Start - 32), trigger.Start), trigger.Start);
        var after = Span.FromBounds(trigger.End, Quotation.WordEnd(text, Math.Max(trigger.End, Math.Min(row.Sentence.End, trigger.End + 32)), trigger.End));
        return
        [
            new { Type = "TextPositionSelector", points.Start, points.End },
            new { Type = "TextQuoteSelector", Exact = trigger.In(text), Prefix = row.Masked(before.In(text)), Suffix = row.Masked(after.In(text)) },
        ];
    }

    private static IEnumerable<string> Auxiliaries(Event coded)
    {
        if (coded.Historical)
        {
            yield return "historical";
        }

        if (coded.Status != EventStatus.Actual)
        {
            yield return coded.Status == EventStatus.Negated ? "negation" : SchemeNames.Of(coded.Status);
        }
    }

    private static int QuadCode(EventType type) => type switch
    {
        EventType.Agree or EventType.Consult or EventType.Support or EventType.Concede => 1,
        EventType.Cooperate or EventType.Aid or EventType.Retreat => 2,
        EventType.Request or EventType.Accuse or EventType.Reject or EventType.Threaten or EventType.Sanction => 3,
        _ => 4,
    };

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
