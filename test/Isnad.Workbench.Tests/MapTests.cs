using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Isnad.Record;
using Isnad.Store;
using Isnad.Text;
using Isnad.Workbench.Maps;

namespace Isnad.Workbench.Tests;

public class MapTests
{
    private static readonly ArgumentCount Syria = Place("country:syria", "سوريا", "Syria", "country", 35, 38.5, 9);
    private static readonly ArgumentCount Aleppo = Place("place:aleppo-sy", "حلب", "Syria", "settlement", 36.2, 37.16, 30);
    private static readonly ArgumentCount Province = Place("place:aleppo-governorate-sy", "محافظة حلب", "Syria", "admin1", 36.2, 37.6, 4);
    private static readonly ArgumentCount Unknown = new() { Key = "place=دوار النخيل", Entity = new Entity { Id = "E1", Kind = EntityKind.Place, Name = "دوار النخيل" }, AsPlace = 2 };

    [Fact]
    public void A_country_is_an_outline_an_area_a_disc_and_a_town_a_dot()
    {
        var map = new PlaceMap([Aleppo, Syria, Province, Unknown], null);
        Assert.Equal(
            [("country:syria", PlaceExtent.Country), ("place:aleppo-governorate-sy", PlaceExtent.Area), ("place:aleppo-sy", PlaceExtent.Spot)],
            map.Marks.Select(m => (m.Place.Key, m.Extent)));
        Assert.Equal("Syria", map.Marks[0].Shape!.Name);
        Assert.NotEmpty(map.OutlineOf(map.Marks[0].Shape!));
        Assert.Equal([Unknown], map.Unlocated);
    }

    [Theory]
    [InlineData("country", "Soviet Union")]
    [InlineData("region", null)]
    [InlineData("admin1", "Lebanon")]
    [InlineData("admin2", "Egypt")]
    [InlineData("near", "Iraq")]
    [InlineData(null, null)]
    public void What_is_no_spot_is_never_a_dot_and_keeps_its_size_when_the_map_comes_nearer(string? precision, string? country)
    {
        var place = Place("x", "x", country, precision, 35, 38, 1);
        var far = PlaceMark.Of(place, new MapFrame(38, 35, 8), 100)!;
        var near = PlaceMark.Of(place, new MapFrame(38, 35, 2), 100)!;
        Assert.Equal(PlaceExtent.Area, near.Extent);
        Assert.Equal(4, near.Radius / far.Radius, 0.01);
    }

    [Fact]
    public void Every_country_of_the_lexicon_has_a_shape_or_is_known_to_have_none()
    {
        var rows = LexiconTable.Load(Path.Combine(SharedData.Root, "lexicon", "countries.tsv")).Rows;
        Assert.True(rows.Count > 200);
        Assert.All(rows.Select(r => r["name"]), name => Assert.True(World.Shared.Of(name) is not null || World.Shared.Names.GetValueOrDefault(name) == "", name));
        Assert.All(World.Shared.Names.Keys, name => Assert.Contains(name, rows.Select(r => r["name"])));
    }

    [Theory]
    [InlineData("Egypt", 1_010_000)]
    [InlineData("Syria", 186_000)]
    [InlineData("Lebanon", 10_300)]
    public void Shapes_are_as_large_as_their_countries(string country, double area) =>
        Assert.InRange(World.Shared.Of(country)!.Area, area * 0.93, area * 1.07);

    [Fact]
    public void The_frame_holds_what_most_events_are_at()
    {
        var map = new PlaceMap([Aleppo, Syria, Place("place:x", "x", "Chile", "settlement", -33, -70, 1)], null);
        Assert.InRange(map.Frame.Span, 2, 20);
        Assert.InRange(map.Frame.Longitude, 36, 39);
        Assert.Equal(2, map.Marks.Count);
        Assert.Equal(3, new PlaceMap([Aleppo, Syria, Place("place:x", "x", "Chile", "settlement", -33, -70, 1)], MapFrame.World).Marks.Count);
    }

    [Fact]
    public void Frames_are_told_in_addresses() => Gen.Select(Gen.Double[-180, 180], Gen.Double[-70, 75], Gen.Double[2, 339]).Sample((longitude, latitude, span) =>
    {
        var frame = MapFrame.Read(new MapFrame(longitude, latitude, span).ToString())!;
        return Math.Abs(frame.Longitude - longitude) < 0.01 && Math.Abs(frame.Latitude - latitude) < 0.01 && Math.Abs(frame.Span - span) < 0.01;
    });

    [Theory]
    [InlineData("")]
    [InlineData("1,2")]
    [InlineData("a,b,c")]
    [InlineData("NaN,1,1")]
    public void Nonsense_is_no_frame(string text) => Assert.Null(MapFrame.Read(text));

    [Fact]
    public void No_country_reaches_across_the_whole_world() =>
        Assert.All(World.Shared.Shapes.SelectMany(s => s.Rings.Select(r => (s.Name, Wide: r.Bounds.East - r.Bounds.West))), ring => Assert.True(ring.Wide < 180, ring.Name));

    [Fact]
    public void Outlines_stay_on_the_sheet() => Gen.Select(Gen.Double[-170, 170], Gen.Double[-60, 70], Gen.Double[2, 340]).Sample(
        (longitude, latitude, span) =>
        {
            var path = new PlaceMap([], new MapFrame(longitude, latitude, span)).Land;
            foreach (var ring in path.Split('Z', StringSplitOptions.RemoveEmptyEntries))
            {
                var numbers = Regex.Matches(ring, "-?[0-9.]+").Select(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
                var (x, y) = (0m, 0m);
                for (var i = 0; i < numbers.Length; i += 2)
                {
                    (x, y) = (x + numbers[i], y + numbers[i + 1]);
                    if (x is < -13 or > 1013 || y is < -13 or > 633)
                    {
                        return false;
                    }
                }
            }

            return true;
        },
        iter: 20);

    private static ArgumentCount Place(string key, string name, string? country, string? precision, double latitude, double longitude, long events) => new()
    {
        Key = key,
        Entity = new Entity { Id = "E1", Kind = EntityKind.Place, Name = name, Country = country, PlacePrecision = precision, Latitude = latitude, Longitude = longitude },
        AsPlace = events,
    };
}
