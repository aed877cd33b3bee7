using CsCheck;
using Isnad.Text;

namespace Isnad.Language.Tests.Rules;

public class RuleReaderTests
{
    private const double LeastVerbOrNoun = 0.93;

    [Theory]
    [InlineData("لم يقتل أحد", 1, Pos.Verb)]
    [InlineData("قتل الجيش ثلاثة مسلحين", 0, Pos.Verb)]
    [InlineData("أدان الرئيس قتل المدنيين", 2, Pos.Noun)]
    [InlineData("بعد قصف المدينة", 1, Pos.Noun)]
    [InlineData("وأعلن المتحدث أن القوات انسحبت", 4, Pos.Verb)]
    [InlineData("وكان المتحدث قد أكد النبأ", 3, Pos.Verb)]
    [InlineData("الرئيس الذي وقع الاتفاق", 2, Pos.Verb)]
    [InlineData("تم اعتقال أربعة أشخاص", 1, Pos.Noun)]
    [InlineData("وكان الوزير غائبا", 0, Pos.Auxiliary)]
    public void Chooses_verb_or_noun_by_context(string text, int index, Pos pos) =>
        Assert.Equal(pos, TestLexicon.Reader.Read(text).Sentences[0].Tokens[index].Analysis!.Pos);

    [Fact]
    public void Tokens_keep_their_place_in_the_text()
    {
        const string Text = "قالت الشرطة: \"اعتقلنا 3 أشخاص\". وأضافت أنّهم مسلحون.\nوانتهى الأمر";

        var reading = TestLexicon.Reader.Read(Text);

        Assert.Equal(3, reading.Sentences.Count);
        foreach (var sentence in reading.Sentences)
        {
            var at = sentence.Span.Start;
            foreach (var token in sentence.Tokens)
            {
                Assert.Equal(token.Form, Text.Substring(token.Span.Start, token.Span.Length));
                Assert.Equal(token.Before, Text[at..token.Span.Start]);
                Assert.Equal(token.Span.Start, token.Segments[0].Span.Start);
                Assert.Equal(token.Span.End, token.Segments[^1].Span.End);
                at = token.Span.End;
            }
        }
    }

    [Fact]
    public void Never_throws_on_any_text()
    {
        Gen.String.Sample(text => TestLexicon.Reader.Read(text).Text == text, iter: 2_000);
        Gen.Char["ابتسوفكللالهموني ة،.\n\"٣aىء"].Array[0, 80].Sample(c => TestLexicon.Reader.Read(new string(c)).Sentences.Count >= 0, iter: 5_000);
    }

    [Fact]
    public void Decides_between_verb_and_noun_as_the_treebank_does()
    {
        var path = TestLexicon.Data(Path.Combine("ud_padt_v1", "padt-part2.surface.conllu"));
        var (asked, right, lemmas) = (0, 0, 0);
        foreach (var words in Treebank.Read(path))
        {
            var tokens = TestLexicon.Reader.Read(string.Join(' ', words.Select(w => w.Form))).Sentences.SelectMany(s => s.Tokens).ToList();
            var from = 0;
            foreach (var token in tokens)
            {
                var at = words.FindIndex(from, w => w.Form == token.Form);
                if (at < 0 || at > from + 4)
                {
                    continue;
                }

                from = at + 1;
                if (words[at].Tag is "V" or "N" && token.Analysis!.Score > -4)
                {
                    asked++;
                    right += Treebank.Same(token.Analysis.Pos, words[at].Tag) ? 1 : 0;
                    lemmas += Folding.Fold(words[at].Lemma) == Folding.Fold(token.Analysis.Lemma) ? 1 : 0;
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"verb or noun {right}/{asked}, lemma {lemmas}/{asked}");
        Assert.True(asked > 5_000, $"only {asked} words compared");
        Assert.True(right >= LeastVerbOrNoun * asked, $"{right} of {asked} right");
    }
}
