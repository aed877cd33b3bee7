using Isnad.Coding.Tests.Events;
using Isnad.Record;

namespace Isnad.Coding.Tests.Tellings;

/// <summary>Deals that were reached.</summary>
public sealed class ReachedDealsTests
{
    [Theory]
    [InlineData("انهارت الهدنة التي تم التوصل إليها في الأول من مارس برعاية الأمم المتحدة، وتجدد القصف على أحياء المدينة القديمة مساء أمس بحسب سكان.", "الهدنة", "2018-03-01")]
    [InlineData("وتجري العملية تنفيذا لوقف إطلاق النار الذي تم التوصل إليه بين الجيش والفصائل في المحافظة في السادس من مارس 2018.", "لوقف", "2018-03-06")]
    public void Their_reaching_is_no_event_beside_them(string text, string deal, string date)
    {
        var coded = new LearnedText(text);
        Assert.Equal(date, coded.DateOf(deal));
        Assert.Same(coded.Event(deal), coded.Event("التوصل"));
    }

    [Fact]
    public void Reaching_one_is_an_event() => Assert.Equal(EventType.Agree, new LearnedText("أعلن الوسيط أن الطرفين توصلا أمس إلى اتفاق في جنيف بشأن تبادل الأسرى وفتح الطرق بين المدن.").Event("اتفاق").Type);
}
