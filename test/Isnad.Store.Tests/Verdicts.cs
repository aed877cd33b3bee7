using System.Text.Json;
using Isnad.Record;

namespace Isnad.Store.Tests;

/// <summary>Makes decisions about the reports of <see cref="Batches"/>, and shows all that people see of a record.</summary>
internal static class Verdicts
{
    public static Decision About(RecordStore store, string key, DecisionKind kind, string reason = "رأيت الأصل") =>
        new() { Kind = kind, Targets = [store.Target(key)!], Reason = reason };

    public static Decision Correct(RecordStore store, string key, DecisionField field, object? value) =>
        About(store, key, DecisionKind.Correct) with { Correction = Correction.Of(field, value) };

    public static Decision Undo(long entry) => new() { Kind = DecisionKind.Undo, Withdraws = entry, Reason = "" };

    public static Decision Add(RecordStore store, string report, Span words, EventType type = EventType.Assault) => new()
    {
        Kind = DecisionKind.Add,
        Targets = [store.Target(report, TargetKind.Event, words)!],
        Added = new AddedEvent(
            new Event { Id = "", Trigger = words, Type = type, Actors = ["x"], Date = new Edtf("2012-03") },
            [new Entity { Id = "x", Kind = EntityKind.Group, Name = "مسلحون" }]),
        Reason = "فات المرمّز",
    };

    /// <summary>Reports, events with what was decided, searches, decisions that hold: everything but the log's numbers after it.</summary>
    public static string Seen(RecordStore store, params string[] reports) => string.Join('\n', reports.Select(id => Json(new
    {
        Report = store.Report(id),
        Reviewed = store.Reviewed(id),
        Events = store.Events(new EventQuery { ReportId = id, WithRejected = true }),
        Found = store.Search(new SearchQuery { Terms = [SearchTerm.OfWord("الشرطة")] }).Rows.Where(hit => hit.Report.Id == id),
        Decisions = store.Decisions(new DecisionQuery { ReportId = id, PageSize = 1000 }).Rows.Where(d => d.Holds && d.Decision.Kind != DecisionKind.Undo),
    })));

    /// <summary>The rows as they read, without the numbers of entries.</summary>
    public static string Read(RecordStore store, string report)
    {
        var reviewed = store.Reviewed(report)!;
        string[] Names(IEnumerable<string> ids) => [.. ids.Select(id => reviewed.Coding.EntityOf(id)!.Name)];
        return Json(reviewed.Coding.Events.Select(e => new
        {
            e.Trigger,
            e.Type,
            e.Mode,
            e.Status,
            e.Date,
            e.Size,
            Actors = Names(e.Actors),
            reviewed.Of(e.Id).State,
            Fields = reviewed.Of(e.Id).Corrections.Select(c => (c.Field, Was: $"{c.Was}", Now: $"{c.Now}")).Select(c => $"{c}"),
        }));
    }

    public static string Json<T>(T value) => JsonSerializer.Serialize(value, RecordJson.Options);
}
