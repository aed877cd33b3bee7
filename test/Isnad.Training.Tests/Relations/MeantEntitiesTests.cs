using Isnad.Exchange.Scheme;
using Isnad.Training.Relations;

namespace Isnad.Training.Tests.Relations;

/// <summary>Lessons take an entity for the gold one that it is, where the scorer is content with a name inside another.</summary>
public sealed class MeantEntitiesTests
{
    private static readonly SchemeEntity President = new() { Id = "G1", Kind = "person", Name = "دونالد ترامب", Aliases = ["الرئيس الأميركي"] };
    private static readonly SchemeEntity Country = new() { Id = "G2", Kind = "country", Name = "الأميركي" };

    [Fact]
    public void A_country_is_no_president_of_it()
    {
        SchemeEntity[] ours = [new() { Id = "E1", Kind = "person", Name = "ترامب", Aliases = ["الرئيس الأميركي"] }, new() { Id = "E2", Kind = "country", Name = "الأميركي" }];
        var meant = new MeantEntities([President, Country], ours);
        Assert.Equal(["G1"], meant.GoldOf("E1"));
        Assert.Equal(["G2"], meant.GoldOf("E2"));
    }

    [Fact]
    public void An_entity_of_a_wrong_kind_stands_for_what_nothing_else_does()
    {
        SchemeEntity[] ours = [new() { Id = "E1", Kind = "organization", Name = "الرئيس الأميركي" }];
        Assert.Equal(["G1"], new MeantEntities([President], ours).GoldOf("E1"));
    }

    [Fact]
    public void Two_of_ours_may_be_one()
    {
        SchemeEntity[] ours = [new() { Id = "E1", Kind = "person", Name = "دونالد ترامب" }, new() { Id = "E2", Kind = "person", Name = "الرئيس الأميركي" }];
        var meant = new MeantEntities([President, Country], ours);
        Assert.Equal(["G1"], meant.GoldOf("E1"));
        Assert.Equal(["G1"], meant.GoldOf("E2"));
    }

    [Fact]
    public void An_unknown_id_is_nobody() => Assert.Empty(new MeantEntities([President], []).GoldOf("E9"));
}
