using System.Globalization;

namespace Isnad.Workbench.Maps;

/// <summary>The part of the world that a map shows, on a sheet of <see cref="Width"/> by <see cref="Height"/> units.
/// Degrees are drawn evenly, true to shape at the middle.</summary>
/// <param name="Longitude">Degrees east of the middle.</param>
/// <param name="Latitude">Degrees north of the middle.</param>
/// <param name="Span">Degrees of longitude from edge to edge.</param>
public sealed record MapFrame(double Longitude, double Latitude, double Span)
{
    /// <summary>Width of the sheet.</summary>
    public const double Width = 1000;

    /// <summary>Height of the sheet.</summary>
    public const double Height = 620;

    private const double KilometresPerDegree = 111.2;
    private const double Narrowest = 2;
    private const double Widest = 340;

    /// <summary>The whole world.</summary>
    public static MapFrame World { get; } = new(12, 18, Widest);

    /// <summary>Units to a degree of latitude.</summary>
    public double Scale => Width / Span / Math.Cos(Latitude * Math.PI / 180);

    /// <summary>Units to a kilometre.</summary>
    public double PerKilometre => Scale / KilometresPerDegree;

    /// <summary>What is seen.</summary>
    public MapBounds Bounds => new(
        Longitude - (Span / 2), Latitude - (Height / 2 / Scale), Longitude + (Span / 2), Latitude + (Height / 2 / Scale));

    /// <summary>The frame that an address tells, such as <c>38.5,35,12</c>; null where it tells none.</summary>
    public static MapFrame? Read(string? text)
    {
        var parts = (text ?? "").Split(',');
        return parts.Length == 3
            && double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var span)
            && double.IsFinite(longitude + latitude + span)
            ? Fitted(longitude, latitude, span)
            : null;
    }

    /// <summary>The frame in which weighted points lie, without the few that are far away from the others.</summary>
    public static MapFrame Of(IReadOnlyCollection<(double Longitude, double Latitude, long Weight)> points)
    {
        if (points.Count == 0)
        {
            return World;
        }

        var (west, east) = Middle(points.Select(p => (p.Longitude, p.Weight)));
        var (south, north) = Middle(points.Select(p => (p.Latitude, p.Weight)));
        var latitude = (south + north) / 2;
        var tall = (north - south) * Width / Height / Math.Cos(Math.Clamp(latitude, -60, 60) * Math.PI / 180);
        return Fitted((west + east) / 2, latitude, (Math.Max(east - west, tall) * 1.35) + 3);
    }

    /// <summary>Where a point lies on the sheet.</summary>
    public (double X, double Y) Project(double longitude, double latitude) =>
        ((Width / 2) + ((longitude - Longitude) * Width / Span), (Height / 2) - ((latitude - Latitude) * Scale));

    /// <summary>The same middle, nearer (less than 1) or farther.</summary>
    public MapFrame Zoomed(double factor) => Fitted(Longitude, Latitude, Span * factor);

    /// <summary>The same width, moved by parts of it.</summary>
    public MapFrame Moved(double east, double north) => Fitted(Longitude + (east * Span), Latitude + (north * Height / Scale), Span);

    /// <summary>As an address tells it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Longitude:0.##},{Latitude:0.##},{Span:0.##}");

    private static MapFrame Fitted(double longitude, double latitude, double span) => span >= Widest
        ? World
        : new MapFrame(Math.Clamp(longitude, -180, 180), Math.Clamp(latitude, -70, 75), Math.Max(span, Narrowest));

    /// <summary>The stretch that holds all but a twelfth of the weight on each side.</summary>
    private static (double Low, double High) Middle(IEnumerable<(double At, long Weight)> values)
    {
        var sorted = values.OrderBy(v => v.At).ToList();
        var few = sorted.Sum(v => v.Weight) / 12;
        return (Edge(sorted), Edge(sorted.AsEnumerable().Reverse()));

        double Edge(IEnumerable<(double At, long Weight)> from)
        {
            var gone = 0L;
            return from.First(v => (gone += v.Weight) > few).At;
        }
    }
}
