using Isnad.Record;

namespace Isnad.Coding.Tests.Events;

public sealed class StatusRulesTests
{
    [Theory]
    [InlineData("لم تتعرض القنصلية لأي هجوم في البصرة.", "هجوم", EventStatus.Negated)]
    [InlineData("لم يقم الجيش السوري بقصف المدرسة في حلب.", "بقصف", EventStatus.Negated)]
    [InlineData("دخل الجيش السوري المدينة دون وقوع اشتباكات في حلب.", "اشتباكات", EventStatus.Negated)]
    [InlineData("اعتقلت الشرطة المرشح بعد اعتقال المرشح المحتمل للرئاسة في بيروت.", "اعتقال", EventStatus.Actual)]
    [InlineData("إيران لن تسمح للولايات المتحدة بدخول الخليج.", "تسمح", EventStatus.Actual)]
    public void ADeniedVerbAboveAndAnAdjectiveOfItsOwnDecide(string text, string trigger, EventStatus status) =>
        Assert.Equal(status, new CodedSentence(text).Event(trigger).Status);
}
