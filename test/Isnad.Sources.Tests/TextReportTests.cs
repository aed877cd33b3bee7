namespace Isnad.Sources.Tests;

public sealed class TextReportTests : SourceFixture
{
    [Theory]
    [InlineData("العنوان: خبر من حلب\nالناشر: جريدة الميناء\nالتاريخ: ١٥ آذار ٢٠٢٤\nالرابط: https://example.org/a\nالمعرف: h-1\n\n")]
    [InlineData("Title: خبر من حلب\nPublisher: جريدة الميناء\nDate: 2024-03-15\nUrl: https://example.org/a\nId: h-1\n\n")]
    [InlineData("title: خبر من حلب\r\nالكاتب: فلان\r\npublisher: جريدة الميناء\r\npublished: 15/3/2024\r\nurl: https://example.org/a\r\nid: h-1\r\n\r\n\r\n")]
    public void A_header_gives_title_publisher_date_address_and_id(string header)
    {
        var report = ReportOf("a.txt", header + Body);
        Assert.Equal("خبر من حلب", report.Title);
        Assert.Equal("جريدة الميناء", report.Publisher);
        Assert.Equal("2024-03-15", report.Published?.Value);
        Assert.Equal("https://example.org/a", report.Url);
        Assert.Equal("h-1", report.Id);
        Assert.Equal(Body, report.Text);
    }

    [Fact]
    public void A_short_first_line_before_an_empty_one_is_the_title()
    {
        var report = ReportOf("a.txt", "انفجار قرب سوق في حلب\n\n" + Body);
        Assert.Equal("انفجار قرب سوق في حلب", report.Title);
        Assert.Equal(Body, report.Text);
    }

    [Fact]
    public void Without_header_or_title_all_is_text()
    {
        var withColon = "وقال المصدر: " + Body;
        Assert.Equal(withColon, ReportOf("a.txt", withColon).Text);
        var sentence = Paragraphs[0] + "\n\n" + Paragraphs[1];
        Assert.Equal(sentence, ReportOf("b.txt", sentence).Text);
        Assert.Equal("", ReportOf("b.txt", sentence).Title);
    }

    [Fact]
    public void Only_line_ends_and_hard_spaces_are_changed()
    {
        var text = "قالَ  المسؤولُ في حلب إن\u00A0الجرحى نُقلوا\r\nإلى المستشفى بعد الانفجار الذي وقع في السوق \uFEFB أمس\u200F";
        Assert.Equal(
            "قالَ  المسؤولُ في حلب إن الجرحى نُقلوا\nإلى المستشفى بعد الانفجار الذي وقع في السوق \uFEFB أمس\u200F",
            ReportOf("a.txt", text).Text);
    }

    [Fact]
    public void A_date_not_understood_is_told_and_the_report_is_read()
    {
        var items = Read(Write("a.txt", "العنوان: خبر\nالتاريخ: يوم الواقعة\n\n" + Body));
        Assert.True(items[0].IsReport);
        Assert.Null(items[0].Report!.Published);
        Assert.Equal(ProblemCode.UnreadableDate, items[1].Problem!.Code);
        Assert.True(items[1].IsNotice);
    }

    [Fact]
    public void Bidi_controls_are_stripped_from_metadata()
    {
        Assert.Equal("خبر عاجل", ReportOf("a.txt", "العنوان: خبر\u202E عاجل\u2069\n\n" + Body).Title);
    }
}
