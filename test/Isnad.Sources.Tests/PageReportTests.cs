using Isnad.Record;

namespace Isnad.Sources.Tests;

/// <summary>Pages as outlets build them; each layout hides the article in another way.</summary>
public sealed class PageReportTests : SourceFixture
{
    private static string Article => string.Concat(Paragraphs.Select(p => $"<p>{p}</p>"));

    private static string Comments => string.Concat(Enumerable.Range(1, 30).Select(i =>
        $"<div class=\"comment\"><span class=\"date\">{i} أبريل 2019</span><p>تعليق رقم {i}: أنا لا أتفق مع ما قيل في هذا الخبر على الإطلاق، وأرى أن على الجميع انتظار نتائج التحقيق قبل توجيه الاتهام.</p></div>"));

    private static string Menu =>
        "<nav><ul><li><a href=\"/\">الرئيسية</a></li><li><a href=\"/w\">أخبار العالم</a></li><li><a href=\"/s\">رياضة</a></li></ul></nav>";

    [Fact]
    public void A_page_with_json_ld_graph()
    {
        var report = Page(
            """
            <html lang="ar"><head><title>انفجار قرب سوق في حلب | جريدة الميناء</title>
            <link rel="canonical" href="https://mina.example/news/77">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"موقع"},
              {"@type":"Organization","@id":"#org","name":"جريدة الميناء"},
              {"@type":["NewsArticle"],"headline":"انفجار قرب سوق في حلب","datePublished":"2024-03-15T22:10:00+03:00","publisher":{"@id":"#org"},}]}</script></head>
            """ + $"<body class=\"single comments-open has-sidebar\">{Menu}<main><h1>انفجار قرب سوق في حلب</h1><div class=\"share\">شارك هذا الخبر مع أصدقائك على مواقع التواصل الاجتماعي كلها الآن</div><div class=\"body\">{Article}</div></main></body></html>");
        Check(report, "انفجار قرب سوق في حلب", "جريدة الميناء", "2024-03-15");
        Assert.Equal("https://mina.example/news/77", report.Url);
    }

    [Fact]
    public void A_page_with_open_graph_and_related_stories_inside_the_article()
    {
        var related = "<div class=\"related-box\"><h3>اقرأ أيضا</h3><ul><li><a href=a>افتتاح معرض الكتاب في دمشق بمشاركة خمسين دارا للنشر</a></li></ul></div>";
        var report = Page(
            "<html><head><meta property=\"og:title\" content=\"انفجار قرب سوق في حلب\"><meta property=\"og:site_name\" content=\"الميناء\">" +
            $"<meta property=\"article:published_time\" content=\"2024-03-15\"></head><body>{Menu}<article><header><h1>انفجار قرب سوق في حلب</h1></header>" +
            $"<figure><img src=x><figcaption>صورة من الأرشيف لسوق في المدينة القديمة التقطت قبل خمس سنوات</figcaption></figure>" +
            $"<p>{Paragraphs[0]}</p>{related}<p>{Paragraphs[1]}</p><p><a href=b>اقرأ أيضًا: مجلس المدينة يقر موازنة العام المقبل بعد نقاش طويل</a></p><p>{Paragraphs[2]}</p>" +
            "<p>تابعونا على قناتنا ليصلكم كل جديد</p></article></body></html>");
        Check(report, "انفجار قرب سوق في حلب", "الميناء", "2024-03-15");
    }

    [Fact]
    public void A_page_without_metadata_has_its_date_in_the_address()
    {
        var report = Page($"<html><head><title>انفجار قرب سوق في حلب</title><link rel=canonical href=\"https://example.org/2024/03/15/a.html\"></head><body><div id=wrap>{Menu}<div><h2>انفجار قرب سوق في حلب</h2>{Article}</div></div></body></html>");
        Check(report, "انفجار قرب سوق في حلب", null, "2024-03-15");
    }

    [Fact]
    public void Comments_longer_than_the_article_are_left_out_with_their_dates()
    {
        var report = Page($"<html><body><div class=\"post\"><h1>انفجار قرب سوق في حلب</h1><div class=\"post-date\">الجمعة ١٥ آذار ٢٠٢٤</div><div>{Article}</div></div><section id=\"comments-area\">{Comments}</section></body></html>");
        Check(report, "انفجار قرب سوق في حلب", null, "2024-03-15");
    }

    [Fact]
    public void Comments_without_a_telling_class_are_left_out()
    {
        var comments = Comments.Replace("class=\"comment\"", "class=\"x1\"", StringComparison.Ordinal);
        var report = Page($"<html><body><h1>انفجار قرب سوق في حلب</h1><p>15/03/2024</p><div class=a>{Article}<h3>التعليقات (30)</h3><div>{comments}</div></div></body></html>");
        Check(report, "انفجار قرب سوق في حلب", null, "2024-03-15");
    }

