using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Roles;

/// <summary>Who cannot have done it, or had it done to them, is not chosen for it.</summary>
public sealed class RoleVetoTests
{
    [Theory]
    [InlineData("هدد الرئيس التركي بتصعيد الحرب التجارية عن طريق فرض رسوم على جميع واردات تركيا من السيارات الألمانية.", "هدد", "تركيا")]
    [InlineData("هدد الرئيس التركي بتصعيد الحرب التجارية عن طريق فرض رسوم على جميع واردات تركيا من السيارات الألمانية.", "فرض", "تركيا")]
    public void Who_speaks_for_a_state_does_not_threaten_it(string text, string word, string state) => Assert.DoesNotContain(state, new LearnedText(text).RecipientsOf(word));

    [Fact]
    public void A_state_told_as_the_object_is_the_other_side() =>
        Assert.Contains("تركيا", new LearnedText("أعلن رئيس الأركان التركي تمرده، وهدد رئيس الأركان التركي تركيا بالحرب.").RecipientsOf("وهدد"));

    [Theory]
    [InlineData("لم يعلق الحزب على الخبر، لكن خصومه اتهموه باعتقال الصحفيين وتعذيب الطلاب خلال الأعوام الماضية.", "وتعذيب", "خصومه")]
    [InlineData("اتهمت أسرته الشرطة بتعذيبه، لكن الشرطة اتهمتها بعرقلة التحقيق وتهديد الشهود ومهاجمة مركز في المدينة.", "وتهديد", "الشرطة")]
    public void Who_accuses_another_of_a_deed_did_not_do_it(string text, string word, string accuser) => Assert.DoesNotContain(accuser, new LearnedText(text).DoersOf(word));

    [Fact]
    public void Who_is_accused_did_it_where_nobody_else_did() =>
        Assert.Equal(["الوزير"], new LearnedText("عاد الوزير أمس إلى البلاد، لكن خصومه اتهموه باعتقال الصحفيين وتعذيب الطلاب خلال الأعوام الماضية.").DoersOf("وتعذيب"));

    [Fact]
    public void Who_demands_a_deed_does_not_do_it_alone() =>
        Assert.Empty(new LearnedText("دعا مجلس الأمن الدولي، الجمعة، إلى إجراء تحقيق في الهجوم الذي شهدته المدينة.").DoersOf("تحقيق"));

    [Fact]
    public void Who_orders_a_deed_that_nobody_else_is_told_to_do_does_it() =>
        Assert.Equal(["الحكومة"], new LearnedText("أمرت الحكومة بترحيل مئات المهاجرين من الجزيرة يوم الأحد الماضي بحسب بيان رسمي.").DoersOf("بترحيل"));

    [Fact]
    public void Who_is_asked_by_people_not_named_is_not_the_one_who_asks() =>
        Assert.Equal(["الجيش"], new LearnedText("خرج السكان إلى الشوارع، وهم يطالبون الجيش بالانسحاب من القرية فورا.").DoersOf("بالانسحاب"));

    [Fact]
    public void Who_agrees_to_what_is_asked_did_not_ask()
    {
        var text = new LearnedText("وافقت الحكومة أمس على طلب رسمي للمعارضة بفتح الطرق بين المدن بعد أسابيع من الأزمة السياسية.");
        Assert.Equal(["معارضة"], text.DoersOf("طلب"));
        Assert.Equal(["الحكومة"], text.RecipientsOf("طلب"));
    }

    [Theory]
    [InlineData("عاد السكان إلى القرى التي طردت منها المليشيات قبل أسبوع، وبدأوا في ترميم بيوتهم المهدمة.", "طردت", "المليشيات")]
    [InlineData("قال سكان المدن التي طردت منها الميليشيا إن الوضع تحسن كثيرا وإن الحياة عادت إلى الأسواق.", "طردت", "الميليشيا")]
    [InlineData("قال الضابط إن المدينة عادت إليها الحياة بعدما طُردت الجماعة المسلحة من معظم أحيائها قبل شهر.", "طُردت", "الجماعة المسلحة")]
    public void Who_was_driven_out_did_not_do_it(string text, string word, string victim)
    {
        var coded = new LearnedText(text);
        Assert.Empty(coded.DoersOf(word));
        Assert.Equal([victim], coded.RecipientsOf(word));
    }

