using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Roles;

/// <summary>What a speaker says of himself or of his state is done by him, or by his state.</summary>
public sealed class OwnDeedsTests
{
    [Theory]
    [InlineData("قال وزير الداخلية النمساوي كارل هوبر في مقابلة مع صحيفة ألمانية: \"إذا أرسلت ألمانيا والمجر لاجئين إلينا فإننا سنغلق الحدود كما أغلقنا المطارات\".", "سنغلق", "كارل هوبر")]
    [InlineData("قال المبعوث الأممي إن مجلس الأمن رحب بتقريره عن سوريا، كما كشف أنه سيتوجه إلى دمشق الأسبوع المقبل.", "سيتوجه", "المبعوث الأممي")]
    [InlineData("أشارت الداخلية إلى أنها عثرت على كمية من الأسلحة بحوزة الإرهابيين الذين قتلتهم قوات الجيش في البلدة.", "عثرت", "الداخلية")]
    [InlineData("صرح الرئيس التركي خلال عودته من قطر بأن بلاده ترحب بقيادات الجماعة التي غادرت المدينة في الأسبوع الماضي.", "ترحب", "التركي")]
    public void The_speaker_does_it(string text, string word, string doer) => Assert.Equal([doer], new LearnedText(text).DoersOf(word));

    [Fact]
    public void His_state_does_it_with_the_one_it_is_done_with() =>
        Assert.Equal(["الفلبين", "الكويت"], new LearnedText("قال مسؤول في وزارة الخارجية الكويتية السبت إن بلاده وقعت مع الفلبين على اتفاقية جديدة لتنظيم العمالة.").DoersOf("وقعت").Order());

    [Fact]
    public void A_man_is_not_meant_by_the_pronoun_of_his_company() =>
        Assert.Equal(["شركة النور"], new LearnedText("قال دينيس هوبر إن شركة النور بنت مصنعا، وأضاف أنها ستمنع استخدام الألوان الصناعية في جميع منتجاتها.").DoersOf("ستمنع"));

    [Fact]
    public void Who_admits_something_after_another_said_so_is_not_the_speaker() =>
        Assert.Equal(["سامر العلي"], new LearnedText("قال مصدر مقرب من الرئاسة إن الرئيس سامر العلي أمر بتغيير فريقه بعد أن أقر بوجود أخطاء في عمله.").DoersOf("أقر"));
}
