using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isnad.Store;

/// <summary>A piece of the map between two parallels and two meridians, in degrees north and east. Where <paramref name="West"/> is greater
/// than <paramref name="East"/> it reaches over the meridian of 180 degrees.</summary>
/// <param name="South">Lower edge.</param>
/// <param name="West">Left edge.</param>
/// <param name="North">Upper edge.</param>
/// <param name="East">Right edge.</param>
public sealed record GeoBox(double South, double West, double North, double East)
{
    /// <summary>Reads <c>SOUTH,WEST,NORTH,EAST</c>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out GeoBox? box)
    {
        box = null;
        var edges = (text ?? "").Split(',').Select(edge => double.TryParse(edge, NumberStyles.Float, CultureInfo.InvariantCulture, out var degrees) ? degrees : double.NaN).ToArray();
        if (edges is [var south and >= -90, var west and >= -180 and <= 180, var north and <= 90, var east and >= -180 and <= 180] && south <= north)
        {
            box = new GeoBox(south, west, north, east);
        }

        return box is not null;
    }
}
