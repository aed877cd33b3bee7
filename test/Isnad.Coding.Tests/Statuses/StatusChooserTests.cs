using Isnad.Coding.Tests.Events;
using Isnad.Record;

namespace Isnad.Coding.Tests.Statuses;

/// <summary>Whether an event took place, in small sentences of our own.</summary>
public sealed class StatusChooserTests
{
    [Theory]
    [InlineData("هاجم الجيش مدينة حلب أمس.", "هاجم", EventStatus.Actual)]
    [InlineData("اعتقلت الشرطة ثلاثة مسلحين في بيروت.", "اعتقلت", EventStatus.Actual)]
    [InlineData("سيلتقي الرئيس الفرنسي نظيره العراقي غدا.", "سيلتقي", EventStatus.Future)]
    [InlineData("طالبت الحكومة بالإفراج عن المعتقلين.", "بالإفراج", EventStatus.Hypothetical)]
    [InlineData("هددت تركيا بمهاجمة القوات الأمريكية.", "بمهاجمة", EventStatus.Hypothetical)]
    public void TheStatusIsTold(string text, string trigger, EventStatus status) =>
        Assert.Equal(status, new CodedSentence(text).Event(trigger).Status);

    [Fact]
    public void AStatusThatIsNotTheUsualOneHasAReason() =>
        Assert.Single(new CodedSentence("سيلتقي الرئيس الفرنسي نظيره العراقي غدا.").Event("سيلتقي").Reasons, r => r.Part == "status");
}
