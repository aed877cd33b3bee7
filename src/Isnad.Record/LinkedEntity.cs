namespace Isnad.Record;

/// <summary>One person, body, country or place, as all reports together name it.</summary>
public sealed record LinkedEntity
{
    /// <summary>Identifier: the registry's or gazetteer's key (<c>actor:un</c>), else <c>en-</c> and letters derived from the earliest mention.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>The full name that most reports use.</summary>
    public required string Name { get; init; }

    /// <summary>All other names and spellings, the most used first.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Name in Latin script; null where unknown.</summary>
    public string? LatinName { get; init; }

    /// <summary>English short name of its country; null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector code; null for places and where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>Degrees north, for places.</summary>
    public double? Latitude { get; init; }

    /// <summary>Degrees east, for places.</summary>
    public double? Longitude { get; init; }

    /// <summary>Wikidata item, such as <c>Q1065</c>; null where nobody has told.</summary>
    public string? Wikidata { get; init; }

    /// <summary>GeoNames number; null where nobody has told.</summary>
    public long? GeoNames { get; init; }

    /// <summary>Offices that it is said to hold, with the days of the reports that say so.</summary>
    public IReadOnlyList<Office> Offices { get; init; } = [];

    /// <summary>Where it is named: the entities of codings, in order of publication.</summary>
    public required IReadOnlyList<EntityKey> Mentions { get; init; }
}
