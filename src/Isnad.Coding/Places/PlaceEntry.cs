namespace Isnad.Coding.Places;

/// <summary>A place of the gazetteer: a row of <c>places.tsv</c>, or a state of <c>countries.tsv</c> as a place.</summary>
public sealed record PlaceEntry
{
    /// <summary>Registry key, <c>place:aleppo-sy</c> or <c>country:syria</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Usual Arabic name.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings and fuller names.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];

    /// <summary>Name in Latin script.</summary>
    public required string Latin { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>ISO code of its state; null for seas, continents and the like.</summary>
    public string? Iso { get; init; }

    /// <summary>English short name of its state; null where <see cref="Iso"/> is.</summary>
    public string? Country { get; init; }

    /// <summary>Registry key of its province; null where not told.</summary>
    public string? Admin1 { get; init; }

    /// <summary>Degrees north of its centre.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees east of its centre.</summary>
    public required double Longitude { get; init; }

    /// <summary>People who live there, rough order of magnitude; 0 where it makes no sense.</summary>
    public long Population { get; init; }

    /// <summary>How much of a cue its name needs.</summary>
    public NameClarity Clarity { get; init; }

    /// <summary>What its coordinates stand for: <c>country</c>, <c>admin1</c>, <c>admin2</c>, <c>settlement</c>, <c>facility</c> or <c>region</c>.</summary>
    public string Precision => PrecisionOf(Kind);

    /// <summary>Whether its name is one by itself; a state's long name (جمهورية مالي) always is.</summary>
    internal bool IsClearIn(bool severalWords) => Clarity == NameClarity.Clear || (severalWords && Kind == PlaceKind.Country);

    internal static string PrecisionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Admin1 => "admin1",
        PlaceKind.Admin2 => "admin2",
        PlaceKind.Facility => "facility",
        PlaceKind.Region or PlaceKind.Water or PlaceKind.Mountain => "region",
        _ => "settlement",
    };
}
