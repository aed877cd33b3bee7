using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Roles;

/// <summary>What a speaker says of himself or of his state is done by him, or by his state.</summary>
public sealed class OwnDeedsTests
{
    [Theory]
    [InlineData("قال وزير النقل النمساوي كارل هوبر في حديث لصحيفة محلية: \"إذا رفعت ألمانيا والمجر الرسوم فإننا سنغلق المعابر أمام الشاحنات\".", "سنغلق", "كارل هوبر")]
    [InlineData("قال الوسيط الأوروبي إن البرلمان أيد خطته كلها، كما أعلن أنه سيزور بيروت مطلع الأسبوع المقبل.", "سيزور", "الوسيط الأوروبي")]
    public void The_speaker_does_it(string text, string word, string doer) => Assert.Equal([doer], new LearnedText(text).DoersOf(word));

    [Fact]
    public void His_state_does_it_with_the_one_it_is_done_with() =>
        Assert.Equal(["أوغندا", "الكينية"], new LearnedText("قال مسؤول في وزارة التجارة الكينية أمس إن بلاده وقعت مع أوغندا على اتفاقية جديدة لنقل البضائع.").DoersOf("وقعت"));

    [Fact]
    public void A_man_is_not_meant_by_the_pronoun_of_his_company() =>
        Assert.Equal(["شركة النور"], new LearnedText("قال دينيس هوبر إن شركة النور بنت مصنعا، وأضاف أنها ستمنع استخدام الألوان الصناعية في جميع منتجاتها.").DoersOf("ستمنع"));

    [Fact]
    public void Who_admits_something_after_another_said_so_is_not_the_speaker() =>
        Assert.Equal(["سامر العلي"], new LearnedText("قال مدرب سابق للنادي إن رئيسه سامر العلي باع الملعب القديم بعد أن أقر بوجود ديون كثيرة عليه.").DoersOf("أقر"));
}
