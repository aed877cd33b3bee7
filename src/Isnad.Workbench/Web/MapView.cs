using Isnad.Store;
using Isnad.Workbench.Maps;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>What the map shows: the places of all events of the filter but for the place that is chosen, and the events there.</summary>
public sealed record MapView
{
    /// <summary>Name in the address of what the map shows of the world.</summary>
    public const string FrameName = "view";

    /// <summary>Most places on one map.</summary>
    public const int MostPlaces = 400;

    private const int EventsShown = 20;

    /// <summary>The filter of the address, with the chosen place and event.</summary>
    public required EventFilter Filter { get; init; }

    /// <summary>The map.</summary>
    public required PlaceMap Map { get; init; }

    /// <summary>The places, the one with most events first.</summary>
    public required IReadOnlyList<ArgumentCount> Places { get; init; }

    /// <summary>Events of the filter without a place; null where there are more places than one map shows.</summary>
    public required long? Placeless { get; init; }

    /// <summary>The chosen place; null where none is.</summary>
    public ArgumentCount? At { get; init; }

    /// <summary>The newest events at the chosen place.</summary>
    public IReadOnlyList<ToldEvent> Events { get; init; } = [];

    /// <summary>The chosen event; null where none is.</summary>
    public ToldEvent? Chosen { get; init; }

    /// <summary>Names of filtered keys.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>The frame that the address asks for; null for the one that fits.</summary>
    public MapFrame? Asked { get; init; }

    /// <summary>Reads what an address asks for.</summary>
    public static MapView Of(RecordStore record, EventCounts counts, IQueryCollection query)
    {
        var filter = EventFilter.Of(query);
        var everywhere = filter.ToStore() with { PlaceKey = null };
        var places = counts.Places(everywhere, MostPlaces);
        var asked = MapFrame.Read(query[FrameName]);
        var at = places.FirstOrDefault(p => p.Key == filter["at"]);
        return new MapView
        {
            Filter = filter,
            Map = new PlaceMap(places, asked),
            Places = places,
            Placeless = places.Count == MostPlaces ? null : counts.Dates(everywhere).Sum(d => d.Events) - places.Sum(p => p.Events),
            At = at,
            Events = at is null ? [] : ToldEvent.Of(record, record.Events(filter.ToStore() with { PageSize = EventsShown }).Rows),
            Chosen = ToldEvent.Of(record, filter.Chosen),
            Names = EventTable.NamesIn(record, filter),
            Asked = asked,
        };
    }

    /// <summary>Address of the map with another filter, showing the same part of the world.</summary>
    public string Query(EventFilter filter) => filter.ToQuery((FrameName, Asked?.ToString()));

    /// <summary>Address of the map showing another part of the world.</summary>
    public string Query(MapFrame? frame) => Filter.ToQuery((FrameName, frame?.ToString()));
}
