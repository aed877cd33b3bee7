using Isnad.Linking.Entities;
using Isnad.Record;

namespace Isnad.Linking.Tests.Entities;

/// <summary>Names in Latin letters and the registry's entries, which have Arabic ones.</summary>
public sealed class LatinNameTests
{
    private static readonly Lazy<LatinNames> Names = new(() => LatinNames.Load(Path.Combine(SharedData.Root, "lexicon")));

    [Theory]
    [InlineData("António Guterres", EntityKind.Person, "actor:antonio-guterres")]
    [InlineData("ANTONIO GUTERRES", EntityKind.Person, "actor:antonio-guterres")]
    [InlineData("Antonio Guteres", EntityKind.Person, "actor:antonio-guterres")]
    [InlineData("Guterres", EntityKind.Person, "actor:antonio-guterres")]
    [InlineData("Guterres", EntityKind.Organization, null)]
    [InlineData("Antonio Banderas", EntityKind.Person, null)]
    [InlineData("Samir", EntityKind.Person, null)]
    [InlineData("أنطونيو غوتيريش", EntityKind.Person, null)]
    public void A_latin_name_is_the_registry_entry_that_alone_fits(string name, EntityKind kind, string? expected) =>
        Assert.Equal(expected, Names.Value.KeyOf(new Entity { Id = "E1", Kind = kind, Name = name }));

    [Fact]
    public void Reports_in_both_scripts_name_one_entity()
    {
        var linker = new Linker(CodedSamples.Model);
        linker.Add(Report("a"), Coding("a", "Antonio Guterres", null));
        linker.Add(Report("b"), Coding("b", "أنطونيو غوتيريش", "actor:antonio-guterres"));
        linker.Update();
        Assert.Equal(["a", "b"], Assert.Single(linker.Entities).Mentions.Select(m => m.ReportId));
    }

    private static ReportCoding Coding(string report, string name, string? key) => new()
    {
        ReportId = report,
        Coder = "test/1",
        Entities = [new Entity { Id = "E1", Kind = EntityKind.Person, Name = name, RegistryId = key }],
    };

    private static Report Report(string id) => new()
    {
        Id = id,
        Title = "",
        Text = id,
        Capture = new Capture { Sha256 = "", Origin = id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
    };
}
