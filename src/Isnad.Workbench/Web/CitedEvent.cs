using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Web;

/// <summary>Finds a linked event as it stood when somebody cited it.</summary>
/// <remarks>Links are derived and not kept for every moment. So the reports that now have to do with the event are taken as they were coded then;
/// where any of them has changed since, they are linked anew with what people had decided by then. Reports that the event has lost since count as
/// long as a decision or the same news still leads to them.</remarks>
internal sealed class CitedEvent(RecordStore record, WorkbenchOptions options)
{
    /// <summary>Most reports that are taken back in time for one page.</summary>
    private const int Most = 120;

    /// <summary>The event as the address cites it; null where there is none.</summary>
    /// <param name="id">Its id when it was cited.</param>
    /// <param name="at">The log entry; null for the newest.</param>
    /// <param name="told">A report that told it, by which it is found when its id has changed since; null for none.</param>
    /// <param name="counts">The newest state.</param>
    public LinkedEventView? Of(string id, long? at, string? told, RecordCounts counts)
    {
        var today = record.LinkedEvent(id);
        if (at is not { } entry || entry >= counts.Entries)
        {
            return today is null ? null : LinkedEventView.Of(record, today, counts);
        }

        var reports = Around(today, told);
        if (reports.Count == 0)
        {
            return null;
        }

        if (today is not null && record.LastEntryOf(reports) <= entry)
        {
            return LinkedEventView.Of(record, today, counts with { Entries = entry, Head = record.HashOf(entry) }) with { Cited = Cited(CitedState.Unchanged, today) };
        }

        using var then = record.AsOf(Moment.After(entry), reports);
        var (linked, state) = Find(id, today, then);
        today ??= linked is null ? null : Heir(linked);
        if (linked is null)
        {
            return today is null ? null : LinkedEventView.Of(record, today, counts) with { Cited = Cited(CitedState.NotYet, today) };
        }

        return LinkedEventView.Of(then, linked, then.Counts()) with { Cited = Cited(state, today) };

        Citation Cited(CitedState shown, LinkedEvent? now) => new(entry, counts.Entries, shown, now is null ? 0 : Since(now, entry), now?.Id);
    }

    private (LinkedEvent? Event, CitedState State) Find(string id, LinkedEvent? today, RecordStore then)
    {
        if (options.LinkThen is not { } link)
        {
            return (today is not null && today.Tellings.Any(t => then.Report(Source(t)) is not null) ? today : null, CitedState.CodingsThen);
        }

        var events = link(then);
        var keys = today?.Tellings.Select(t => t.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        var found = events.FirstOrDefault(e => e.Id == id)
            ?? events.Where(e => e.Tellings.Any(t => keys.Contains(t.Key))).MaxBy(e => e.Tellings.Count(t => keys.Contains(t.Key)));
        return (found is null ? null : WithoutGone(found), CitedState.Then);
    }

    /// <summary>Reports of the event and all that their links depend on.</summary>
    private IReadOnlyList<string> Around(LinkedEvent? today, string? told) =>
        record.Around([.. (today?.Tellings.Select(Source) ?? []).Concat(told is not null && record.Report(told) is not null ? [told] : [])], Most);

    private int Since(LinkedEvent linked, long at) => LinkedEventView.DecisionsOn(record, linked).Count(d => d.Entry > at);

    /// <summary>The event of today that tells most of what an earlier one told.</summary>
    private LinkedEvent? Heir(LinkedEvent was) => was.Tellings
        .SelectMany(t => record.LinkedEventsOf(t.ReportId, t.EventId))
        .GroupBy(e => e.Id, StringComparer.Ordinal)
        .MaxBy(same => same.Count())?.First();

    /// <summary>Names whose page is no more lead nowhere.</summary>
    private LinkedEvent WithoutGone(LinkedEvent linked)
    {
        Party Known(Party party) => party.Entity is { } id && record.LinkedEntity(id) is null ? party with { Entity = null } : party;
        return linked with
        {
            Actors = [.. linked.Actors.Select(Known)],
            Recipients = [.. linked.Recipients.Select(Known)],
            Deniers = [.. linked.Deniers.Select(Known)],
            Place = linked.Place is { } place ? Known(place) : null,
        };
    }

    /// <summary>The report whose text and coding tell it.</summary>
    private static string Source(EventTelling telling) => telling.CopyOf ?? telling.ReportId;
}
