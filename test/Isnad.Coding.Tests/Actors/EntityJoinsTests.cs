using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>One person, body or group told in several ways is one entity, and two are two.</summary>
public sealed class EntityJoinsTests
{
    [Theory]
    [InlineData("التقى الرئيس اليمني عبدربه منصور هادي الوفد. وأكد الرئيس اليمني أن المدينة آمنة.", "عبدربه منصور هادي", "الرئيس اليمني")]
    [InlineData("وصل الرئيس الأميركي دونالد ترامب صباحا. وقال الرئيس الأميركي إنه متفائل.", "دونالد ترامب", "الرئيس الأميركي")]
    [InlineData("زار وزير الخارجية الأردني أيمن الصفدي العاصمة. وأضاف الوزير الأردني أن بلاده ستساعد.", "أيمن الصفدي", "الوزير الأردني")]
    public void A_title_told_again_is_its_bearer(string text, string name, string title)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, title).Id);
    }

    [Fact]
    public void A_title_of_the_headline_is_the_bearer_named_after_it()
    {
        var resolved = ActorTestBed.Resolve("استدعت الحكومة السفير الأميركي أمس. وقالت إنها استدعت السفير الأميركي ديفيد هيل لتسليمه رسالة.");
        var envoy = ActorTestBed.Entity(resolved, "ديفيد هيل");
        Assert.Equal(envoy.Id, ActorTestBed.Entity(resolved, "السفير الأميركي").Id);
        Assert.Equal(2, envoy.Mentions.Count);
    }

    [Theory]
    [InlineData("قال الناطق الرسمي باسم المحكمة الابتدائية بتونس، سفيان السليطي إن التحقيق مستمر.", "سفيان السليطي", "الناطق الرسمي باسم المحكمة الابتدائية")]
    [InlineData("التقى أيمن الصفدي الناطق باسم الوفد الصحفيين.", "أيمن الصفدي", "الناطق باسم الوفد")]
    public void A_definite_title_and_a_name_side_by_side_are_one(string text, string name, string title)
    {
        var resolved = ActorTestBed.Resolve(text);
        var person = ActorTestBed.Entity(resolved, name);
        Assert.Contains(resolved.Entities, entity => entity.Id == person.Id && entity.Aliases.Any(alias => alias.StartsWith(title, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("التقى الرئيس اليمني عبدربه منصور هادي الرئيس الفرنسي. وغادر الرئيس الفرنسي بعد ساعة.", "عبدربه منصور هادي", "الرئيس الفرنسي")]
    [InlineData("قال وزير الخارجية الروسي سيرغي لافروف إنه موافق. ورفض الوزير التركي ذلك.", "سيرغي لافروف", "الوزير التركي")]
    [InlineData("وصل رئيس الوزراء العراقي حيدر العبادي أمس. واستقبله الرئيس العراقي.", "حيدر العبادي", "الرئيس العراقي")]
    public void Another_country_or_office_is_another_person(string text, string name, string title)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.NotEqual(ActorTestBed.Entity(resolved, name).Id, ActorTestBed.Entity(resolved, title).Id);
    }

    [Fact]
    public void The_underscore_of_a_hashtag_parts_words()
    {
        var resolved = ActorTestBed.Resolve("قالت رئيسة الوزراء البريطانية #تيريزا_ماي إنها باقية. وغادرت تيريزا ماي القاعة.");
        Assert.Equal(ActorTestBed.Entity(resolved, "تيريزا ماي").Id, ActorTestBed.Entity(resolved, "تيريزا_ماي").Id);
    }

    [Theory]
    [InlineData("أقر مجلس الاتحاد الروسي القانون. وكان مجلس الاتحاد رفضه من قبل.", "مجلس الاتحاد الروسي", "مجلس الاتحاد", true)]
    [InlineData("اجتمع مجلس الاتحاد الروسي ومجلس الاتحاد الفرنسي أمس. وأقر مجلس الاتحاد القانون.", "مجلس الاتحاد الروسي", "مجلس الاتحاد", false)]
    public void A_body_told_without_its_nationality_is_the_only_one_of_the_name(string text, string name, string plain, bool same)
    {
        var resolved = ActorTestBed.Resolve(text);
        Assert.Equal(same, ActorTestBed.Entity(resolved, name).Id == ActorTestBed.Entity(resolved, plain).Id);
    }

    [Fact]
    public void A_province_is_no_governor_and_an_institute_no_founder()
    {
        var resolved = ActorTestBed.Resolve("وقعت الغارة في محافظة الجوف. وقالت مؤسسة النقد العربي السعودي إنها تحقق.", "الجوف");
        Assert.DoesNotContain(resolved.Entities, entity => entity.Kind == EntityKind.Person);
    }
}
