using CsCheck;
using Isnad.Language.Learned;

namespace Isnad.Language.Tests.Learned;

public sealed class WordCutTests
{
    [Fact]
    public void Every_cut_covers_the_word() =>
        Gen.Char["ابتفكلمنهويس0a"].Array[1, 12].Select(letters => new string(letters)).Sample(word =>
            WordCut.Of(word).All(cut => cut.Lengths.Sum() == word.Length && cut.Lengths.All(length => length > 0)));

    [Fact]
    public void A_fused_article_is_restored()
    {
        var pieces = WordCut.Of("وللجيش").Select(cut => string.Join('+', cut.Pieces)).ToList();
        Assert.Contains("و+ل+الجيش", pieces);
        Assert.Contains("وللجيش", pieces);
    }

    [Fact]
    public void Conjunction_preposition_and_pronoun_are_cut_together() =>
        Assert.Contains("و+ب+مدينت+هم", WordCut.Of("وبمدينتهم").Select(cut => string.Join('+', cut.Pieces)));
}
