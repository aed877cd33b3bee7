using CsCheck;
using Isnad.Record;

namespace Isnad.Text.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("وأَعلن، الجيش!", "وأَعلن|الجيش")]
    [InlineData("#وسم_طويل", "وسم_طويل")]
    [InlineData("(قتـــيل) ٢٣ و12.5", "قتـــيل|٢٣|و12|5")]
    [InlineData("م² Ⅻ 𐎠 𐄇 😀", "م²|Ⅻ|𐎠|𐄇")]
    [InlineData("هٰذا", "هٰذا")]
    [InlineData("ا\u0654حمد رئيس ا\u0655سلام", "ا\u0654حمد|رئيس|ا\u0655سلام")]
    [InlineData("", "")]
    public void Finds_runs_of_letters_and_digits(string text, string expected) =>
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries), Words.Find(text).Select(word => word.In(text)));

    [Fact]
    public void Words_and_gaps_alternate() => ArabicText.Near.Sample(text =>
    {
        var inside = new bool[text.Length];
        var last = -1;
        foreach (var word in Words.Find(text))
        {
            Assert.True(word.Length > 0 && word.Start > last);
            last = word.End;
            Array.Fill(inside, true, word.Start, word.Length);
        }

        for (var i = 0; i < text.Length; i++)
        {
            Assert.Equal(Words.IsWordCharacter(text, i), inside[i]);
        }
    });

    [Fact]
    public void Finds_nothing_outside_the_span() =>
        Assert.Equal(["ثاني"], Words.Find("أول ثانية ثالث", new Span(4, 4)).Select(word => word.In("أول ثانية ثالث")));
}
