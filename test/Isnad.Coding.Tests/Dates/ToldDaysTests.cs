using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Dates;

/// <summary>A verb that says only when an event took place dates it. Published on Thursday 10 May 2018.</summary>
public sealed class ToldDaysTests
{
    [Theory]
    [InlineData("خاض الجيش معارك ضارية مع المسلحين في البلدة الثلاثاء. وأوضح الجيش أن المعارك التي بدأت، الجمعة الماضية، أسفرت عن مقتل عشرين.", "المعارك", "2018-05-04/..")]
    [InlineData("قتل خمسة جنود في هجوم على حاجز قرب المدينة الأسبوع الماضي. وقال المتحدث إن الهجوم وقع مساء السبت.", "الهجوم", "2018-05-05")]
    public void The_time_of_the_verb_is_that_of_its_noun(string text, string word, string date) => Assert.Equal(date, new LearnedText(text).DateOf(word));
}
