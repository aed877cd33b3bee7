using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

public sealed class EntityResolverTests
{
    [Fact]
    public void Joins_full_name_short_name_and_title()
    {
        var resolved = ActorTestBed.Resolve("قال وزير الخارجية الروسي سيرغي لافروف إن بلاده ترفض ذلك. وأضاف لافروف أن الوزير التركي وافق. وغادر وزير الخارجية الروسي أنقرة.");
        var person = ActorTestBed.Entity(resolved, "سيرغي لافروف");
        Assert.Equal("سيرغي لافروف", person.Name);
        Assert.Equal("Russia", person.Country);
        Assert.Equal(["لافروف", "وزير الخارجية الروسي", "وزير الخارجية الروسي سيرغي لافروف"], person.Aliases.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("أعلنت وزير المالية، لمياء السالمي، ذلك. والتقى وزير الداخلية كمال الغربي الوفد. وقالت الوزيرة إنها ترفض.", "لمياء السالمي", true)]
    [InlineData("قالت وزير المالية ذلك. ورفضت الوزيرة القرار.", "وزير المالية", true)]
    [InlineData("رفض وزير المالية القرار. ورفضت الوزيرة الهدنة.", "وزير المالية", true)]
    [InlineData("رفض وزير المالية كمال الغربي القرار. ورفضت الوزيرة الهدنة.", "كمال الغربي", false)]
    public void A_woman_may_hold_an_office_told_in_the_masculine(string text, string name, bool same) =>
        Assert.Equal(same, ActorTestBed.Entity(ActorTestBed.Resolve(text), name).Aliases.Contains("الوزيرة"));

    [Fact]
    public void A_definite_head_takes_up_the_body_before_it()
    {
        var resolved = ActorTestBed.Resolve("بايعت حركة النور تنظيم \"جند الفجر\". وقالت الحركة إن التنظيم قبل البيعة.");
        Assert.Contains("الحركة", ActorTestBed.Entity(resolved, "حركة النور").Aliases);
        Assert.Contains("التنظيم", ActorTestBed.Entity(resolved, "تنظيم \"جند الفجر\"").Aliases);
    }

    [Fact]
    public void The_army_is_the_army_named_before()
    {
        var resolved = ActorTestBed.Resolve("تقدم الجيش اليمني في المحافظة. وقال الجيش إنه خسر جنديا.");
        Assert.Contains("الجيش", ActorTestBed.Entity(resolved, "الجيش اليمني").Aliases);
    }

    [Fact]
    public void A_short_form_waits_for_the_name_that_follows()
    {
        var resolved = ActorTestBed.Resolve("أعلن الجيش مقتل جنود. وقال الجيش اليمني إنه يحقق.");
        Assert.Equal("الجيش اليمني", ActorTestBed.Entity(resolved, "الجيش").Name);
    }

    [Fact]
    public void A_short_form_does_not_wait_for_one_of_many()
    {
        var resolved = ActorTestBed.Resolve("قالت الشركة إن خدماتها مجانية. ولا يشمل القرار أي شركة تركية.");
        Assert.DoesNotContain("الشركة", ActorTestBed.Entity(resolved, "شركة تركية").Aliases);
    }

    [Fact]
    public void Bodies_of_two_countries_stay_apart()
    {
        var resolved = ActorTestBed.Resolve("اشتبك الجيش السوري مع الجيش التركي.");
        Assert.NotEqual(ActorTestBed.Entity(resolved, "الجيش السوري").Id, ActorTestBed.Entity(resolved, "الجيش التركي").Id);
    }

    [Fact]
    public void Groups_of_different_numbers_stay_apart()
    {
        var resolved = ActorTestBed.Resolve("قتل 14 شخصا وأصيب 3 أشخاص.");
        Assert.Equal(2, resolved.Entities.Count(entity => entity.Kind == EntityKind.Group));
    }

    [Fact]
    public void Members_stand_for_their_body()
    {
        var resolved = ActorTestBed.Resolve("تراجعت حركة النور. وقتل عناصر حركة النور جنديا.");
        Assert.Contains("عناصر حركة النور", ActorTestBed.Entity(resolved, "حركة النور").Aliases);
    }

    [Fact]
    public void A_title_after_a_name_belongs_to_it()
    {
        var resolved = ActorTestBed.Resolve("التقى سامح شكري وزير الخارجية المصري الوفد.");
        Assert.Equal(("سامح شكري", "Egypt"), (ActorTestBed.Entity(resolved, "وزير الخارجية المصري").Name, ActorTestBed.Entity(resolved, "سامح شكري").Country));
    }

    [Fact]
    public void Registry_names_unite()
    {
        var resolved = ActorTestBed.Resolve("اجتمع مجلس الأمن الدولي أمس. ودان مجلس الأمن الهجوم.");
        var council = ActorTestBed.Entity(resolved, "مجلس الأمن");
        Assert.Equal(("actor:un-security-council", "UN Security Council", 2), (council.RegistryId, council.LatinName, council.Mentions.Count));
    }
}
