using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Dates;

/// <summary>What is told to lie so far from another event has a day of its own. Published on Thursday 10 May 2018.</summary>
public sealed class OffsetDatesTests
{
    [Theory]
    [InlineData("واستقالت الوزيرة الاثنين بعد شهر من اعتقال زوجها بتهمة الفساد في مطار العاصمة، بحسب صحيفة محلية.", "اعتقال", "2018-04~")]
    [InlineData("وتظاهر المئات في المدينة الثلاثاء بعد يومين من مقتل الصحفي في العاصمة برصاص مجهولين.", "مقتل", "2018-05-06")]
    [InlineData("في الذكرى الـ15 للغزو الأميركي للعراق، تظاهر المئات في بغداد وطالبوا برحيل القوات الأجنبية من البلاد.", "للغزو", "2003")]
    [InlineData("في الذكرى السنوية الأولى لمقتل الصحفي، اتهمت عائلته الحكومة بعرقلة التحقيق وطالبت بمحاكمة القتلة.", "لمقتل", "2017")]
    public void The_event_behind_the_length_lies_so_far_off(string text, string word, string date) => Assert.Equal(date, new LearnedText(text).DateOf(word));

    [Fact]
    public void Hours_take_no_day_away() =>
        Assert.Equal("2018-05-08", new LearnedText("قتلت الشرطة يوم الثلاثاء مسلحا بعد ساعتين من هجوم على حاجز في المدينة، بحسب بيان رسمي صدر أمس.").DateOf("قتلت"));
}
