using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Dates;

public sealed class DateAssignerTests
{
    [Theory]
    [InlineData("قصفت الطائرات مدينة حلب يوم الثلاثاء.", "قصفت", "2018-06-19")]
    [InlineData("زار الرئيس الفرنسي بغداد الأحد الماضي.", "زار", "2018-06-17")]
    [InlineData("أودى تفجير في كابول بحياة 12 مدنيا عام 2015.", "تفجير", "2015")]
    public void AnEventTakesTheTimeOfItsClause(string text, string trigger, string date) =>
        Assert.Equal(date, new CodedSentence(text).DateOf(trigger));

    [Fact]
    public void TheDayOfSayingIsNotTheDayOfWhatIsSaid() =>
        Assert.Equal("2016", new CodedSentence("قال وزير الدفاع اليوم الجمعة إن الجيش هاجم الموصل عام 2016.").DateOf("هاجم"));

    [Fact]
    public void AWeekdayOfWhatIsToComeIsTheNext() =>
        Assert.Equal("2018-06-23", new CodedSentence("السبت سيلتقي الرئيس الفرنسي نظيره العراقي في باريس.").DateOf("سيلتقي"));

    [Fact]
    public void ATimeOfAFarSentenceDatesNothing() =>
        Assert.Null(new CodedSentence("قصفت الطائرات مدينة حلب. ولا يزال السوق مفتوحا. والطقس معتدل في الشمال. وانتهى العام الدراسي أمس.").DateOf("قصفت"));

    [Fact]
    public void TheReasonShowsTheTime()
    {
        const string Text = "قصفت الطائرات مدينة حلب يوم الثلاثاء.";
        var reason = Assert.Single(new CodedSentence(Text).Event("قصفت").Reasons, r => r.Part == "date");
        Assert.Equal("يوم الثلاثاء", reason.Evidence?.In(Text));
    }
}
