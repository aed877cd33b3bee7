namespace Isnad.Record.Tests;

public sealed class ReportCodingTests
{
    [Fact]
    public void An_entity_is_found_by_its_id_the_first_where_two_have_it()
    {
        var coding = Coding(Entity("E1", "حلب"), Entity("E2", "دمشق"), Entity("E2", "حمص"));
        Assert.Equal("حلب", coding.EntityOf("E1")!.Name);
        Assert.Equal("دمشق", coding.EntityOf("E2")!.Name);
        Assert.Null(coding.EntityOf("E3"));
        Assert.Null(coding.EntityOf(null));
    }

    [Fact]
    public void A_coding_made_from_another_finds_its_own_entities()
    {
        var coding = Coding(Entity("E1", "حلب"));
        Assert.Equal("حلب", coding.EntityOf("E1")!.Name);
        Assert.Equal("حمص", (coding with { Entities = [Entity("E1", "حمص")] }).EntityOf("E1")!.Name);
        Assert.Equal("حلب", (coding with { Coder = "other/1" }).EntityOf("E1")!.Name);
    }

    [Fact]
    public void Every_one_of_a_great_many_entities_is_found()
    {
        var coding = Coding([.. Enumerable.Range(0, 300_000).Select(n => Entity($"E{n}", $"بلدة {n}"))]);
        Assert.All(coding.Entities, e => Assert.Same(e, coding.EntityOf(e.Id)));
    }

    private static ReportCoding Coding(params Entity[] entities) => new() { ReportId = "a", Coder = "test/1", Entities = entities };

    private static Entity Entity(string id, string name) => new() { Id = id, Kind = EntityKind.Place, Name = name };
}
