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

    [Theory]
    [InlineData("مقتل25 شخصا و10 جرحى", "مقتل|25|شخصا|و10|جرحى")]
    [InlineData("في20 مارس2017م", "في|20|مارس|2017م")]
    [InlineData("الـ24 وبـ٣٠ بال40 لل50 1436هـ", "الـ24|وبـ٣٠|بال40|لل50|1436هـ")]
    [InlineData("بلغ 25شخصا و100مليون", "بلغ|25|شخصا|و100|مليون")]
    [InlineData("ص5 فرانس24 G20 جمعة_25", "ص5|فرانس|24|G20|جمعة_25")]
    public void A_reader_cuts_numbers_off_the_words_that_they_are_written_onto(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Words.Read(text).Select(word => word.In(text)));

    [Fact]
    public void What_a_reader_takes_are_the_words_without_gap_or_overlap() => ArabicText.Near.Sample(text =>
        Assert.Equal(Words.Find(text).Select(word => word.In(text)), Words.Find(text).Select(word => string.Concat(Words.Read(text, word).Select(part => part.In(text))))));

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
