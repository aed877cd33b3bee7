namespace Isnad.Workbench.Maps;

/// <summary>How a place is drawn, by what its coordinates stand for.</summary>
public enum PlaceExtent
{
    /// <summary>The outline of a country is filled: somewhere in it.</summary>
    Country,

    /// <summary>A soft disc as wide as the area may be: somewhere about there.</summary>
    Area,

    /// <summary>A dot: the town or building is known.</summary>
    Spot,
}
