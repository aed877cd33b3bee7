using CsCheck;

namespace Isnad.Text.Tests;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("وصل الوفد. وغادر الوزير!", "وصل الوفد.|وغادر الوزير!")]
    [InlineData("ماذا حدث؟ لا أحد يعلم… انتهى الأمر.", "ماذا حدث؟|لا أحد يعلم…|انتهى الأمر.")]
    [InlineData("قال د. سالم إن أ. منى حضرت. وعاد ود. كامل.", "قال د. سالم إن أ. منى حضرت.|وعاد ود. كامل.")]
    [InlineData("نقلت (أ.ف.ب.) عن مصدر أن السعر 3.5 دولار. وأكد آخر ذلك.", "نقلت (أ.ف.ب.) عن مصدر أن السعر 3.5 دولار.|وأكد آخر ذلك.")]
    [InlineData("ذكرت أ.ف.ب أن الطريق مغلق.وقال شهود إنه مفتوح.", "ذكرت أ.ف.ب أن الطريق مغلق.|وقال شهود إنه مفتوح.")]
    [InlineData("وقال \"لن نتراجع.\" ثم خرج.", "وقال \"لن نتراجع.\"|ثم خرج.")]
    [InlineData("انتهت الجلسة. \"نعود غدا\" قال الرئيس.", "انتهت الجلسة.|\"نعود غدا\" قال الرئيس.")]
    [InlineData("قال «سنعود.» وأضاف «قريبا»!", "قال «سنعود.»|وأضاف «قريبا»!")]
    [InlineData("السودان.. اتفاق جديد", "السودان..|اتفاق جديد")]
    [InlineData("سطر أول\nسطر ثان\r\n\r\nثالث", "سطر أول|سطر ثان|ثالث")]
    [InlineData("عاد الهدوء؛ وفتحت المدارس.", "عاد الهدوء؛ وفتحت المدارس.")]
    [InlineData("حدث ذلك سنة 2015 م. ثم تغير الأمر.", "حدث ذلك سنة 2015 م.|ثم تغير الأمر.")]
    [InlineData("1. الأمن\n2. التعليم", "1. الأمن|2. التعليم")]
    [InlineData("انظر www.example.org/a?b=1 للمزيد.", "انظر www.example.org/a?b=1 للمزيد.")]
    [InlineData("\"هل تنسحبون؟\"، سأل المذيع.", "\"هل تنسحبون؟\"، سأل المذيع.")]
    [InlineData("...", "...")]
    [InlineData("كفى . . . انتهى", "كفى . . .|انتهى")]
    public void Splits_where_a_reader_would(string text, string expected) =>
        Assert.Equal(expected.Split('|'), Sentences.Split(text).Select(s => s.Span.In(text)));

    [Fact]
    public void A_line_that_nothing_ends_is_cut_between_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("قصف الجيش البلدة وقال شهود إن", 400));
        var sentences = Sentences.Split(text);
        Assert.All(sentences, s => Assert.InRange(Words.Find(text, s.Span).Count, 1, 600));
        Assert.Equal(text, string.Join(' ', sentences.Select(s => s.Span.In(text))));
    }

    [Theory]
    [InlineData("قتل،")]
    [InlineData("اب.")]
    public void A_line_without_spaces_is_cut_too(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 2000));
        Assert.All(Sentences.Split(text), s => Assert.InRange(Words.Find(text, s.Span).Count, 1, 600));
    }

    [Fact]
    public void Counts_lines_and_sentences()
    {
        var sentences = Sentences.Split("أولى. ثانية.\n\nثالثة.");
        Assert.Equal([(0, 0), (1, 0), (2, 1)], sentences.Select(s => (s.Index, s.Paragraph)));
    }

    [Fact]
    public void Every_character_lies_in_exactly_one_sentence() => ArabicText.Near.Sample(text =>
    {
        var owners = new int[text.Length];
        foreach (var sentence in Sentences.Split(text))
        {
            for (var i = sentence.Span.Start; i < sentence.Span.End; i++)
            {
                owners[i]++;
            }
        }

        for (var i = 0; i < text.Length; i++)
        {
            Assert.True(char.IsWhiteSpace(text[i]) ? owners[i] <= 1 : owners[i] == 1, $"character {i} of [{text}] lies in {owners[i]} sentences");
        }
    });

    [Fact]
    public void Every_word_lies_inside_one_sentence() => ArabicText.Near.Sample(text =>
    {
        var sentences = Sentences.Split(text);
        foreach (var word in Words.Find(text))
        {
            Assert.Single(sentences, s => s.Span.Contains(word));
        }
    });
}
