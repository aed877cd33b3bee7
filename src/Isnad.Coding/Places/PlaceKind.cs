namespace Isnad.Coding.Places;

/// <summary>What kind of place a gazetteer entry is (the <c>kind</c> column of <c>places.tsv</c>).</summary>
public enum PlaceKind
{
    /// <summary>A state or territory.</summary>
    Country,

    /// <summary>Governorate, province, state.</summary>
    Admin1,

    /// <summary>Division of a province.</summary>
    Admin2,

    /// <summary>City.</summary>
    City,

    /// <summary>Town.</summary>
    Town,

    /// <summary>Village or island.</summary>
    Village,

    /// <summary>Part of a city.</summary>
    District,

    /// <summary>Camp of refugees or displaced people.</summary>
    Camp,

    /// <summary>Airport, base, crossing, square, mosque, prison, dam, oil field …</summary>
    Facility,

    /// <summary>Region without an administration of its own, or a part of the world.</summary>
    Region,

    /// <summary>Sea, strait, river, lake.</summary>
    Water,

    /// <summary>Mountain or range.</summary>
    Mountain,
}
