using Isnad.Store;
using Isnad.Workbench.Networks;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>What the network shows: a party with those around it in the events of the filter, and the events of one pair.</summary>
public sealed record NetworkView
{
    /// <summary>Name in the address of a further party whose neighbours are shown.</summary>
    public const string OpenName = "open";

    /// <summary>Name in the address of the party in the middle, where it is none of the chosen pair.</summary>
    public const string CentreName = "centre";

    private const int PartiesShown = 24;
    private const int EventsShown = 20;
    private const int MostOpen = 6;

    /// <summary>The filter of the address; <c>party</c> and <c>with</c> are the chosen pair.</summary>
    public required EventFilter Filter { get; init; }

    /// <summary>Key of the party in the middle; null where nobody takes part.</summary>
    public required string? Centre { get; init; }

    /// <summary>Keys of further parties whose neighbours are shown.</summary>
    public required IReadOnlyList<string> Open { get; init; }

    /// <summary>The parties named most often.</summary>
    public required IReadOnlyList<ArgumentCount> Parties { get; init; }

    /// <summary>The drawing; null where nobody takes part.</summary>
    public ActorNetwork? Network { get; init; }

    /// <summary>The newest events of the chosen pair.</summary>
    public IReadOnlyList<ToldEvent> Events { get; init; } = [];

    /// <summary>The chosen event; null where none is.</summary>
    public ToldEvent? Chosen { get; init; }

    /// <summary>Names of those who are shown or filtered.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Reads what an address asks for.</summary>
    /// <param name="record">The record.</param>
    /// <param name="counts">What it counts.</param>
    /// <param name="query">The query of the address.</param>
    /// <param name="nameOf">The name of a party in the reader's language.</param>
    public static NetworkView Of(RecordStore record, EventCounts counts, IQueryCollection query, Func<ArgumentCount, string> nameOf)
    {
        var filter = EventFilter.Of(query);
        var everybody = filter.ToStore() with { Party = null, OtherParty = null };
        var parties = counts.Parties(everybody, PartiesShown);
        var centre = query[CentreName] is [{ Length: > 0 } asked, ..] ? asked : filter["party"] ?? (parties.Count > 0 ? parties[0].Key : null);
        string[] open = [.. query[OpenName].OfType<string>().Where(key => key.Length > 0 && key != centre).Distinct(StringComparer.Ordinal).Take(MostOpen)];
        var network = centre is null ? null : Draw(counts, everybody, [centre, .. open], parties, nameOf);
        return new NetworkView
        {
            Filter = filter["with"] is not null && filter["party"] is null ? filter.With("party", centre) : filter,
            Centre = centre,
            Open = open,
            Parties = parties,
            Network = network,
            Events = filter["with"] is null ? [] : ToldEvent.Of(record, record.Events(filter.ToStore() with { PageSize = EventsShown }).Rows),
            Chosen = ToldEvent.Of(record, filter.Chosen),
            Names = (network?.Nodes.Select(n => KeyValuePair.Create(n.Party.Key, nameOf(n.Party))) ?? []).Concat(EventTable.NamesIn(record, filter))
                .DistinctBy(name => name.Key).ToDictionary(StringComparer.Ordinal),
        };
    }

    /// <summary>Address of the network with another filter and the same drawing.</summary>
    public string Query(EventFilter filter) => Query(filter, Open);

    /// <summary>The filter with a pair chosen, the party in the middle first where it is one of them.</summary>
    public EventFilter PairOf(NetworkEdge edge)
    {
        var (party, with) = edge.To == Centre ? (edge.To, edge.From) : (edge.From, edge.To);
        return (Filter with { Chosen = null }).With("party", party).With("with", with);
    }

    /// <summary>Whether an edge is the chosen pair, or the chosen event is one of its events.</summary>
    public bool IsChosen(NetworkEdge edge)
    {
        bool Are(string? one, string? other) => (edge.From == one && edge.To == other) || (edge.From == other && edge.To == one);
        var parties = Chosen is { Row: var row } ? row.Actors.Concat(row.Recipients).Select(ArgumentKey.Of).ToList() : [];
        return Are(Filter["party"], Filter["with"]) || (parties.Contains(edge.From) && parties.Contains(edge.To));
    }

    /// <summary>Address of the network with the neighbours of a party shown, or hidden where they were shown.</summary>
    public string Toggle(string key) => Query(Filter, Open.Contains(key) ? Open.Where(k => k != key) : Open.Append(key));

    /// <summary>Address of the network with a party in the middle.</summary>
    public string Into(string key) => (Filter with { Chosen = null }).With("with", null).With("party", key).ToQuery();

    private string Query(EventFilter filter, IEnumerable<string> open) => filter.ToQuery(
        open.Select(key => (OpenName, (string?)key)).Append((CentreName, Centre == filter["party"] ? null : Centre)));

    private static ActorNetwork Draw(EventCounts counts, EventQuery query, string[] opened, IReadOnlyList<ArgumentCount> known, Func<ArgumentCount, string> nameOf)
    {
        var ties = counts.Ties(query, opened);
        var neighbourhood = Neighbourhood.Of(opened, ties);
        string[] others = [.. neighbourhood.Shown.Except(opened, StringComparer.Ordinal)];
        var edges = NetworkEdge.Of(ties.Where(tie => neighbourhood.Shown.Contains(tie.Other)).Concat(counts.Ties(query, others, others)));
        // Those named most often are counted already, and counting them takes longest.
        string[] uncounted = [.. neighbourhood.Shown.Except(known.Select(p => p.Key), StringComparer.Ordinal)];
        return new ActorNetwork(neighbourhood, [.. known.Where(p => neighbourhood.Shown.Contains(p.Key)), .. counts.Parties(query, uncounted)], edges, nameOf);
    }
}
