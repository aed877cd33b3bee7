using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>An actor of the registry: a state's body, an organization, a public person, a known group.</summary>
public sealed record Actor
{
    /// <summary>Key, such as <c>actor:un</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Its full Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>Other Arabic names and acronyms.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Name in Latin script; null where none is given.</summary>
    public string? Latin { get; init; }

    /// <summary>English short name of its country, or IGO, NGO, IMG for international bodies.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector code.</summary>
    public string? Sector { get; init; }

    /// <summary>Public offices held.</summary>
    public IReadOnlyList<ActorOffice> Offices { get; init; } = [];

    /// <summary>Keys of the actors that it is a part of.</summary>
    public IReadOnlyList<string> PartOf { get; init; } = [];

    /// <summary>Keys of the actors that it is a member of.</summary>
    public IReadOnlyList<string> MemberOf { get; init; } = [];

    /// <summary>Keys of the actors that it leads.</summary>
    public IReadOnlyList<string> LeaderOf { get; init; } = [];

    /// <summary>A name of it is also a common word, so that a cue must stand beside it.</summary>
    public bool Ambiguous { get; init; }
}
