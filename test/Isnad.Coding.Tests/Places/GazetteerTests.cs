using Isnad.Coding.Places;
using Isnad.Text;
using static Isnad.Coding.Tests.Places.GazetteerFixture;

namespace Isnad.Coding.Tests.Places;

/// <summary>The shipped gazetteer is whole and free of contradictions.</summary>
public sealed class GazetteerTests
{
    [Fact]
    public void EveryStateHasACodeAPlaceOnEarthAndNames()
    {
        Assert.True(World.Countries.Count >= 195, $"{World.Countries.Count} states");
        foreach (var country in World.Countries)
        {
            Assert.Matches("^[A-Z]{2}$", country.Iso);
            Assert.NotEmpty(country.Arabic);
            Assert.Same(country, World.CountryNamed(country.Name));
            Assert.All(country.Neighbours, n => Assert.Contains(country.Iso, World.CountryOf(n)!.Neighbours));
            Assert.All(country.Adjectives, a => Assert.EndsWith("ي", a, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("SY", 14)]
    [InlineData("IQ", 19)]
    [InlineData("YE", 22)]
    [InlineData("LB", 8)]
    [InlineData("LY", 20)]
    [InlineData("EG", 27)]
    [InlineData("SD", 18)]
    [InlineData("SO", 18)]
    [InlineData("DZ", 48)]
    [InlineData("TN", 24)]
    [InlineData("MA", 9)]
    [InlineData("MR", 12)]
    [InlineData("SA", 13)]
    [InlineData("AE", 7)]
    [InlineData("JO", 12)]
    [InlineData("AF", 34)]
    [InlineData("IR", 31)]
    [InlineData("US", 49)]
    public void EveryProvinceIsThere(string iso, int least)
    {
        var provinces = World.Places.Where(p => p.Iso == iso && p.Kind == PlaceKind.Admin1).ToList();
        Assert.True(provinces.Count >= least, $"{iso}: {provinces.Count} of {least}");
    }

    [Fact]
    public void NoPlaceStandsTwice()
    {
        Assert.True(World.Places.Count >= 1600, $"{World.Places.Count} places");
        var twice = World.Places.GroupBy(p => (Folding.Fold(p.Name), p.Iso, p.Kind)).Where(g => g.Count() > 1).Select(g => string.Join(' ', g.Select(p => p.Id)));
        Assert.Empty(twice);
    }

    [Fact]
    public void EveryPlaceLiesNearItsState()
    {
        foreach (var place in World.Places.Where(p => p.Iso is not (null or "RU" or "US" or "CA" or "AU" or "CN" or "BR" or "ID" or "CU")))
        {
            var state = World.CountryOf(place.Iso)!.Place;
            Assert.True(Kilometres(place, state) < 1800, $"{place.Id} is {Kilometres(place, state):F0} km from the middle of {state.Latin}");
        }
    }

    [Fact]
    public void EveryPlaceLiesNearItsProvince()
    {
        foreach (var place in World.Places.Where(p => p.Admin1 is not null))
        {
            var province = World.Entry(place.Admin1);
            Assert.True(province is { Kind: PlaceKind.Admin1 } && province.Iso == place.Iso, $"{place.Id} lies in {place.Admin1}");
            Assert.True(Kilometres(place, province) < (place.Iso == "SA" ? 700 : 400), $"{place.Id} is {Kilometres(place, province):F0} km from {province.Id}");
        }
    }

    [Fact]
    public void EveryNameFindsItsPlaceInAnySpelling()
    {
        foreach (var place in World.Places.Concat(World.Countries.Select(c => c.Place)))
        {
            Assert.Contains(place, World.Named(place.Name));
            Assert.All(place.Variants, v => Assert.Contains(place, World.Named(v)));
            Assert.Contains(place, World.Named(place.Name.Replace('أ', 'ا').Replace('إ', 'ا').Replace('ة', 'ه')));
        }
    }

    [Theory]
    [InlineData("الكرملين", "Russia")]
    [InlineData("البيت الأبيض", "United States")]
    [InlineData("واشنطن", "United States")]
    [InlineData("الإليزيه", "France")]
    [InlineData("تل أبيب", "Israel")]
    [InlineData("طهران", "Iran")]
    public void GovernmentsAreCalledByTheirSeats(string name, string country) =>
        Assert.Equal(country, World.GovernmentCalled(name)?.Name);

    [Fact]
    public void ASpoiltRowIsNamedWithFileAndLine()
    {
        var folder = Directory.CreateTempSubdirectory("isnad-places").FullName;
        foreach (var file in new[] { "countries.tsv", "places.tsv", "place-words.tsv", "publishers.tsv" })
        {
            File.Copy(Path.Combine(LexiconTable.DefaultFolder, file), Path.Combine(folder, file));
        }

        var path = Path.Combine(folder, "places.tsv");
        File.AppendAllText(path, "x-xx\tس\t-\tX\ttown\tZZ\t-\t1\t1\t1\t-\t-\n");
        var error = Assert.Throws<LexiconException>(() => Gazetteer.Load(folder));
        Assert.Equal(File.ReadLines(path).Count(), error.Line);
        Assert.Contains("ZZ", error.Message, StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    private static double Kilometres(PlaceEntry a, PlaceEntry b)
    {
        const double Radian = Math.PI / 180;
        var h = Math.Pow(Math.Sin((b.Latitude - a.Latitude) * Radian / 2), 2)
            + (Math.Cos(a.Latitude * Radian) * Math.Cos(b.Latitude * Radian) * Math.Pow(Math.Sin((b.Longitude - a.Longitude) * Radian / 2), 2));
        return 12742 * Math.Asin(Math.Sqrt(h));
    }
}
