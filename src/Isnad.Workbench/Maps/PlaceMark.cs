using Isnad.Store;

namespace Isnad.Workbench.Maps;

/// <summary>A place on the sheet of a map.</summary>
/// <param name="Place">The place with its events.</param>
/// <param name="Extent">How it is drawn.</param>
/// <param name="Shape">The outline of a country; null for others.</param>
/// <param name="X">Where its middle lies.</param>
/// <param name="Y">Where its middle lies.</param>
/// <param name="Radius">Radius of disc or dot; 0 for a country. A disc is as wide as what is known, a dot as its events ask.</param>
/// <param name="Grade">1 for few events to 5 for many.</param>
public sealed record PlaceMark(ArgumentCount Place, PlaceExtent Extent, CountryShape? Shape, double X, double Y, double Radius, int Grade)
{
    private const double LeastArea = 9;

    /// <summary>Lays a place on a sheet.</summary>
    /// <param name="place">The place.</param>
    /// <param name="frame">What the map shows.</param>
    /// <param name="most">Events of the place that has most.</param>
    /// <returns>Null for a place without coordinates.</returns>
    public static PlaceMark? Of(ArgumentCount place, MapFrame frame, long most)
    {
        if (place.Entity is not { Latitude: { } latitude, Longitude: { } longitude } entity)
        {
            return null;
        }

        var (x, y) = frame.Project(longitude, latitude);
        var share = Math.Log(1 + place.Events) / Math.Log(1 + Math.Max(place.Events, most));
        var grade = Math.Clamp((int)Math.Ceiling(share * 5), 1, 5);
        var country = World.Shared.Of(entity.Country);
        return entity.PlacePrecision switch
        {
            "country" when country is not null => new(place, PlaceExtent.Country, country, x, y, 0, grade),
            "settlement" or "facility" => new(place, PlaceExtent.Spot, null, x, y, 3.5 + (9 * share * share), grade),
            var precision => new(place, PlaceExtent.Area, null, x, y, Math.Max(LeastArea, Reach(precision, country) * frame.PerKilometre), grade),
        };
    }

    /// <summary>Kilometres from the middle of an area to its edge, roughly.</summary>
    /// <param name="precision">What the coordinates stand for.</param>
    /// <param name="country">The country that it lies in; a province is some fifteenth of it.</param>
    private static double Reach(string? precision, CountryShape? country) => precision switch
    {
        "country" => 350,
        "region" => 250,
        "admin1" => Math.Clamp(Math.Sqrt((country?.Area ?? 200_000) / 15 / Math.PI), 10, 150),
        "admin2" => Math.Clamp(Math.Sqrt((country?.Area ?? 200_000) / 90 / Math.PI), 6, 50),
        _ => 60,
    };
}
