using Isnad.Linking;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>Links the events and names of a record's reports after they were coded.</summary>
/// <remarks>The links are derived from the codings: a run that was stopped before it had linked is made good by the next one.</remarks>
public sealed class LinkingRun(RecordStore store, LinkingModel model)
{
    /// <summary>Links what is not linked in its newest state.</summary>
    /// <param name="cancellation">Stops it; then nothing is written.</param>
    /// <returns>How many reports were linked.</returns>
    public int Run(CancellationToken cancellation = default)
    {
        var (missing, linked) = store.LinkState();
        var anew = store.HasStaleLinks() || linked.Count == 0;
        if (missing.Count == 0 && !anew)
        {
            return 0;
        }

        var linker = new Linker(model);
        linker.Decide(store.LinkDecisions());
        if (!anew)
        {
            // What was linked before is taken up as it is written; only what changes from there on is written.
            Add(linker, linked, cancellation);
            linker.Update();
        }

        var reports = anew ? [.. missing.Concat(linked).Order(StringComparer.Ordinal)] : missing;
        Add(linker, reports, cancellation);
        store.SaveLinks(linker.Update(), reports, anew);
        return reports.Count;
    }

    /// <summary>Links all reports of the record and writes nothing: for a record as it was, which cannot be written.</summary>
    /// <returns>The linked events, in the order of their ids.</returns>
    public IReadOnlyList<LinkedEvent> Events(CancellationToken cancellation = default)
    {
        var (missing, linked) = store.LinkState();
        var linker = new Linker(model);
        linker.Decide(store.LinkDecisions());
        Add(linker, [.. missing.Concat(linked).Order(StringComparer.Ordinal)], cancellation);
        linker.Update();
        return [.. linker.Events];
    }

    /// <summary>Links everything anew and compares it with what is written.</summary>
    /// <returns>The first difference; null where all is as it should be.</returns>
    public Finding? Check(CancellationToken cancellation = default)
    {
        var (missing, linked) = store.LinkState();
        if (missing.Count > 0)
        {
            // Not linked yet is no damage: the next run links it.
            return null;
        }

        var linker = new Linker(model);
        linker.Decide(store.LinkDecisions());
        Add(linker, linked, cancellation);
        linker.Update();
        return Differ("linked_event", linker.Events, store.LinkedEvents(), e => e.Id)
            ?? Differ("linked_entity", linker.Entities, store.LinkedEntities(), e => e.Id);
    }

    private static Finding? Differ<T>(string table, IEnumerable<T> expected, IEnumerable<T> actual, Func<T, string> idOf)
    {
        using var written = actual.GetEnumerator();
        foreach (var made in expected)
        {
            if (!written.MoveNext() || idOf(written.Current) != idOf(made))
            {
                return new Finding(table, idOf(made), "id", "is not what the codings give");
            }

            if (Json(made) != Json(written.Current))
            {
                return new Finding(table, idOf(made), "told", "is not what the codings give");
            }
        }

        return written.MoveNext() ? new Finding(table, idOf(written.Current), "id", "the codings do not give it") : null;
    }

    private static string Json<T>(T value) => System.Text.Json.JsonSerializer.Serialize(value, RecordJson.Options);

    private void Add(Linker linker, IReadOnlyList<string> reports, CancellationToken cancellation)
    {
        foreach (var id in reports)
        {
            cancellation.ThrowIfCancellationRequested();
            if (store.Report(id) is { } stored && store.Coding(id) is { } coding)
            {
                linker.Add(stored.Report, coding, [.. stored.Copies.Where(c => c.Id != id).Select(c => new TextCopy(c.Id, c.Publisher)).DistinctBy(c => c.Id)]);
            }
        }
    }
}
