using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Sites;

public sealed class PlaceAssignerTests
{
    [Theory]
    [InlineData("تظاهر مئات العمال في تونس احتجاجا على قرار الحكومة الفرنسية.", "تظاهر", "تونس")]
    [InlineData("اعتقلت الشرطة 15 مشتبها به في بيروت.", "اعتقلت", "بيروت")]
    [InlineData("هاجم مسلحون قرية في شمال نيجيريا أمس.", "هاجم", "نيجيريا")]
    public void AnEventTakesThePlaceItHappensIn(string text, string trigger, string place) =>
        Assert.Equal(place, new CodedSentence(text).PlaceOf(trigger));

    [Theory]
    [InlineData("زار الرئيس الفرنسي بغداد الأحد الماضي.", "زار", "بغداد")]
    [InlineData("أطلق مسلحون 40 صاروخا على البصرة أمس.", "أطلق", "البصرة")]
    [InlineData("قال وزير الدفاع إن الجيش هاجم الموصل عام 2016.", "هاجم", "الموصل")]
    public void ATargetIsThePlaceOfAnAttackAndAGoalThatOfAVisit(string text, string trigger, string place) =>
        Assert.Equal(place, new CodedSentence(text).PlaceOf(trigger));

    [Theory]
    [InlineData("قتل ثلاثة جنود في هجوم على حاجز في الميادين بريف دير الزور أمس.", "قتل", "الميادين")]
    [InlineData("أعلنت الشرطة أن مسلحين خطفوا طبيبا في الفلوجة بمحافظة الأنبار.", "خطفوا", "الفلوجة")]
    [InlineData("قال شهود إن طائرات قصفت سوقا في دوما قرب دمشق.", "قصفت", "دوما")]
    [InlineData("انفجرت سيارة مفخخة في سرت شرقي طرابلس أمس وقتلت شرطيين.", "انفجرت", "سرت")]
    [InlineData("وقعت اشتباكات بين الجيش ومسلحين في العريش في سيناء.", "اشتباكات", "العريش")]
    public void ARowOfPlacesMeansItsFirst(string text, string trigger, string place) =>
        Assert.Equal(place, new CodedSentence(text).PlaceOf(trigger));

    [Fact]
    public void AnOpponentIsNoPlaceOfAThreat() =>
        Assert.Null(new CodedSentence("هدد الرئيس التركي بفرض عقوبات على فرنسا.").PlaceOf("هدد"));

    [Fact]
    public void ANationalityIsNoPlace() =>
        Assert.Null(new CodedSentence("التقى الرئيس الفرنسي الرئيس العراقي.").PlaceOf("التقى"));

    [Fact]
    public void TheReasonNamesTheTieAndShowsThePlace()
    {
        const string Text = "اعتقلت الشرطة 15 مشتبها به في بيروت.";
        var reason = Assert.Single(new CodedSentence(Text).Event("اعتقلت").Reasons, r => r.Part == "place");
        Assert.Equal(("place:in", "بيروت"), (reason.Rule, reason.Evidence?.In(Text)));
    }
}
