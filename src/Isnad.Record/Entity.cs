namespace Isnad.Record;

/// <summary>A real-world actor or place that takes part in an event or relation of one report.</summary>
public sealed record Entity
{
    /// <summary>Identifier inside the coding: <c>E1</c>, <c>E2</c> …</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The fullest name that the report gives, verbatim.</summary>
    public required string Name { get; init; }

    /// <summary>Every other surface form that stands for it in this report, without attached clitics.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>English short name of its country; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector code such as GOV, MIL, REB; null for places and where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>Key in our actor registry or gazetteer, such as <c>actor:un</c> or <c>place:aleppo-sy</c>; null for an unknown one.</summary>
    public string? RegistryId { get; init; }

    /// <summary>Name in Latin script where our registry knows one.</summary>
    public string? LatinName { get; init; }

    /// <summary>Degrees north, for places of the gazetteer.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, for places of the gazetteer.</summary>
    public double? Longitude { get; init; }

    /// <summary>What the coordinates stand for: <c>country</c>, <c>admin1</c>, <c>settlement</c>, <c>facility</c> …</summary>
    public string? PlacePrecision { get; init; }

    /// <summary>Key of the province that a place of the gazetteer is or lies in, such as <c>place:aleppo-admin1-sy</c>; null where unknown.</summary>
    public string? Province { get; init; }

    /// <summary>Wikidata item, such as <c>Q1065</c>; only people tell it, no coder does.</summary>
    public string? Wikidata { get; init; }

    /// <summary>GeoNames number; only people tell it, no coder does.</summary>
    public long? GeoNames { get; init; }

    /// <summary>Where the report names it, in order.</summary>
    public IReadOnlyList<Span> Mentions { get; init; } = [];

    /// <summary>Why the coder made it: what found each mention (<c>mention</c>), and what told its country and sector.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
