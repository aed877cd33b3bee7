using Isnad.Linking.Entities;
using Isnad.Record;

namespace Isnad.Linking.Tests.Entities;

/// <summary>The names of a report and the offices that it tells of them.</summary>
public sealed class EntityNamesTests
{
    private const int Many = 100_000;

    [Fact]
    public void Each_of_a_great_many_holders_has_the_offices_that_the_report_tells_of_it()
    {
        var named = EntityNames.Mentions(Report(), Coding(), day: 1).ToList();
        Assert.Equal(Many, named.Count);
        Assert.All(named.Skip(1), n => Assert.Equal(new HeldOffice("وزير", "الجمهورية", false), Assert.Single(n.Offices)));
        Assert.Empty(named[0].Offices);
    }

    private static Report Report() => new()
    {
        Id = "a",
        Title = "",
        Published = Edtf.Day(new DateOnly(2018, 3, 1)),
        Text = "",
        Capture = new Capture { Sha256 = "", Origin = "a", ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
    };

    private static ReportCoding Coding() => new()
    {
        ReportId = "a",
        Coder = "test/1",
        Entities = [new Entity { Id = "E0", Kind = EntityKind.Country, Name = "الجمهورية" }, .. Enumerable.Range(1, Many - 1).Select(Holder)],
        Relations =
        [
            .. Enumerable.Range(1, Many - 1).Select(n => new Relation { Subject = $"E{n}", Predicate = Predicate.OfficeIn, Object = "E0", Role = "وزير" }),
        ],
    };

    private static Entity Holder(int n) => new() { Id = $"E{n}", Kind = EntityKind.Person, Name = "سامر الجندي" };
}
