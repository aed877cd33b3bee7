using Isnad.Coding.Tests.Events;

namespace Isnad.Coding.Tests.Dates;

/// <summary>A day or month that does not say which is meant lies where its event does. Published on Friday 22 June 2018.</summary>
public sealed class PastOrComingTests
{
    [Theory]
    [InlineData("واعتقلت الشرطة في الثالث من أغسطس ثلاثة ناشطين في حلب.", "واعتقلت", "2017-08-03")]
    [InlineData("ستعتقل الشرطة في الثالث من أغسطس ثلاثة ناشطين في حلب.", "ستعتقل", "2018-08-03")]
    [InlineData("اعتقلت الشرطة في الثالث من مايو ثلاثة ناشطين في حلب.", "اعتقلت", "2018-05-03")]
    public void The_day_lies_on_the_side_of_its_event(string text, string word, string date) => Assert.Equal(date, new CodedSentence(text).DateOf(word));

    [Theory]
    [InlineData("واعتقلت الشرطة في الثالث من أغسطس ثلاثة ناشطين في حلب.", "واعتقلت", "other-side:past")]
    [InlineData("ستعتقل الشرطة الخميس المقبل ثلاثة ناشطين في حلب.", "ستعتقل", null)]
    public void The_reason_names_the_side_and_not_a_weekday(string text, string word, string? rule) =>
        Assert.Equal(rule, new CodedSentence(text).Event(word).Reasons.FirstOrDefault(r => r.Part == "date" && r.Rule.Contains("side", StringComparison.Ordinal))?.Rule);

    [Theory]
    [InlineData("وصل وزير الخارجية إلى طهران الاثنين لإجراء مباحثات مع نظيره.", "مباحثات", "2018-05-07")]
    [InlineData("عقد المجلس الاثنين اجتماعا لبحث فرض عقوبات على المسؤولين عن الهجوم، بحسب ما ذكر مصدر.", "اجتماعا", "2018-05-07")]
    [InlineData("دعت المعارضة إلى مظاهرات حاشدة يوم الجمعة، وأعلن العمال إضرابا عاما.", "مظاهرات", "2018-05-11")]
    [InlineData("دعت المعارضة إلى مظاهرات حاشدة يوم الجمعة، وأعلن العمال إضرابا عاما.", "دعت", null)]
    [InlineData("هدد عمال الميناء بالإضراب يوم الأحد.", "بالإضراب", "2018-05-13")]
    [InlineData("هدد عمال الميناء بالإضراب يوم الأحد.", "هدد", null)]
    [InlineData("أجلت المحكمة النظر في القضية إلى 20 مايو الجاري بعد أن استمعت إلى شهادة الطبيب الذي عالج الضحية.", "أجلت", null)]
    public void What_is_done_lies_behind_and_what_is_asked_for_ahead(string text, string word, string? date) => Assert.Equal(date, new LearnedText(text).DateOf(word));

    [Theory]
    [InlineData("0001-01-05")]
    [InlineData("9999-12-30")]
    public void The_ends_of_the_calendar_are_no_trouble(string published) =>
        Assert.NotEmpty(CodedSentence.Published("اعتقلت الشرطة في الثالث من أغسطس 2017 ثلاثة ناشطين في حلب.", published).Events);

    [Fact]
    public void A_month_in_a_name_dates_nothing() => Assert.Equal("2017", new CodedSentence("اعتقلت الشرطة المحامي خالد رمضان العام الماضي في حلب.").DateOf("اعتقلت"));
}
