using CsCheck;

namespace Isnad.Text.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("وَأَعْلَنَتِ الجَمَاعَةُ", "واعلنت الجماعه")]
    [InlineData("مســـؤول", "مسوول")]
    [InlineData("على ٢٣ و۴۵", "علي 23 و45")]
    [InlineData("ﻻ ﷲ", "لا الله")]
    public void Fold_unites_spellings(string text, string expected) => Assert.Equal(expected, Folding.Fold(text));

    [Fact]
    public void Fold_is_idempotent() =>
        Gen.String.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));
}
