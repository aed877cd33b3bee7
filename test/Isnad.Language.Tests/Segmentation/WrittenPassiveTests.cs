using Isnad.Language.Segmentation;

namespace Isnad.Language.Tests.Segmentation;

/// <summary>A damma where the active has another vowel makes a verb passive.</summary>
public sealed class WrittenPassiveTests
{
    private static readonly WordAnalyzer Analyzer = new(TestLexicon.Words);

    [Theory]
    [InlineData("طُرد")]
    [InlineData("وطُردت")]
    [InlineData("خُطفت")]
    [InlineData("اعتُقل")]
    [InlineData("اتُّهم")]
    [InlineData("استُهدف")]
    [InlineData("أُغلقت")]
    [InlineData("دُمِّرت")]
    [InlineData("يُعتقل")]
    [InlineData("يُستهدف")]
    public void A_written_damma_tells_the_passive(string word) =>
        Assert.Equal(Voice.Passive, Analyzer.Analyze(word).First(reading => reading.Analysis.Pos == Pos.Verb).Analysis.Features.Voice);

    [Theory]
    [InlineData("طرد")]
    [InlineData("يُهاجم")]
    [InlineData("اعتقلُوا")]
    public void No_other_vowel_does(string word) =>
        Assert.NotEqual(Voice.Passive, Analyzer.Analyze(word).First(reading => reading.Analysis.Pos == Pos.Verb).Analysis.Features.Voice);

    [Fact]
    public void Its_subject_in_the_tree_is_a_passive_one() =>
        Assert.Equal("nsubj:pass", TestLexicon.Reader.Read("خُطفت الشرطة عند الحاجز").Sentences[0].Tokens[1].Relation);
}
