namespace Isnad.Workbench.Maps;

/// <summary>The outline of a country.</summary>
public sealed class CountryShape
{
    private const double KilometresPerDegree = 111.2;

    /// <summary>A shape of closed rings, longitude and latitude in turn; holes are rings too.</summary>
    public CountryShape(string name, IReadOnlyList<double[]> rings)
    {
        Name = name;
        Rings = [.. rings.Select(points => (points, MapBounds.Of(points)))];
        Area = rings.Max(AreaOf);
    }

    /// <summary>Name in world-atlas.</summary>
    public string Name { get; }

    /// <summary>Its rings with the box of each.</summary>
    public IReadOnlyList<(double[] Points, MapBounds Bounds)> Rings { get; }

    /// <summary>Area of its largest piece in square kilometres, roughly.</summary>
    public double Area { get; }

    private static double AreaOf(double[] points)
    {
        var sum = 0.0;
        for (var i = 0; i < points.Length; i += 2)
        {
            var next = (i + 2) % points.Length;
            var middle = (points[i + 1] + points[next + 1]) / 2 * Math.PI / 180;
            sum += (points[i] - points[next]) * Math.Sin(middle);
        }

        // On the sphere the strip between two meridians grows with the sine of the latitude.
        return Math.Abs(sum) * 180 / Math.PI * KilometresPerDegree * KilometresPerDegree;
    }
}
