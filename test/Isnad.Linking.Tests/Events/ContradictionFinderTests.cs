using Isnad.Linking.Events;
using Isnad.Record;

namespace Isnad.Linking.Tests.Events;

public sealed class ContradictionFinderTests
{
    [Theory]
    [InlineData("الجيش العراقي", "MIL", "Iraq", "الحكومة العراقية", "GOV", "Iraq", true)]
    [InlineData("الجيش العراقي", "MIL", "Iraq", "حركة الوادي", "REB", "Iraq", false)]
    [InlineData("الجيش العراقي", "MIL", "Iraq", "الجيش التركي", "MIL", "Turkey", false)]
    [InlineData("حركة الوادي", "REB", "Iraq", "حركة الوادي", "REB", "Iraq", true)]
    [InlineData("حركة الوادي", "REB", "Iraq", "جبهة النهر", null, "Iraq", true)]
    public void Doers_of_one_country_agree_where_they_are_of_one_side(string one, string oneSector, string oneCountry, string other, string? otherSector, string otherCountry, bool agree)
    {
        var (a, b) = (Body(one, oneSector, oneCountry), Body(other, otherSector, otherCountry));
        Assert.Equal((agree, agree), (ContradictionFinder.AreCompatible(a, b), ContradictionFinder.AreCompatible(b, a)));
    }

    private static Entity Body(string name, string? sector, string country) => new() { Id = "E1", Kind = EntityKind.Organization, Name = name, Country = country, Sector = sector };
}
