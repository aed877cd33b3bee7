namespace Isnad.Coding.Tests.Events;

/// <summary>A day or month that does not say which is meant lies where its event does. Published on Friday 22 June 2018.</summary>
public sealed class PastOrComingTests
{
    [Theory]
    [InlineData("واعتقلت الشرطة في الثالث من أغسطس ثلاثة ناشطين في حلب.", "واعتقلت", "2017-08-03")]
    [InlineData("ستعتقل الشرطة في الثالث من أغسطس ثلاثة ناشطين في حلب.", "ستعتقل", "2018-08-03")]
    [InlineData("اعتقلت الشرطة في الثالث من مايو ثلاثة ناشطين في حلب.", "اعتقلت", "2018-05-03")]
    public void The_day_lies_on_the_side_of_its_event(string text, string word, string date) => Assert.Equal(date, new CodedSentence(text).DateOf(word));
}
