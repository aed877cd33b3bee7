using Isnad.Coding.Tests.Actors;
using Isnad.Record;

namespace Isnad.Coding.Tests;

/// <summary>What the parties of finished events and relations are: states that act, capitals that stand for them, heads and officers of bodies.</summary>
public sealed class PartiesTests
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    [Theory]
    [InlineData("فرضت فرنسا عقوبات على السودان أمس.", "فرنسا")]
    [InlineData("فرضت فرنسا عقوبات على السودان أمس.", "السودان")]
    public void A_state_that_is_a_party_is_its_government(string text, string name) =>
        Assert.Equal((EntityKind.Country, "GOV"), KindAndSector(Code(text), name));

    [Theory]
    [InlineData("هاجمت فصائل مدعومة من أنقرة القرية أمس.", "أنقرة")]
    [InlineData("اتهمت واشنطن موسكو بقصف القرية أمس.", "موسكو")]
    public void A_capital_that_is_a_party_is_its_state(string text, string name) =>
        Assert.Contains(Code(text).Entities, e => e is { Kind: EntityKind.Country, Sector: "GOV" } && (e.Name == name || e.Aliases.Contains(name)));

    [Fact]
    public void A_capital_that_is_party_and_scene_is_both()
    {
        var coding = Code("اتهمت فرنسا موسكو بقصف القرية. وقتل مسلحون ثلاثة مدنيين في موسكو.");
        var accused = coding.Events.Single(e => e.Type is EventType.Accuse).Recipients.Single();
        var scene = coding.Events.Single(e => e.Type is EventType.Assault && e.Place is not null).Place;
        Assert.Equal((EntityKind.Country, EntityKind.Place), (KindOf(coding, accused), KindOf(coding, scene)));
    }

    [Theory]
    [InlineData("ندد الأمين العام لنقابة المعلمين بالقصف أمس.", "الأمين العام لنقابة المعلمين", "LAB")]
    [InlineData("ندد رئيس شركة السهول بالقصف أمس.", "رئيس شركة السهول", "BUS")]
    [InlineData("ندد المتحدث باسم الشرطة بالقصف أمس.", "المتحدث باسم الشرطة", "COP")]
    [InlineData("أوقف ضباط الأمن ثلاثة متظاهرين أمس.", "ضباط الأمن", "COP")]
    [InlineData("أوقف ضباط الشرطة ثلاثة متظاهرين أمس.", "ضباط الشرطة", "COP")]
    public void Those_of_a_body_have_its_sector(string text, string name, string sector) => Assert.Equal(sector, KindAndSector(Code(text), name).Sector);

    [Theory]
    [InlineData("ندد المتحدث باسم حزب السهول بالقصف أمس.", "المتحدث باسم حزب السهول")]
    [InlineData("نددت دول التحالف العربي بالقصف أمس.", "دول التحالف العربي")]
    [InlineData("ندد رئيس مركز السهول بالقصف أمس.", "رئيس مركز السهول")]
    public void Those_of_parties_and_of_bodies_that_may_be_the_state_s_and_states_keep_their_own(string text, string name) => Assert.Equal("GOV", KindAndSector(Code(text), name).Sector);

    [Fact]
    public void What_somebody_has_is_no_part_of_a_name_that_no_list_knows() =>
        Assert.DoesNotContain(Code("وبدأ الإسباني كارديلو مشواره مع النادي، ثم انتقد المدرب كارديلو الحكم بعد المباراة أمس.").Entities, e => e.Aliases.Prepend(e.Name).Any(name => name.Contains("مشوار", StringComparison.Ordinal)));

    [Fact]
    public void A_state_named_like_a_people_is_a_state() => Assert.Equal(EntityKind.Country, KindAndSector(Code("اعتقلت بلجيكا ثلاثة متظاهرين أمس."), "بلجيكا").Kind);

    [Theory]
    [InlineData("قتل مسلحون ثلاثة مدنيين في بلدة النخيل قرب دمشق.", false)]
    [InlineData("قتل مسلحون ثلاثة مدنيين في بلدة النخيل في دمشق.", true)]
    public void What_is_near_a_place_is_not_in_it(string text, bool located) =>
        Assert.Equal(located, Code(text).Relations.Any(relation => relation.Predicate is Predicate.LocatedIn));

    private static ReportCoding Code(string text) => Coder.Code(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));

    private static (EntityKind Kind, string? Sector) KindAndSector(ReportCoding coding, string name)
    {
        var entity = Assert.Single(coding.Entities, e => e.Name == name || e.Aliases.Contains(name));
        return (entity.Kind, entity.Sector);
    }

    private static EntityKind KindOf(ReportCoding coding, string? id) => coding.Entities.Single(entity => entity.Id == id).Kind;
}
