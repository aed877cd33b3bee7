using System.Text;

namespace Isnad.Sources.Tests;

public sealed class EncodingTests : SourceFixture
{
    public static TheoryData<string, bool, string> Encodings => new()
    {
        { "utf-8", false, "utf-8" },
        { "utf-8", true, "utf-8" },
        { "utf-16", false, "utf-16" },
        { "utf-16", true, "utf-16" },
        { "utf-16BE", false, "utf-16BE" },
        { "utf-16BE", true, "utf-16BE" },
        { "utf-32", true, "utf-32" },
        { "windows-1256", false, "windows-1256" },
        { "iso-8859-6", false, "iso-8859-6" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_file_is_read_in_its_encoding(string name, bool mark, string expected)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Body)];
        var report = ReportOf(Write("a.txt", bytes));
        Assert.Equal(Body, report.Text);
        Assert.Equal(expected, report.Capture.Encoding);
    }

    [Theory]
    [InlineData("windows-1256", "windows-1256", "windows-1256")]
    [InlineData("windows-1256", "utf-8", "windows-1256")]
    [InlineData("windows-1256", null, "windows-1256")]
    [InlineData("windows-1256", "utf-7", "windows-1256")]
    [InlineData("iso-8859-6", "iso-8859-6", "iso-8859-6")]
    [InlineData("utf-8", "windows-1256", "utf-8")]
    [InlineData("utf-16", null, "utf-16")]
    public void A_page_is_read_in_its_encoding_even_where_it_declares_another(string real, string? declared, string expected)
    {
        var meta = declared is null ? "" : $"<meta http-equiv=\"Content-Type\" content=\"text/html; charset={declared}\">";
        var page = $"<html><head>{meta}<title>خبر</title></head><body><div>{string.Concat(Paragraphs.Select(p => $"<p>{p}</p>"))}</div></body></html>";
        var report = ReportOf(Write("a.html", Encoding.GetEncoding(real).GetBytes(page)));
        Assert.Equal(Body, report.Text);
        Assert.Equal(expected, report.Capture.Encoding);
    }

    [Fact]
    public void A_json_file_may_be_windows_1256_too()
    {
        var json = $$"""{"id":"x","text":"{{Body.Replace("\n", "\\n", StringComparison.Ordinal)}}"}""";
        Assert.Equal(Body, ReportOf(Write("a.json", Encoding.GetEncoding(1256).GetBytes(json))).Text);
    }

    [Fact]
    public void A_few_broken_bytes_do_not_lose_a_long_text()
    {
        var text = string.Join('\n', Enumerable.Repeat(Body, 5));
        byte[] bytes = [.. Encoding.UTF8.GetBytes(text), 0x20, 0xD8];
        Assert.StartsWith(text, ReportOf(Write("a.txt", bytes)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_without_sense_are_refused()
    {
        var random = new Random(7);
        var noise = Enumerable.Range(0, 2000).Select(_ => (byte)random.Next(0x80, 0x100)).ToArray();
        Assert.Equal(ProblemCode.UnknownEncoding, ProblemOf(Write("noise.txt", noise)).Code);
        random.NextBytes(noise);
        Assert.Equal(ProblemCode.NotText, ProblemOf(Write("binary.txt", noise)).Code);
        Assert.Equal(ProblemCode.NotText, ProblemOf(Write("zeros.txt", new byte[500])).Code);
        Assert.Equal(ProblemCode.NotText, ProblemOf(Write("marked.txt", [0xFF, 0xFE, .. noise])).Code);
    }
}
