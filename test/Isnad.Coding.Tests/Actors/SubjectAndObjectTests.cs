using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>Who does it and whom or what it is done to stand side by side in Arabic, and are two.</summary>
public sealed class SubjectAndObjectTests
{
    [Theory]
    [InlineData("اتهمت الحكومة اليمنية الحوثيين بذلك.", "الحكومة اليمنية")]
    [InlineData("قصفت القوات الحكومية القرية أمس.", "القوات الحكومية")]
    [InlineData("هاجم الجيش التركي القرية أمس.", "الجيش التركي")]
    [InlineData("هاجم الجيش القرية أمس.", "الجيش")]
    [InlineData("قصف الجيش المستشفى الميداني أمس.", "الجيش")]
    [InlineData("حملت الحكومة المسؤولية عن ذلك.", "الحكومة")]
    [InlineData("أغلقت المحكمة العليا القضية أمس.", "المحكمة العليا")]
    [InlineData("حملت حركة فتح سلطات المدينة المسؤولية.", "حركة فتح")]
    public void A_body_takes_up_neither_people_nor_a_place(string text, string words) =>
        Assert.Equal(words, Assert.Single(ActorTestBed.Find(text), mention => mention.Kind is EntityKind.Organization && mention.First == 1).Span.In(text));

    [Theory]
    [InlineData("تدرب القوات الخاصة الجنود.", "القوات الخاصة")]
    [InlineData("وصل وفد التحالف المدني أمس.", "التحالف المدني")]
    [InlineData("وانتقدت هيئة الطيران المدني القرار.", "هيئة الطيران المدني")]
    public void A_body_keeps_its_adjectives(string text, string words) => Assert.Contains(ActorTestBed.Find(text), mention => mention.Span.In(text) == words);

    [Theory]
    [InlineData("اتهم خالد كمال الحكومة بذلك.", "خالد كمال")]
    [InlineData("انتقد الشيخ سعيد كمال المتظاهرين أمس.", "سعيد كمال")]
    [InlineData("انتقد ناصر كمال الحوثيين أمس.", "ناصر كمال")]
    [InlineData("رفض خالد كمال الاتهامات أمس.", "خالد كمال")]
    [InlineData("أكد الرئيس سليمان ضرورة الحوار.", "سليمان")]
    [InlineData("أدان الوزير سعيد موقف الحكومة.", "سعيد")]
    [InlineData("قال العقيد بلعيد الورتاني ذلك.", "بلعيد الورتاني")]
    [InlineData("قتل حسين عز الدين الهاشمي أمس.", "حسين عز الدين الهاشمي")]
    public void A_name_ends_before_what_is_no_family(string text, string name) =>
        Assert.Equal(name, Assert.Single(ActorTestBed.Find(text, "تركيا"), mention => mention.NameSpan is not null).NameSpan!.Value.In(text));

    [Theory]
    [InlineData("أبلغ مسؤول حكومي وزارة الدفاع بذلك.", "مسؤول حكومي")]
    [InlineData("أبلغ ضابط كبير رويترز بذلك.", "ضابط كبير")]
    [InlineData("اتهم مالك السيارة الشرطة التركية بذلك.", "مالك السيارة")]
    [InlineData("رفض الرئيس السوداني التنحي أمس.", "الرئيس السوداني")]
    [InlineData("كثرت تصريحات الرئيس السوداني المتكررة أمس.", "الرئيس السوداني")]
    public void A_title_takes_up_neither_a_body_nor_an_adjective_of_another(string text, string words) =>
        Assert.Contains(ActorTestBed.Find(text), mention => mention.Title is not null && mention.Span.In(text) == words);

    [Theory]
    [InlineData("وندد رئيس شركة الأمل لتجميع السيارات بذلك.")]
    [InlineData("عمل الموظف لصالح دمشق أمس.")]
    [InlineData("والتقى المدرب اللاعبين فور وصوله أمس.")]
    [InlineData("وأطلق المشتبه به الوحيد النار أمس.")]
    [InlineData("أراد قتل دبلوماسيين أجانب باسم تنظيم داعش أمس.")]
    public void What_is_no_name_makes_none(string text) => Assert.DoesNotContain(ActorTestBed.Find(text, "دمشق"), mention => mention.NameSpan is not null);

    [Theory]
    [InlineData("وفي بيان أمس، طالب الشيخ سعيد كمال الحكومة بذلك.", "طالب")]
    [InlineData("بيروت - طالب سمير الخطيب الحكومة بذلك.", "طالب")]
    [InlineData("تحدث الرئيس أمس متهما المعارضة بذلك.", "متهما")]
    [InlineData("تحدثت المتحدثة أمس متهمة المعارضة بذلك.", "متهمة")]
    public void A_word_that_acts_is_no_title(string text, string word) =>
        Assert.DoesNotContain(ActorTestBed.Find(text, "تركيا"), mention => mention.Span.In(text).Contains(word, StringComparison.Ordinal));

    [Theory]
    [InlineData("اتهمت الفرنسية لوران الحكومة بذلك.", "الفرنسية لوران", "France")]
    [InlineData("فازت الفرنسية ماري كمال أمس.", "الفرنسية ماري كمال", "France")]
    public void A_nationality_right_behind_its_verb_leads_to_a_name(string text, string words, string country) => Assert.Equal(country, ActorTestBed.One(text, words).Country);

    [Fact]
    public void Two_callings_before_one_name_are_of_one() =>
        Assert.Equal("عمر الأمين", ActorTestBed.One("اختطف مسلحون الكاتب والناشط السوداني عمر الأمين أمس.", "الكاتب والناشط السوداني عمر الأمين").NameSpan!.Value.In("اختطف مسلحون الكاتب والناشط السوداني عمر الأمين أمس."));

    [Fact]
    public void An_honorific_before_an_office_is_nobody_beside_its_holder()
    {
        var person = ActorTestBed.One("أكد معالي وزير النقل ذلك.", "وزير النقل");
        Assert.Equal((1, 1), (person.First, person.HeadToken));
    }
}
