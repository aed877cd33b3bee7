namespace Isnad.Sources.Tests;

public sealed class RefusalTests : SourceFixture
{
    [Theory]
    [InlineData("Le ministre a déclaré mardi que les négociations reprendraient la semaine prochaine dans la capitale.", "not-arabic")]
    [InlineData("12345 67890 --- 2024 !!! 99 88 77 66 55 44 33 22 11 00 12 13 14 15 16", "not-arabic")]
    [InlineData("وزیر خارجه ایران گفت که این کشور آماده است تا با همسایگان خود برای حل مشکلات گفتگو کند و از راه حل سیاسی پشتیبانی می کند.", "other-language")]
    [InlineData("وزیراعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے کام کر رہی ہے اور اس میں کسی کو شک نہیں ہونا چاہیے۔", "other-language")]
    [InlineData("انفجار في حلب", "too-short")]
    [InlineData(" \r\n\t ", "empty")]
    public void Text_that_is_no_Arabic_report_is_refused_with_its_reason(string text, string code)
    {
        Assert.Equal(code, ProblemOf(Write("a.txt", text)).Code);
    }

    [Fact]
    public void Arabic_with_Persian_letters_in_names_or_typing_is_read()
    {
        Assert.Equal(3, ReportOf("a.txt", Body.Replace('ي', 'ی').Replace('ك', 'ک') + " في گوادر وچابهار وپاریس").Text.Split('\n').Length);
    }

    [Fact]
    public void Arabic_with_spaced_conjunctions_or_a_translation_below_is_read()
    {
        ReportOf("a.txt", Body.Replace(" و", " و ", StringComparison.Ordinal) + " و الجرحى و المصابون و الفرق و الشوارع و الأحياء");
        ReportOf("b.txt", Body + "\n" + string.Concat(Enumerable.Repeat("The local authorities in the city said on Tuesday that seven people were hurt. ", 8)));
    }

    [Fact]
    public void The_small_words_of_other_languages_are_no_Arabic_small_words()
    {
        foreach (var row in DataTable.Rows("languages.tsv").Where(row => row[0] != "ar"))
        {
            Assert.DoesNotContain(row[1].Split(' ').Select(ArabicSpelling.Fold), word => ArabicWords.IsCommon(word) || word is "اين" or "هم" or "كي" or "و");
        }
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"نص", "malformed-json", "1:21")]
    [InlineData("{\n  \"id\": \"a\",\n  \"text\": نص\n}", "malformed-json", "3:11")]
    [InlineData("[1,2]", "not-a-report", null)]
    [InlineData("{\"id\":\"a\"}", "missing-text", "text")]
    [InlineData("{\"id\":\"a\",\"text\":null}", "missing-text", "text")]
    [InlineData("{\"id\":\"a\",\"text\":[\"نص\"]}", "not-a-report", "text")]
    [InlineData("{\"text\":\"\\ud800\"}", "not-text", null)]
    [InlineData("{\"text\":\"  \"}", "empty", null)]
    public void Bad_json_is_refused_with_its_place(string json, string code, string? place)
    {
        var problem = ProblemOf(Write("a.json", json));
        Assert.Equal(code, problem.Code);
        Assert.Equal(place, problem.Place);
    }

    [Theory]
    [InlineData("<html><body><ul><li><a href=a>الرئيسية</a><li><a href=b>أخبار العالم</a></ul></body></html>")]
    [InlineData("<html><head><script>var x = 1;</script></head><body></body></html>")]
    [InlineData("نص قصير بلا وسوم")]
    public void A_page_without_an_article_is_refused(string page)
    {
        Assert.Equal(ProblemCode.NoArticle, ProblemOf(Write("a.html", page)).Code);
    }

    [Fact]
    public void A_French_page_is_not_Arabic()
    {
        var page = "<html><body><article><p>Le ministre a déclaré mardi que les négociations reprendraient la semaine prochaine dans la capitale du pays voisin.</p></article></body></html>";
        Assert.Equal(ProblemCode.NotArabic, ProblemOf(Write("a.html", page)).Code);
    }
}
