using Isnad.Language.Learned;
using Isnad.Text;

namespace Isnad.Language.Tests.Learned;

public sealed class LearnedReaderTests
{
    private static readonly Lazy<LearnedReader> Shared = new(() =>
        LearnedReader.Load(Path.Combine(AppContext.BaseDirectory, "models"), LexiconTable.DefaultFolder));

    [Theory]
    [InlineData("وبمدينتهم", "و+ب+مدينت+هم")]
    [InlineData("للجيش", "ل+ال+جيش")]
    [InlineData("والقوات", "و+ال+قوات")]
    [InlineData("له", "ل+ه")]
    [InlineData("وزير", "وزير")]
    [InlineData("و16", "و+16")]
    [InlineData("وبحقه", "و+ب+حق+ه")]
    public void Words_are_cut(string word, string segments) =>
        Assert.Equal(segments, string.Join('+', First("قال " + word + " امس", 1).Segments.Select(s => s.Folded)));

    [Fact]
    public void Context_tells_a_verb_from_a_noun()
    {
        Assert.Equal(Pos.Verb, First("قتل ثلاثة جنود في انفجار بالعاصمة", 0).Analysis!.Pos);
        Assert.Equal(Pos.Noun, First("ادان الرئيس قتل ثلاثة جنود", 2).Analysis!.Pos);
    }

    [Fact]
    public void Verbs_and_verbal_nouns_keep_their_verb_from_the_lexicon()
    {
        Assert.Equal("هاجم", First("هاجم مسلحون مركزا للشرطة", 0).Analysis!.Verb);
        Assert.Equal("اعتقل", First("تم اعتقال ثلاثة مسلحين", 1).Analysis!.Verb);
    }

    [Fact]
    public void First_persons_that_newswire_lacks_are_known_from_the_lexicon() =>
        Assert.Equal(Pos.Verb, First("نحن نعتقد ذلك", 1).Analysis!.Pos);

    [Fact]
    public void Segments_cover_their_words_in_any_text()
    {
        const string Text = "وقالَ المتحدّث، لوكالة \"رويترز\": إنّهم سيهاجمون (F-16) الـمدينة للّيل… 😀 ؟ ـــ ابـــن 15%";
        foreach (var token in Shared.Value.Read(Text).Sentences.SelectMany(s => s.Tokens))
        {
            Assert.Equal(token.Span.Start, token.Segments[0].Span.Start);
            Assert.Equal(token.Span.End, token.Segments[^1].Span.End);
            Assert.Single(token.Segments, s => s.Kind == SegmentKind.Stem);
            for (var i = 1; i < token.Segments.Count; i++)
            {
                Assert.Equal(token.Segments[i - 1].Span.End, token.Segments[i].Span.Start);
            }
        }
    }

    [Fact]
    public void Reading_is_the_same_each_time_and_on_all_threads()
    {
        const string Text = "أعلنت وزارة الداخلية أن قواتها اعتقلت خمسة أشخاص وصادرت أسلحتهم.";
        var expected = Print(Shared.Value.Read(Text));
        Parallel.For(0, 16, _ => Assert.Equal(expected, Print(Shared.Value.Read(Text))));
    }

    private static Token First(string text, int token) => Shared.Value.Read(text).Sentences[0].Tokens[token];

    private static string Print(Reading reading) => string.Join('\n', reading.Sentences.SelectMany(s => s.Tokens).Select(t => $"{t.Form} {t.Analysis}"));
}
