using CsCheck;
using Isnad.Language.Learned.Names;

namespace Isnad.Language.Tests.Learned.Names;

public sealed class NameTaggerTests
{
    private static readonly Lazy<NameTagger> Shipped = new(() => NameTagger.Load(Path.Combine(AppContext.BaseDirectory, "models", "names.bin")));

    private static readonly Gen<string> AnyText = Gen.Frequency(
            (8, OneOf("ا", "ل", "و", "ب", "ي", "م", "ة", "ى", "ن", "س", "ك", "ؤ", "ُ", "ـ")),
            (3, OneOf(" ", " ", "\n", ".", "،", "\"", "«", "»", "(", ")", "-", "؟")),
            (2, OneOf("قال ", "الرئيس ", "وبوتين ", "للجيش ", "حلب ", "محمد ", "بن ", "5 ", "٢٠١٦ ", "BBC ")),
            (1, OneOf("\uD83D\uDE00", "\uD800", "\u200F", "\uFEFB", "\0", "ﷲ")))
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Finds_the_names_of_a_plain_report()
    {
        var names = Names("قال الرئيس الروسي فلاديمير بوتين إن بلاده ستواصل دعم سوريا.\nووصل وفد من الأمم المتحدة إلى مدينة حلب يوم الاثنين.");
        Assert.Contains(("فلاديمير بوتين", NameKind.Person), names);
        Assert.Contains(("الروسي", NameKind.Nationality), names);
        Assert.Contains(("سوريا", NameKind.Country), names);
        Assert.Contains(("الأمم المتحدة", NameKind.Organization), names);
        Assert.Contains(names, n => n.Kind == NameKind.Place && n.Text.EndsWith("حلب", StringComparison.Ordinal));
    }

    [Fact]
    public void Leaves_clitics_out_of_spans()
    {
        var names = Names("والتقى الوزير بمحمد السعيد في القاهرة، وسافر لبيروت وبغداد للقاء وزراء.");
        Assert.Contains(("محمد السعيد", NameKind.Person), names);
        Assert.Contains(names, n => n.Text == "بيروت");
        Assert.Contains(names, n => n.Text == "بغداد");
    }

    [Fact]
    public void Cuts_nothing_off_a_name_that_begins_like_a_clitic()
    {
        var names = Names("أعلن وليد المعلم وزير الخارجية السوري ذلك في بيروت.");
        Assert.Contains(("وليد المعلم", NameKind.Person), names);
        Assert.Contains(names, n => n.Text == "بيروت");
    }

    [Fact]
    public void Names_that_and_joins_are_two()
    {
        var names = Names("وشارك في الحفل الفنانون رانيا فريد شوقي ورجاء الجداوي وسامي عثمان أمس.");
        Assert.Contains(("رانيا فريد شوقي", NameKind.Person), names);
        Assert.Contains(("رجاء الجداوي", NameKind.Person), names);
        Assert.Contains(("سامي عثمان", NameKind.Person), names);
    }

    [Fact]
    public void Any_text_is_read_and_every_span_lies_inside_its_words() => AnyText.Sample(
        text =>
        {
            var sentences = TestLexicon.Reader.Read(text).Sentences;
            var found = Shipped.Value.FindAll([.. sentences.Select(s => s.Tokens)]);
            Assert.Equal(sentences.Count, found.Count);
            for (var i = 0; i < found.Count; i++)
            {
                Assert.All(found[i], name =>
                {
                    Assert.InRange(name.First, 0, name.Last);
                    Assert.True(name.Span.Length > 0);
                    Assert.InRange(name.Span.Start, sentences[i].Tokens[name.First].Span.Start, sentences[i].Tokens[name.First].Span.End - 1);
                    Assert.InRange(name.Span.End, sentences[i].Tokens[name.Last].Span.Start + 1, sentences[i].Tokens[name.Last].Span.End);
                });
            }
        },
        iter: 300);

    [Fact]
    public void Tags_are_as_many_as_words_and_follow_each_other() => OneOf("قال", "بوتين", "وزارة", "الدفاع", "في", "حلب", ".", "\"", "", "(", "2016", "جامعة").Array[0, 30].Sample(
        words =>
        {
            foreach (var nested in new[] { false, true })
            {
                var tags = Shipped.Value.Tag([words, words], nested);
                Assert.Equal(2, tags.Count);
                Assert.Equal(words.Length, tags[0].Length);
                for (var i = 0; i < words.Length; i++)
                {
                    Assert.All(tags[0][i].Where(t => t[0] == 'I'), t => Assert.Contains(tags[0][i - 1], before => before[2..] == t[2..]));
                }
            }
        },
        iter: 200);

    [Fact]
    public void Threads_may_share_a_tagger()
    {
        const string text = "قال وزير الخارجية الأميركي جون كيري في جنيف إن وقف إطلاق النار صامد.";
        var alone = Names(text);
        Assert.NotEmpty(alone);
        Parallel.For(0, 64, _ => Assert.Equal(alone, Names(text)));
    }

    [Fact]
    public void A_file_that_is_no_model_is_refused()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
            Assert.Throws<InvalidDataException>(() => NameTagger.Load(path));
            File.WriteAllBytes(path, []);
            Assert.Throws<InvalidDataException>(() => NameTagger.Load(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static List<(string Text, NameKind Kind)> Names(string text)
    {
        var sentences = TestLexicon.Reader.Read(text).Sentences;
        return [.. Shipped.Value.FindAll([.. sentences.Select(s => s.Tokens)]).SelectMany(names => names.Select(n => (n.Span.In(text), n.Kind)))];
    }
}
