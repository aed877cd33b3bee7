using System.Collections.Concurrent;
using Isnad.Store;

namespace Isnad.Workbench.Web;

/// <summary>What the table and the drawn views count of events. The same question is counted once for each state of the record, as counting a
/// large one takes a moment, and a reader goes to and fro between the views.</summary>
public sealed class EventCounts(RecordStore record)
{
    private const int Most = 200;

    private readonly Lock _emptying = new();
    private ConcurrentDictionary<object, object> _counted = [];
    private long _entries = -1;

    /// <summary>See <see cref="RecordStore.EventDates"/>.</summary>
    public IReadOnlyList<DateCount> Dates(EventQuery query) => Once((nameof(Dates), query), () => record.EventDates(query));

    /// <summary>See <see cref="RecordStore.EventFirstDays"/>.</summary>
    public IReadOnlyList<DateCount> FirstDays(EventQuery query) => Once((nameof(FirstDays), query), () => record.EventFirstDays(query));

    /// <summary>See <see cref="RecordStore.Publishers"/>.</summary>
    public IReadOnlyList<string> Publishers() => Once(nameof(Publishers), record.Publishers);

    /// <summary>See <see cref="RecordStore.EventFacets"/>.</summary>
    public IReadOnlyDictionary<EventFacet, IReadOnlyList<FacetCount>> Facets(EventQuery query, IReadOnlyList<EventFacet> facets, int most) =>
        Once((nameof(Facets), query, string.Join(' ', facets), most), () => record.EventFacets(query, facets, most));

    /// <summary>See <see cref="RecordStore.EventPlaces"/>.</summary>
    public IReadOnlyList<ArgumentCount> Places(EventQuery query, int most) => Once((nameof(Places), query, most), () => record.EventPlaces(query, most));

    /// <summary>See <see cref="RecordStore.EventParties(EventQuery, int)"/>.</summary>
    public IReadOnlyList<ArgumentCount> Parties(EventQuery query, int most) => Once((nameof(Parties), query, most), () => record.EventParties(query, most));

    /// <summary>See <see cref="RecordStore.EventParties(EventQuery, IReadOnlyCollection{string})"/>.</summary>
    public IReadOnlyList<ArgumentCount> Parties(EventQuery query, IReadOnlyCollection<string> keys) =>
        Once((nameof(Parties), query, string.Join('\n', keys)), () => record.EventParties(query, keys));

    /// <summary>See <see cref="RecordStore.EventTies"/>.</summary>
    public IReadOnlyList<Tie> Ties(EventQuery query, IReadOnlyCollection<string> keys, IReadOnlyCollection<string>? others = null) =>
        Once((nameof(Ties), query, string.Join('\n', keys), others is null ? null : string.Join('\n', others)), () => record.EventTies(query, keys, others));

    private T Once<T>(object question, Func<T> count)
        where T : class
    {
        var counted = Counted();
        if (!counted.TryGetValue(question, out var known))
        {
            known = count();
            counted[question] = known;
        }

        return (T)known;
    }

    /// <summary>What was counted in the record's present state; emptied when that changes, and when it grows large.</summary>
    private ConcurrentDictionary<object, object> Counted()
    {
        var entries = record.Entries();
        lock (_emptying)
        {
            if (entries != _entries || _counted.Count >= Most)
            {
                (_entries, _counted) = (entries, []);
            }

            return _counted;
        }
    }
}
