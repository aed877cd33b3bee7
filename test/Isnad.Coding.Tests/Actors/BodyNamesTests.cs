using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>How far the names of bodies reach, and what stands for a body.</summary>
public sealed class BodyNamesTests
{
    [Theory]
    [InlineData("قصفوا معسكر اللواء 35 غربي المدينة.", "اللواء 35", "MIL")]
    [InlineData("هاجم مسلحون الكتيبة 51 في القرية.", "الكتيبة 51", "MIL")]
    [InlineData("وأعلنت جامعة الملك خالد ذلك.", "جامعة الملك خالد", "EDU")]
    [InlineData("ونقل إلى مستشفى الأمير سعود في القرية.", "مستشفى الأمير سعود", "MED")]
    public void A_number_or_a_ruler_is_part_of_the_name(string text, string words, string sector) => Assert.Equal(sector, ActorTestBed.One(text, words).Sector);

    [Fact]
    public void A_number_that_counts_is_none() =>
        Assert.DoesNotContain(ActorTestBed.Find("قتل اللواء 12 مسلحا أمس."), mention => mention.Span.In("قتل اللواء 12 مسلحا أمس.").StartsWith("اللواء 12", StringComparison.Ordinal));

    [Theory]
    [InlineData("هاجم تنظيم \"الدولة الإسلامية\" القرية. وخطف داعش ثلاثة.", "داعش", "actor:isil")]
    [InlineData("هاجمت حركة \"الشباب\" القاعدة أمس.", "حركة \"الشباب\"", "actor:al-shabaab")]
    public void A_name_in_quotation_marks_is_known_with_its_head(string text, string name, string id) =>
        Assert.Equal(id, ActorTestBed.Entity(ActorTestBed.Resolve(text), name).RegistryId);

    [Theory]
    [InlineData("شنت مروحيات الجيش السوري غارة. وقال الجيش السوري إن دبابات الجيش قصفت القرية.", "الجيش السوري", "مروحيات الجيش السوري|دبابات الجيش")]
    [InlineData("قصفت طائرات التحالف العربي القرية. وأكد التحالف ذلك.", "التحالف", "طائرات التحالف العربي")]
    public void The_arms_of_a_body_stand_for_it(string text, string body, string arms)
    {
        var entity = ActorTestBed.Entity(ActorTestBed.Resolve(text), body);
        Assert.All(arms.Split('|'), form => Assert.Contains(form, entity.Aliases));
    }

    [Fact]
    public void Jets_are_no_rebels() => Assert.Equal("MIL", ActorTestBed.One("شنت المقاتلات غارات أمس.", "المقاتلات").Sector);

    [Fact]
    public void Rebels_are_the_only_known_movement_told_before()
    {
        var resolved = ActorTestBed.Resolve("هاجمت حركة طالبان قرية. وقال الجيش إن المتمردين قتلوا ثلاثة.");
        Assert.Contains("المتمردين", ActorTestBed.Entity(resolved, "حركة طالبان").Aliases);
    }

    [Fact]
    public void Rebels_are_of_their_own_where_two_movements_are_told()
    {
        var resolved = ActorTestBed.Resolve("هاجمت حركة طالبان قرية. وهاجم داعش القرية. وقال الجيش إن المتمردين قتلوا ثلاثة.");
        Assert.Equal(EntityKind.Group, ActorTestBed.Entity(resolved, "المتمردين").Kind);
    }

    [Theory]
    [InlineData("وصل الرئيس دونالد ترامب أمس. وقال الرئيس الأميركي إنه راض.", "دونالد ترامب", "الرئيس الأميركي")]
    [InlineData("قال الرئيس الأميركي إنه راض. ووصل الرئيس دونالد ترامب أمس.", "دونالد ترامب", "الرئيس الأميركي")]
    [InlineData("التقى الوزير نظيره الأميركي خالد كمال. وقال الرئيس الأميركي إنه راض.", "خالد كمال", "الرئيس الأميركي")]
    [InlineData("وقال الرجل الذي يدعى سامح نوفل ذلك. ثم اعتقلت الشرطة الرجل.", "سامح نوفل", "الرجل")]
    public void A_description_is_of_the_one_who_is_named(string text, string name, string description)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, description).Id);
    }
}