    [Fact]
    public void An_amp_page()
    {
        var report = Page(
            "<!doctype html><html ⚡ lang=ar><head><script type=\"application/ld+json\">[{\"@type\":\"ReportageNewsArticle\",\"headline\":\"انفجار قرب سوق في حلب\",\"publisher\":{\"@type\":\"Organization\",\"name\":\"الميناء\"},\"datePublished\":\"2024-03-15\"}]</script></head>" +
            $"<body><amp-sidebar><ul><li>الرئيسية</li></ul></amp-sidebar><amp-ad width=300></amp-ad><div class=amp-wp-article-content>{Article}</div><amp-social-share type=x></amp-social-share></body></html>");
        Check(report, "انفجار قرب سوق في حلب", "الميناء", "2024-03-15");
    }

    [Fact]
    public void An_old_page_of_nested_tables_with_line_breaks()
    {
        var report = Page(
            "<HTML><BODY><TABLE width=100%><TR><TD width=150><A HREF=a>الرئيسية</A><BR><A HREF=b>محليات</A></TD><TD>" +
            $"<FONT size=5><B>انفجار قرب سوق في حلب</B></FONT><BR><BR><FONT size=2>نشر في: 15 آذار 2024</FONT><BR><BR>{string.Join("<BR><BR>", Paragraphs)}<BR><BR></TD></TR></TABLE></BODY></HTML>");
        Assert.Contains(Body, report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("محليات", report.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("نشر في", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_figures_inside_the_article_gives_a_line_a_row()
    {
        var table = "<table><tr><th>الحي</th><th>الجرحى</th></tr><tr><td>السكري</td><td>4</td></tr></table>";
        var report = Page($"<html><body><article><p>{Paragraphs[0]}</p>{table}<p>{Paragraphs[1]}</p><p>{Paragraphs[2]}</p></article></body></html>");
        Assert.Equal($"{Paragraphs[0]}\nالحي الجرحى\nالسكري 4\n{Paragraphs[1]}\n{Paragraphs[2]}", report.Text);
    }

    [Fact]
    public void Direction_marks_leave_the_title_and_stay_in_the_text()
    {
        var report = Page($"<html><head><meta property=og:title content=\"\u202Bانفجار قرب سوق في حلب\u202C\u200F\"></head><body><article><p>\u200F{Paragraphs[0]}</p><p>{Paragraphs[1]}</p></article></body></html>");
        Assert.Equal("انفجار قرب سوق في حلب", report.Title);
        Assert.StartsWith("\u200F", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lead_before_the_body_and_a_body_cut_in_two_are_one_article()
    {
        var report = Page($"<html><body><section><h1>انفجار قرب سوق في حلب</h1><time datetime=\"2024-03-15T10:00\">منذ ساعة</time><div class=\"lead\">{Paragraphs[0]}</div><div class=\"text-part\"><p>{Paragraphs[1]}</p></div><div class=\"ads-box\">إعلان: اشتر الآن أفضل السيارات بأرخص الأسعار في المدينة كلها</div><div class=\"text-part\"><p>{Paragraphs[2]}</p></div></section></body></html>");
        Check(report, "انفجار قرب سوق في حلب", null, "2024-03-15");
    }

    [Fact]
    public void Microdata_marks_body_publisher_and_date()
    {
        var report = Page(
            $"<html><body><div class=teaser><p>{string.Join("</p><p>", Enumerable.Repeat("خبر آخر طويل عن افتتاح معرض للكتاب في مدينة دمشق بحضور عدد كبير من الناشرين والكتاب العرب.", 9))}</p></div>" +
            $"<div itemscope itemtype=\"http://schema.org/NewsArticle\"><h1 itemprop=headline>انفجار قرب سوق في حلب</h1><span itemprop=publisher><meta itemprop=name content=\"الميناء\"></span><meta itemprop=datePublished content=\"2024-03-15\"><div itemprop=articleBody>{Article}</div></div></body></html>");
        Check(report, "انفجار قرب سوق في حلب", "الميناء", "2024-03-15");
    }

    [Fact]
    public void A_page_built_by_script_is_read_from_its_json_ld()
    {
        var report = Page($"<html><body><div id=app></div><script type=\"application/ld+json\">{{\"@type\":\"NewsArticle\",\"headline\":\"انفجار قرب سوق في حلب\",\"datePublished\":\"2024-03-15\",\"articleBody\":{System.Text.Json.JsonSerializer.Serialize(Body)}}}</script></body></html>");
        Check(report, "انفجار قرب سوق في حلب", null, "2024-03-15");
    }

    [Fact]
    public void A_frame_with_a_misleading_class_does_not_hide_the_article()
    {
        var report = Page($"<html><head><title>انفجار قرب سوق في حلب</title></head><body><div class=\"social-page popular\"><div>{Article}</div></div></body></html>");
        Assert.Equal(Body, report.Text);
    }

    private Report Page(string html) => ReportOf("page.html", html);

    private static void Check(Report report, string title, string? publisher, string? published)
    {
        Assert.Equal(Body, report.Text);
        Assert.Equal(title, report.Title);
        Assert.Equal(publisher, report.Publisher);
        Assert.Equal(published, report.Published?.Value);
        Assert.Equal("html/1", report.Capture.Extractor);
    }
}
