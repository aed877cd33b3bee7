using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Statuses;

/// <summary>News is told from background.</summary>
public sealed class HistoricalRulesTests
{
    private const string Report =
        "قتل أربعة جنود الأحد في هجوم شنه مسلحون على حاجز قرب مدينة حلب.\n"
        + "وقال محافظ حلب إن الهجوم استمر ساعتين.\n"
        + "وأضاف أن الجيش أرسل تعزيزات إلى المدينة.\n"
        + "واجتمع المحافظ بقادة الشرطة مساء اليوم نفسه.\n"
        + "وكان مسلحون قد خطفوا ثلاثة مهندسين في المدينة عام 2011.";

    [Fact]
    public void A_report_tells_its_news_and_its_background()
    {
        var coded = new CodedSentence(Report);
        Assert.False(coded.Event("قتل").Historical);
        var background = coded.Event("خطفوا");
        Assert.True(background.Historical);
        Assert.StartsWith("news-weights:-", Assert.Single(background.Reasons, r => r.Part == "historical").Rule, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("قتل خمسة أشخاص وأصيب تسعة آخرون في انفجار سيارة مفخخة أمس وسط بغداد.", "قتل", false)]
    [InlineData("وقتل مسلحون عشرين شخصا في بغداد في مارس 2016.", "وقتل", true)]
    [InlineData("ورأى الكاتب أن قضية الاغتيالات ستبقى مفتوحة.", "الاغتيالات", true)]
    [InlineData("تظاهر مئات العمال أمس أمام مقر الوزارة في تونس احتجاجا على الفصل.", "تظاهر", false)]
    public void A_sentence_alone_reports_an_event_or_speaks_of_it(string sentence, string word, bool historical) =>
        Assert.Equal(historical, new CodedSentence(sentence).Event(word).Historical);

    [Theory]
    [InlineData("أعلن الجيش اليوم القضاء على عشرة مسلحين في سيناء، وقال إن قواته قبضت على 245 مشتبها بهم ودمرت مخازن.", "القضاء", false)]
    [InlineData("أعلن الجيش القضاء على عشرة مسلحين في سيناء في مارس 2016.", "القضاء", true)]
    public void What_a_lead_dates_to_these_days_is_news(string text, string word, bool historical) => Assert.Equal(historical, new LearnedText(text).Event(word).Historical);

    [Fact]
    public void The_day_for_which_a_deed_was_once_announced_makes_it_no_background() =>
        Assert.False(new CodedSentence("تظاهر عمال المصانع في حلب. وكان العمال أعلنوا أنهم سيتظاهرون في حلب في مارس 2018.").Event("تظاهر").Historical);

    [Theory]
    [InlineData("دخلت شاحنات منطقة يسيطر عليها المتمردون أمس قرب حلب.", "يسيطر", true)]
    [InlineData("دخلت شاحنات منطقة سيطر عليها المتمردون أمس قرب حلب.", "سيطر", false)]
    [InlineData("هاجم الجيش القوات التي تقتحم القرية قرب حلب.", "تقتحم", false)]
    [InlineData("هاجم الجيش القوات التي تحتل القرية قرب حلب.", "تحتل", true)]
    [InlineData("هاجم الجيش القوات التي تحتل القرية اليوم.", "تحتل", false)]
    public void Control_as_it_stands_is_background(string sentence, string word, bool historical) =>
        Assert.Equal(historical, new CodedSentence(sentence).Event(word).Historical);

    [Theory]
    [InlineData("تتواصل الاشتباكات بين قوات الأمن ومسلحين في مدينة العريش، وأسفرت عن مقتل خمسة جنود.", "الاشتباكات", false)]
    [InlineData("تعتزم الحكومة إرسال قوات إلى الحدود الأسبوع المقبل، وكانت قد أرسلت مئة جندي إلى هناك الشهر الماضي.", "أرسلت", true)]
    [InlineData("اعتقلت الشرطة الكولومبية الرجل، وكانت السلطات قد طردته مرتين من قبل إلى بلاده بحسب بيان رسمي.", "طردته", true)]
    [InlineData("طردته السلطات من قبل الشرطة الكولومبية أمس إلى بلاده.", "طردته", false)]
    public void What_goes_on_is_news_and_what_was_before_is_not(string text, string word, bool historical) => Assert.Equal(historical, new LearnedText(text).Event(word).Historical);
}
