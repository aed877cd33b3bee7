using System.Globalization;
using System.Text;

namespace Isnad.Workbench.Maps;

/// <summary>Writes shapes as SVG paths: cut to the sheet, and without points that nobody could tell apart.</summary>
internal static class Outline
{
    private const double Margin = 12;
    private const double Nearest = 1.3;
    private const double Smallest = 1;

    private static readonly int[] Turns = [-360, 0, 360];

    /// <summary>The path of shapes on a sheet; empty where nothing of them is seen.</summary>
    public static string Of(IEnumerable<CountryShape> shapes, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (var (points, bounds) in shapes.SelectMany(shape => shape.Rings))
        {
            var largest = Math.Max((bounds.East - bounds.West) * MapFrame.Width / frame.Span, (bounds.North - bounds.South) * frame.Scale);
            foreach (var turn in largest < Smallest ? [] : Turns)
            {
                if ((bounds with { West = bounds.West + turn, East = bounds.East + turn }).Meets(frame.Bounds))
                {
                    Append(path, Clipped(Projected(points, turn, frame)));
                }
            }
        }

        return path.ToString();
    }

    /// <param name="points">Longitude and latitude in turn.</param>
    /// <param name="turn">Degrees to the east, for what lies beyond the date line.</param>
    /// <param name="frame">The sheet.</param>
    private static List<(double X, double Y)> Projected(double[] points, int turn, MapFrame frame)
    {
        var ring = new List<(double X, double Y)>();
        for (var i = 0; i < points.Length; i += 2)
        {
            var (x, y) = frame.Project(points[i] + turn, points[i + 1]);
            if (ring.Count == 0 || Math.Abs(x - ring[^1].X) + Math.Abs(y - ring[^1].Y) >= Nearest)
            {
                ring.Add((x, y));
            }
        }

        return ring;
    }

    /// <summary>Cuts a ring at the four edges one after the other (Sutherland and Hodgman 1974).</summary>
    private static List<(double X, double Y)> Clipped(List<(double X, double Y)> ring)
    {
        ring = Cut(ring, p => p.X + Margin);
        ring = Cut(ring, p => MapFrame.Width + Margin - p.X);
        ring = Cut(ring, p => p.Y + Margin);
        return Cut(ring, p => MapFrame.Height + Margin - p.Y);
    }

    /// <param name="ring">A closed ring.</param>
    /// <param name="inside">How far a point lies on the right side of the edge; negative beyond it.</param>
    private static List<(double X, double Y)> Cut(List<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        if (ring.TrueForAll(p => inside(p) >= 0))
        {
            return ring;
        }

        var kept = new List<(double X, double Y)>();
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i == 0 ? ring.Count - 1 : i - 1], ring[i]);
            var (a, b) = (inside(from), inside(to));
            if (a < 0 != b < 0)
            {
                var share = a / (a - b);
                kept.Add((from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share)));
            }

            if (b >= 0)
            {
                kept.Add(to);
            }
        }

        return kept;
    }

    /// <summary>Steps of tenths of a unit, so that the path is short and rounding does not add up; a minus parts numbers as a space does.</summary>
    private static void Append(StringBuilder path, List<(double X, double Y)> ring)
    {
        if (ring.Count < 3)
        {
            return;
        }

        var (atX, atY) = (0, 0);
        for (var i = 0; i < ring.Count; i++)
        {
            var (x, y) = ((int)Math.Round(ring[i].X * 10), (int)Math.Round(ring[i].Y * 10));
            var step = Tenths(y - atY);
            path.Append(i switch { 0 => "M", 1 => "l", _ => x < atX ? "" : " " }).Append(Tenths(x - atX)).Append(step[0] == '-' ? "" : " ").Append(step);
            (atX, atY) = (x, y);
        }

        path.Append('Z');
    }

    private static string Tenths(int tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
}
