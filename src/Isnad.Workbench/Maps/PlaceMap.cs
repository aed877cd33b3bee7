using Isnad.Store;

namespace Isnad.Workbench.Maps;

/// <summary>The places of some events on a map.</summary>
public sealed class PlaceMap
{
    private const int MostNames = 16;

    /// <summary>Lays places on a sheet.</summary>
    /// <param name="places">The places, the one with most events first.</param>
    /// <param name="frame">What to show; null for what holds most events.</param>
    public PlaceMap(IReadOnlyList<ArgumentCount> places, MapFrame? frame)
    {
        Fitting = MapFrame.Of([.. from p in places where p.Entity is { Latitude: not null, Longitude: not null } select (p.Entity.Longitude!.Value, p.Entity.Latitude!.Value, p.Events)]);
        Frame = frame ?? Fitting;
        var most = places.Count == 0 ? 1 : places.Max(p => p.Events);
        var marks = places.Select(p => PlaceMark.Of(p, Frame, most)).ToList();
        Unlocated = [.. places.Where((_, i) => marks[i] is null)];
        Marks = [.. marks.OfType<PlaceMark>().Where(IsSeen).OrderBy(m => m.Extent).ThenByDescending(m => m.Radius)];
        Located = marks.Count - Unlocated.Count;
        var filled = Marks.Where(m => m.Shape is not null).Select(m => m.Shape).ToHashSet();
        Land = Outline.Of(World.Shared.Shapes.Where(s => !filled.Contains(s)), Frame);
        Named = Names();
    }

    /// <summary>The frame that holds most events.</summary>
    public MapFrame Fitting { get; }

    /// <summary>What is shown.</summary>
    public MapFrame Frame { get; }

    /// <summary>SVG path of the countries that are not marks.</summary>
    public string Land { get; }

    /// <summary>What is seen, in the order in which it is to be drawn: countries, areas, dots.</summary>
    public IReadOnlyList<PlaceMark> Marks { get; }

    /// <summary>Marks whose name has room.</summary>
    public IReadOnlySet<PlaceMark> Named { get; }

    /// <summary>Places with coordinates, seen or not.</summary>
    public int Located { get; }

    /// <summary>Places whose coordinates nobody knows.</summary>
    public IReadOnlyList<ArgumentCount> Unlocated { get; }

    /// <summary>SVG path of a country that is a mark.</summary>
    public string OutlineOf(CountryShape shape) => Outline.Of([shape], Frame);

    private bool IsSeen(PlaceMark mark) => mark.Shape is { } shape
        ? shape.Rings.Any(ring => ring.Bounds.Meets(Frame.Bounds))
        : mark.X > -mark.Radius && mark.X < MapFrame.Width + mark.Radius && mark.Y > -mark.Radius && mark.Y < MapFrame.Height + mark.Radius;

    /// <summary>The places with most events are named, as far as their names do not run into each other.</summary>
    private HashSet<PlaceMark> Names()
    {
        var taken = new List<(double X, double Y, double Width)>();
        var named = new HashSet<PlaceMark>();
        foreach (var mark in Marks.OrderByDescending(m => m.Place.Events).ThenBy(m => m.Place.Key, StringComparer.Ordinal))
        {
            var width = 12.0 + (7.5 * Math.Max(mark.Place.Entity.Name.Length, mark.Place.Entity.LatinName?.Length ?? 0));
            var y = NameY(mark);
            var fits = mark.X - (width / 2) > 0 && mark.X + (width / 2) < MapFrame.Width && y is > 14 and < MapFrame.Height - 4
                && !taken.Exists(t => Math.Abs(t.X - mark.X) < (t.Width + width) / 2 && Math.Abs(t.Y - y) < 17);
            if (fits && named.Count < MostNames)
            {
                named.Add(mark);
                taken.Add((mark.X, y, width));
            }
        }

        return named;
    }

    /// <summary>Base line of a mark's name: in the middle of a country or area, above a dot.</summary>
    public static double NameY(PlaceMark mark) => mark.Extent == PlaceExtent.Spot ? mark.Y - mark.Radius - 5 : mark.Y + 5;
}
