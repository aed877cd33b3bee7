using System.Text.Encodings.Web;
using System.Text.Json;
using Isnad.Exchange.Scheme;
using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>Writes linked events as JSON lines, one event a line, for scoring and for other programs.</summary>
/// <remarks><c>dead</c> and <c>injured</c> are the least and the most that any report gives; <c>chains</c> counts the independent ones;
/// <c>actor_id</c> has the linked entity of each of <c>actor</c>, null where it has none, and so for recipients and the place;
/// each mention is a stretch of a report's text in Unicode code points.</remarks>
public static class LinkedExport
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the events.</summary>
    /// <param name="events">The linked events.</param>
    /// <param name="textOf">The text of a report by id; null where it is not at hand: then its mentions are left out.</param>
    /// <param name="output">Where to; a file should be UTF-8.</param>
    /// <param name="withNames">Whether doers and targets are named; not where names are to be masked.</param>
    /// <returns>How many events were written.</returns>
    public static int Write(IEnumerable<LinkedEvent> events, Func<string, string?> textOf, TextWriter output, bool withNames = true)
    {
        var count = 0;
        foreach (var told in events)
        {
            output.Write(JsonSerializer.Serialize(Line(told, textOf, withNames), Options));
            output.Write('\n');
            count++;
        }

        return count;
    }

    private static object Line(LinkedEvent told, Func<string, string?> textOf, bool withNames) => new
    {
        id = told.Id,
        @event = SchemeNames.Of(told.Type),
        mode = told.Mode,
        label = told.Label,
        status = SchemeNames.Of(told.Status),
        date = told.Date?.Value,
        place = told.Place?.Name,
        place_id = told.Place?.Entity,
        actor = withNames ? told.Actors.Select(p => p.Name) : null,
        actor_id = withNames ? told.Actors.Select(p => p.Entity) : null,
        recipient = withNames ? told.Recipients.Select(p => p.Name) : null,
        recipient_id = withNames ? told.Recipients.Select(p => p.Entity) : null,
        dead = Range(told.Dead),
        injured = Range(told.Injured),
        reports = told.Reports,
        outlets = told.Outlets,
        chains = told.Origins.Count,
        single = told.IsSingleOrigin,
        origins = told.Origins.Select(o => new { kind = SchemeNames.Of(o.Kind), name = withNames ? o.Name : null, reports = o.Reports, texts = o.Texts }),
        mentions = told.Tellings.GroupBy(t => t.ReportId).SelectMany(g => Mentions([.. g], textOf)).ToList(),
    };

    private static long[]? Range(Toll? toll) => toll is null ? null : [toll.Low, toll.High];

    private static IEnumerable<object> Mentions(List<EventTelling> tellings, Func<string, string?> textOf)
    {
        if (textOf(tellings[0].CopyOf ?? tellings[0].ReportId) is not { } text)
        {
            return [];
        }

        return tellings
            .SelectMany(t => t.Also.Prepend(t.Span))
            .Where(s => s.End <= text.Length)
            .Distinct()
            .Order()
            .Select(s => s.ToCodePoints(text))
            .Select(s => new { report = tellings[0].ReportId, start = s.Start, end = s.End });
    }
}
