using System.Text.Json;

namespace Isnad.Workbench.Maps;

/// <summary>Reads TopoJSON: borders are kept once, as arcs of whole-number steps, and each country names the arcs of its rings.</summary>
internal static class Topology
{
    /// <summary>It goes around the pole, which no flat sheet can show; no map here reaches it.</summary>
    private const string Antarctica = "Antarctica";

    /// <summary>The shapes of the object <c>countries</c>.</summary>
    public static IReadOnlyList<CountryShape> Read(JsonElement root)
    {
        var transform = root.GetProperty("transform");
        var (scale, translate) = (Pair(transform.GetProperty("scale")), Pair(transform.GetProperty("translate")));
        var arcs = root.GetProperty("arcs").EnumerateArray().Select(arc => Arc(arc, scale, translate)).ToArray();
        return
        [
            .. from country in root.GetProperty("objects").GetProperty("countries").GetProperty("geometries").EnumerateArray()
               let polygons = country.GetProperty("type").GetString() switch
               {
                   "Polygon" => [country.GetProperty("arcs")],
                   "MultiPolygon" => country.GetProperty("arcs").EnumerateArray().ToArray(),
                   _ => Array.Empty<JsonElement>(),
               }
               where polygons.Length > 0 && country.GetProperty("properties").GetProperty("name").GetString() != Antarctica
               select new CountryShape(
                   country.GetProperty("properties").GetProperty("name").GetString()!,
                   [.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(ring => Ring(ring, arcs))]),
        ];
    }

    private static double[] Arc(JsonElement arc, (double X, double Y) scale, (double X, double Y) translate)
    {
        var points = new double[arc.GetArrayLength() * 2];
        var (x, y, i) = (0.0, 0.0, 0);
        foreach (var step in arc.EnumerateArray())
        {
            var (dx, dy) = Pair(step);
            (x, y) = (x + dx, y + dy);
            points[i++] = (x * scale.X) + translate.X;
            points[i++] = (y * scale.Y) + translate.Y;
        }

        return points;
    }

    /// <summary>The arcs one after the other; each begins where the one before ends, and ~n is the arc n backwards.</summary>
    private static double[] Ring(JsonElement ring, double[][] arcs)
    {
        var points = new List<double>();
        foreach (var index in ring.EnumerateArray().Select(i => i.GetInt32()))
        {
            var arc = arcs[index < 0 ? ~index : index];
            for (var i = 0; i < arc.Length - 2; i += 2)
            {
                var at = index < 0 ? arc.Length - 2 - i : i;
                // Across the date line the longitude goes on beyond 180 rather than jump to the other end of the world.
                var turn = points.Count == 0 ? 0 : Math.Round((points[^2] - arc[at]) / 360) * 360;
                points.Add(arc[at] + turn);
                points.Add(arc[at + 1]);
            }
        }

        return [.. points];
    }

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
