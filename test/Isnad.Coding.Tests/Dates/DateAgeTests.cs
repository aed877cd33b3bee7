using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Dates;

/// <summary>How a date lies to the day of publication, where that is not told.</summary>
public sealed class DateAgeTests
{
    private const string Text = "فجر عناصر من الجماعة عبوة قرب معبر الحدود عام 2006 ما أدى إلى إصابة أربعة جنود. واختطف مسلحون الصحفي سامر الحداد في الثاني عشر من مارس 2007 في مدينة غزة.";

    [Theory]
    [InlineData("فجر", "2006")]
    [InlineData("واختطف", "2007-03-12")]
    public void A_report_without_a_day_of_its_own_has_the_dates_that_it_tells_in_full(string word, string date) => Assert.Equal(date, new LearnedText(Text, published: null).DateOf(word));
}
