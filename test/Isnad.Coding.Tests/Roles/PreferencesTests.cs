using Isnad.Coding.Roles;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Tests.Roles;

public sealed class PreferencesTests : IDisposable
{
    private const string Head = "who\twhat\tdoes\tsuffers\ttold\n*\t*\t1000\t600\t4000\n*\tAssault\t200\t200\t\n*\t=اعتقل\t50\t50\t\n";
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public void Police_arrest_and_journalists_are_arrested()
    {
        var preferences = Read("h:شرطه\t*\t90\t5\t100\nh:شرطه\t=اعتقل\t40\t1\t\nh:صحافيين\t*\t10\t60\t100\nh:صحافيين\t=اعتقل\t1\t30\t\n");
        var police = Assert.Single(preferences.Of(Named("الشرطة التونسية"))).In("=اعتقل");
        var journalists = Assert.Single(preferences.Of(Named("صحافيين"))).In("=اعتقل");
        Assert.NotNull(police);
        Assert.NotNull(journalists);
        Assert.True(police.Lean > 1 && police.Does > police.Suffers);
        Assert.True(journalists.Lean < -1 && journalists.Suffers > journalists.Does);
    }

    [Fact]
    public void Few_counts_say_little()
    {
        var preferences = Read("h:قليل\t*\t1\t0\t1\nh:قليل\tAssault\t1\t0\t\nh:كثير\t*\t100\t0\t100\nh:كثير\tAssault\t100\t0\t\n");
        Assert.True(Math.Abs(Deed("قليل").Does) < Deed("كثير").Does);
        Assert.True(Deed("قليل").Lean < Deed("كثير").Lean);

        Deed Deed(string name) => Assert.Single(preferences.Of(Named(name))).In("Assault")!;
    }

    [Fact]
    public void What_was_never_counted_has_no_habit() => Assert.Empty(Read("").Of(Named("جهة")));

    [Fact]
    public void A_party_is_known_by_word_registry_and_kind() => Assert.Equal(
        ["h:جيش", "k:actor:army", "c:Organization/Tunisia/MIL"],
        Preferences.KindsOf(Named("الجيش التونسي") with { RegistryId = "actor:army", Country = "Tunisia", Sector = "MIL" }));

    [Fact]
    public void A_count_that_is_no_number_is_told_with_its_place()
    {
        var error = Assert.Throws<LexiconException>(() => Read("h:جيش\t*\tمئة\t0\t1\n"));
        Assert.Contains(Path.GetFileName(_path) + ":5", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(_path);

    private static Entity Named(string name) => new() { Id = "E1", Kind = EntityKind.Organization, Name = name, Mentions = [] };

    private Preferences Read(string rows)
    {
        File.WriteAllText(_path, Head + rows);
        return Preferences.Load(_path);
    }
}
