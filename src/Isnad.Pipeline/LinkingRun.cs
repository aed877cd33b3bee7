using System.Data;
using System.Text.Json;
using Isnad.Linking;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>Links the events and names of a record's reports after they were coded.</summary>
/// <remarks>The links are derived from the codings: a run that was stopped before it had linked is made good by the next one.</remarks>
public sealed class LinkingRun(RecordStore store, LinkingModel model)
{
    /// <summary>Links what is not linked in its newest state. Only the stories that this touches are read and written.</summary>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <returns>How many reports were linked.</returns>
    public int Run(CancellationToken cancellation = default)
    {
        while (true)
        {
            var state = store.LinkState();
            if (state.Missing.Count + state.Gone.Count == 0)
            {
                return 0;
            }

            var anew = state.Missing.Count > state.Linked.Count;
            var linker = anew ? All(state.Missing.Concat(state.Linked).Order(StringComparer.Ordinal), cancellation) : Touched(state, cancellation);
            if (store.SaveLinks(linker.Update(), state, anew))
            {
                return anew ? state.Missing.Count + state.Linked.Count : state.Missing.Count;
            }
        }
    }

    /// <summary>Links all reports of the record and writes nothing: for a record as it was, which cannot be written.</summary>
    /// <returns>The linked events, in the order of their ids.</returns>
    public IReadOnlyList<LinkedEvent> Events(CancellationToken cancellation = default)
    {
        var state = store.LinkState();
        var linker = All(state.Missing.Concat(state.Linked).Order(StringComparer.Ordinal), cancellation);
        linker.Update();
        return [.. linker.Events];
    }

    /// <summary>Links everything anew and compares it with what is written.</summary>
    /// <returns>The first difference; null where all is as it should be.</returns>
    public Finding? Check(CancellationToken cancellation = default)
    {
        var state = store.LinkState();
        if (state.Missing.Count + state.Gone.Count > 0)
        {
            // Not linked yet is no damage: the next run links it.
            return null;
        }

        var linker = All(state.Linked, cancellation);
        var reports = linker.Update().Reports;
        return Differ("linked_event", linker.Events, store.LinkedEvents(), e => e.Id)
            ?? Differ("linked_entity", linker.Entities, store.LinkedEntities(), e => e.Id)
            ?? Differ("linked_report", reports, state.Linked.Select(store.ReportLinks).OfType<ReportLinks>(), r => r.Id);
    }

    private static Finding? Differ<T>(string table, IEnumerable<T> expected, IEnumerable<T> actual, Func<T, string> idOf)
    {
        var reached = "";
        try
        {
            using var written = actual.GetEnumerator();
            foreach (var made in expected)
            {
                reached = idOf(made);
                if (!written.MoveNext() || idOf(written.Current) != reached)
                {
                    return new Finding(table, reached, "id", "is not what the codings give");
                }

                if (Json(made) != Json(written.Current))
                {
                    return new Finding(table, reached, "told", "is not what the codings give");
                }
            }

            return written.MoveNext() ? new Finding(table, idOf(written.Current), "id", "the codings do not give it") : null;
        }
        catch (Exception e) when (e is JsonException or InvalidCastException or DataException or FormatException)
        {
            return new Finding(table, reached, "told", e.Message);
        }
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, RecordJson.Options);

    private Linker All(IEnumerable<string> reports, CancellationToken cancellation)
    {
        var linker = new Linker(model);
        linker.Decide(store.LinkDecisions());
        Read(reports, linker.Add, cancellation);
        return linker;
    }

    /// <summary>A linker that holds what came or changed and all that this bears on.</summary>
    private Linker Touched(LinkState state, CancellationToken cancellation)
    {
        var linker = new Linker(model, new StoredLinks(store));
        linker.Decide(store.LinkDecisions());
        foreach (var id in state.Gone)
        {
            linker.Remove(id);
        }

        Read(state.Missing, linker.Add, cancellation);
        Hold(linker, [.. state.Missing, .. state.Gone, .. linker.Decided, .. Near(linker, cancellation)], cancellation);
        while (linker.Wanted() is { Count: > 0 } wanted)
        {
            Hold(linker, wanted, cancellation);
        }

        return linker;
    }

    /// <summary>Linked reports that belong to the story of a report that the linker holds.</summary>
    private List<string> Near(Linker linker, CancellationToken cancellation)
    {
        var near = new List<string>();
        var found = linker.Held.SelectMany(id => store.ReportsFound(linker.SoughtBy(id), Linker.Enough)).Distinct(StringComparer.Ordinal);
        Read(
            found.Where(id => !linker.Held.Contains(id)).ToList(),
            (report, coding, _) =>
            {
                if (linker.IsNear(report, coding))
                {
                    near.Add(report.Id);
                }
            },
            cancellation);
        return near;
    }

    private void Hold(Linker linker, IReadOnlyCollection<string> ofStories, CancellationToken cancellation) =>
        Read(store.Stories(ofStories).Where(id => !linker.Held.Contains(id)).ToList(), linker.Hold, cancellation);

    private void Read(IEnumerable<string> reports, Action<Report, ReportCoding, IReadOnlyList<TextCopy>> take, CancellationToken cancellation)
    {
        foreach (var id in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            if (store.Report(id) is { } stored && store.Coding(id) is { } coding)
            {
                take(stored.Report, coding, [.. stored.Copies.Where(c => c.Id != id).Select(c => new TextCopy(c.Id, c.Publisher)).DistinctBy(c => c.Id)]);
            }
        }
    }
}
