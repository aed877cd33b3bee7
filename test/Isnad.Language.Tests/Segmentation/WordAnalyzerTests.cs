using CsCheck;
using Isnad.Language.Inflections;
using Isnad.Language.Segmentation;

namespace Isnad.Language.Tests.Segmentation;

public class WordAnalyzerTests
{
    private static readonly WordAnalyzer Analyzer = new(TestLexicon.Words);

    [Theory]
    [InlineData("وبالمدينة", "و ب ال مدينه", "مدينة")]
    [InlineData("للجيش", "ل ال جيش", "جيش")]
    [InlineData("للغة", "ل ال لغه", "لغة")]
    [InlineData("سيقتلونه", "س يقتلون ه", "قتل")]
    [InlineData("مدينته", "مدينت ه", "مدينة")]
    [InlineData("وأعلنت", "و اعلنت", "أعلن")]
    [InlineData("مسلحوه", "مسلحو ه", "مسلح")]
    [InlineData("هاجموها", "هاجمو ها", "هاجم")]
    [InlineData("فاعتقلتهم", "ف اعتقلت هم", "اعتقل")]
    [InlineData("والي", "والي", "والي")]
    [InlineData("بلد", "بلد", "بلد")]
    [InlineData("لبنان", "لبنان", "لبنان")]
    [InlineData("فرنسا", "فرنسا", "فرنسا")]
    [InlineData("كتاب", "كتاب", "كتاب")]
    [InlineData("وزير", "وزير", "وزير")]
    [InlineData("وكالة", "وكاله", "وكالة")]
    [InlineData("به", "ب ه", "ب")]
    [InlineData("عليهم", "علي هم", "على")]
    [InlineData("لأنها", "لان ها", "لأن")]
    [InlineData("وكان", "و كان", "كان")]
    [InlineData("أبناؤهم", "ابناو هم", "ابن")]
    [InlineData("الـمـدينة", "ال مدينه", "مدينة")]
    public void Finds_clitics_and_lemma(string word, string segments, string lemma)
    {
        var best = Analyzer.Analyze(word)[0];

        Assert.Equal(segments, string.Join(' ', best.Segments.Select(s => s.Folded)));
        Assert.Equal(lemma, best.Analysis.Lemma);
    }

    [Fact]
    public void Verbal_noun_participle_and_verb_lead_to_one_verb()
    {
        foreach (var word in new[] { "اعتقلت", "اعتقالهم", "المعتقلين", "يعتقلون", "واعتقالات" })
        {
            Assert.Contains(Analyzer.Analyze(word), r => r.Analysis is { Verb: "اعتقل", VerbForm: "8" });
        }
    }

    [Fact]
    public void Tells_homographs_of_different_forms_apart()
    {
        var forms = Analyzer.Analyze("حمل").Where(r => r.Analysis.Verb == "حمل").Select(r => r.Analysis.VerbForm).ToHashSet();

        Assert.Contains("1", forms);
        Assert.Contains("2", forms);
    }

    [Theory]
    [InlineData("الكلينتونية", Pos.Adjective)]
    [InlineData("والغرامشيون", Pos.Adjective)]
    [InlineData("2016", Pos.Numeral)]
    [InlineData("و16", Pos.Numeral)]
    [InlineData("NATO", Pos.X)]
    public void Guesses_unknown_words_from_their_shape(string word, Pos pos)
    {
        var best = Analyzer.Analyze(word)[0];

        Assert.False(best.Known);
        Assert.Equal(pos, best.Analysis.Pos);
    }

    [Fact]
    public void Every_derived_form_is_read_back_to_its_lexeme()
    {
        foreach (var lexeme in TestLexicon.Words.Verbs.Concat(TestLexicon.Words.Nouns).Where((_, i) => i % 7 == 0))
        {
            foreach (var form in Inflection.Of(lexeme))
            {
                var word = (form.Use & FormUse.Free) != 0 ? form.Written : form.Written + "ها";
                Assert.True(
                    Analyzer.Analyze(word).Any(r => r.Analysis.Lemma == form.Lemma && (lexeme.Pos != Pos.Verb || r.Analysis.VerbForm == lexeme.Form)),
                    $"{word} is not read back to {form.Lemma} ({lexeme.Lemma}, form {lexeme.Form})");
            }
        }
    }

    [Fact]
    public void Segments_cover_any_word_exactly_and_in_order()
    {
        var letters = Gen.Char["ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىًٌَُِّْـ٠١٢abZ19\u200f\ufefb"];
        Gen.Char.Array[0, 3].Select(letters.Array[1, 14], (odd, usual) => new string([.. usual, .. odd])).Sample(word =>
        {
            foreach (var reading in Analyzer.Analyze(word))
            {
                var at = 0;
                foreach (var segment in reading.Segments)
                {
                    Assert.Equal(at, segment.Span.Start);
                    at = segment.Span.End;
                }

                Assert.Equal(word.Length, at);
                Assert.Single(reading.Segments, s => s.Kind == SegmentKind.Stem);
            }
        }, iter: 20_000, seed: "0000KOIPNMRw");
    }
}
