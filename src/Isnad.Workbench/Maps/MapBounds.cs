namespace Isnad.Workbench.Maps;

/// <summary>A box of degrees.</summary>
/// <param name="West">Least longitude.</param>
/// <param name="South">Least latitude.</param>
/// <param name="East">Greatest longitude.</param>
/// <param name="North">Greatest latitude.</param>
public readonly record struct MapBounds(double West, double South, double East, double North)
{
    /// <summary>The box of points, longitude and latitude in turn.</summary>
    public static MapBounds Of(ReadOnlySpan<double> points)
    {
        var box = new MapBounds(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);
        for (var i = 0; i < points.Length; i += 2)
        {
            box = new MapBounds(
                Math.Min(box.West, points[i]), Math.Min(box.South, points[i + 1]), Math.Max(box.East, points[i]), Math.Max(box.North, points[i + 1]));
        }

        return box;
    }

    /// <summary>Whether two boxes share a point.</summary>
    public bool Meets(MapBounds other) => West <= other.East && other.West <= East && South <= other.North && other.South <= North;
}
