using System.Diagnostics;
using System.Text;
using CsCheck;

namespace Isnad.Sources.Tests;

public sealed class HostileTests : SourceFixture
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</div>", "<div>", "<p>", "<!--", "{", "}", "\"text\":", "\"", ",", "\n", "\\ud83d", "\uFEFF", "العنوان: ", "انفجار في حلب قرب السوق ", "<script type='application/ld+json'>",
        "<meta charset=utf-16>", "<table><tr><td>", "\0",
    ];

    public static TheoryData<string, string> Pages => new()
    {
        { "nested div", string.Concat(Enumerable.Repeat("<div>", 100_000)) },
        { "nested b", string.Concat(Enumerable.Repeat("<b>", 100_000)) },
        { "tables that swallow end tags", string.Concat(Enumerable.Repeat("<div><table></div></table>", 50_000)) },
        { "open elements reopened", string.Concat(Enumerable.Range(0, 400).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 200_000)) },
        { "nested lists", string.Concat(Enumerable.Repeat("<ul><li>", 50_000)) },
        { "nested tables", string.Concat(Enumerable.Repeat("<table><tr><td>", 50_000)) },
        { "stray signs of less", string.Concat(Enumerable.Repeat("< ", 1_000_000)) },
        { "signs of less before digits", string.Concat(Enumerable.Repeat("<1", 1_000_000)) },
        { "open elements reopened after an empty comment", "<!-->" + string.Concat(Enumerable.Range(0, 400).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>x", 200_000)) },
        { "comments in a row", string.Concat(Enumerable.Repeat("<!--x--!><!---->", 300_000)) },
        { "half a letter in json-ld", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"\\ud800\":1}</script>" },
        { "unclosed comment", "<!--" + new string('-', 500_000) },
        { "many siblings", string.Concat(Enumerable.Repeat("<div class=comment>نص</div><p>فقرة</p>", 60_000)) },
        { "many attributes", "<div " + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"a{i}=1 ")) + ">" },
        { "deep json-ld", "<script type=\"application/ld+json\">" + new string('[', 100_000) + "</script>" },
        { "unclosed quotes", string.Concat(Enumerable.Repeat("<a href=\"", 100_000)) },
        { "spaces", "<p>" + new string(' ', 2_000_000) },
        { "long class", $"<div class=\"{new string('a', 1_000_000)}\">" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_hostile_page_ends_within_seconds(string name, string page)
    {
        var clock = Stopwatch.StartNew();
        var item = Read(Write("a.html", $"<html><body>{page}<p>{Body}</p></body></html>"))[0];
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{name} took {clock.Elapsed}.");
        Assert.True(item.IsReport || item.Problem!.Code is ProblemCode.PageTooDeep or ProblemCode.NoArticle, item.Problem?.Code);
        if (name.StartsWith("nested", StringComparison.Ordinal) || name.Contains("swallow", StringComparison.Ordinal) || name.Contains("reopened", StringComparison.Ordinal))
        {
            Assert.Equal(ProblemCode.PageTooDeep, item.Problem?.Code);
        }
    }

    [Fact]
    public void Sloppy_but_honest_markup_is_not_taken_for_an_attack()
    {
        var page = new StringBuilder("<table>");
        for (var i = 0; i < 3_000; i++)
        {
            page.Append("<tr><td><p>قيمة<td><b>رقم</b><br><li>بند");
        }

        page.Append("</table>").Insert(0, string.Concat(Enumerable.Repeat("<div><span>نص</div><div><b>نص</div></b>", 3_000)));
        Assert.Equal(Body, ReportOf("a.html", $"<html><body>{page}<article>{string.Concat(Paragraphs.Select(p => $"<p>{p}"))}</article></body></html>").Text);
    }

    [Fact]
    public void Deep_json_is_refused()
    {
        Assert.Equal(ProblemCode.MalformedJson, ProblemOf(Write("a.json", new string('[', 200_000))).Code);
    }

    [Theory]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void Random_bytes_never_throw(string extension)
    {
        var pieces = Gen.OneOf(
            Gen.Byte.Array[0, 60],
            Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Select(Encoding.UTF8.GetBytes));
        pieces.List[0, 30].Sample(parts =>
        {
            var path = Write($"{Guid.CreateVersion7()}.{extension}", [.. parts.SelectMany(part => part)]);
            foreach (var item in Read(path))
            {
                Assert.True(item.IsReport ? item.Report.Text.Length > 0 : ProblemCode.All.Contains(item.Problem.Code));
            }

            File.Delete(path);
        }, iter: 300);
    }
}