    [Theory]
    [InlineData("أكدت مصادر أمنية أن المجندين الجدد يتم تسليحهم من مخازن الشرطة في المدينة قبل إرسالهم إلى الحدود.", "تسليحهم", "المجندين الجدد")]
    [InlineData("بحسب المصادر فإن انهزام الميليشيات في عدن أربك صفوف التنظيم كله أمس.", "انهزام", "الميليشيات")]
    [InlineData("إمداد الوزارة المتمردين والميليشيات والانفصاليين بالدبابات يطيل أمد الحرب في شرق البلاد بحسب الوزير كمال الحداد.", "إمداد", "الميليشيات")]
    public void To_whom_it_is_done_does_not_do_it(string text, string word, string other) => Assert.DoesNotContain(other, new LearnedText(text).DoersOf(word));

    [Theory]
    [InlineData("وتوعد وزير الصيد الفيجي أيسلندا بعقوبات شديدة إذا واصلت تأخير السفينة.", "بعقوبات", "وزير الصيد الفيجي")]
    [InlineData("هدد تنظيم راية السهول سلطات الإقليم بالرد بعد أن اعتقلت عشرات من أعضائه في القرى الحدودية.", "اعتقلت", "سلطات الإقليم")]
    public void Who_threatens_with_a_deed_does_it(string text, string word, string doer) => Assert.Equal([doer], new LearnedText(text).DoersOf(word));

    [Theory]
    [InlineData("زار الوالي القرية وقال إن سكانها يشكون من العطش. ويتهم حراس المنجم بضرب عشرين رجلا في القرى المجاورة قبل شهر.", "ويتهم", "حراس المنجم")]
    [InlineData("التقت المحامية سلمى الخالد القضاة في روما أمس. واتهمت الوزير التونسي بأنه باع أراضي الدولة لأصحابه.", "واتهمت", "الوزير التونسي")]
    [InlineData("دخلت قوات الحكومة الوادي مساء أمس ودمرت مخازن المتمردين، كما أجبرت الميليشيات على الرحيل من قريتين في الشرق.", "أجبرت", "الميليشيات")]
    public void Who_stands_alone_behind_a_verb_that_never_lacks_its_object_is_the_object(string text, string word, string other)
    {
        var coded = new LearnedText(text);
        Assert.DoesNotContain(other, coded.DoersOf(word));
        Assert.Equal([other], coded.RecipientsOf(word));
    }

    [Fact]
    public void A_body_with_its_place_is_the_accuser_where_another_follows() =>
        Assert.Equal(["لجنة الحكام"], new LearnedText("ألزمت لجنة الحكام باتحاد الكرة نادي الساحل بدفع غرامة كبيرة خلال أسبوعين.").DoersOf("ألزمت"));

    [Fact]
    public void No_state_demonstrates() =>
        Assert.Equal(["السودانيين"], new LearnedText("أعلنت السودان رفضها للاتفاق. واقتحم مئات السودانيين مبنى الإذاعة أمس احتجاجا على قرار الحكومة السودانية، وقالت السودان إنها ستحقق.").DoersOf("واقتحم"));

    [Fact]
    public void A_blame_is_no_attack_that_somebody_suffers() =>
        Assert.DoesNotContain("الوزير", new LearnedText("تعرض الوزير لانتقادات حادة بعد هجمات دامية على العاصمة من قبل نواب المعارضة في جلسة صاخبة.").RecipientsOf("هجمات"));

    [Fact]
    public void Who_is_attacked_suffers_the_attack() =>
        Assert.Contains("الوزير", new LearnedText("تعرض الوزير لهجوم مسلح قرب منزله في العاصمة مساء أمس.").RecipientsOf("لهجوم"));
}
