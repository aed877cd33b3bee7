using CsCheck;
using Isnad.Record;

namespace Isnad.Text.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("وَأَعْلَنَتِ الجَمَاعَةُ", "واعلنت الجماعه")]
    [InlineData("مســـؤول", "مسوول")]
    [InlineData("على ٢٣ و۴۵", "علي 23 و45")]
    [InlineData("ﻻ ﷲ", "لا الله")]
    [InlineData("ﷺ", "صلي الله عليه وسلم")]
    [InlineData("کتابی", "كتابي")]
    [InlineData("هيئةُ CNN", "هييه cnn")]
    [InlineData("أ", "ا")]
    [InlineData("﴾اقرأ﴿", "﴾اقرا﴿")]
    public void Fold_unites_spellings(string text, string expected) => Assert.Equal(expected, Folding.Fold(text));

    [Fact]
    public void Fold_is_idempotent() => ArabicText.Near.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));

    [Fact]
    public void Fold_is_idempotent_on_every_character()
    {
        for (int letter = char.MinValue; letter <= char.MaxValue; letter++)
        {
            var once = Folding.Fold(((char)letter).ToString());
            Assert.True(Folding.Fold(once) == once, $"U+{letter:X4}");
        }
    }

    [Fact]
    public void Fold_leaves_the_case_of_the_Arabic_block_alone_because_it_has_none()
    {
        for (var letter = '\u0600'; letter <= '\u06FF'; letter++)
        {
            Assert.Equal(letter, char.ToLowerInvariant(letter));
        }
    }

    [Fact]
    public void Fold_and_FoldWithMap_agree() => ArabicText.Near.Sample(text => Folding.FoldWithMap(text).Folded == Folding.Fold(text));

    [Fact]
    public void Every_folded_character_maps_to_the_one_it_came_from() => ArabicText.Near.Sample(text =>
    {
        var folded = Folding.FoldWithMap(text);
        Assert.Equal(folded.Folded.Length + 1, folded.Map.Count);
        for (var i = 0; i < folded.Folded.Length; i++)
        {
            Assert.Contains(folded.Folded[i], Folding.Fold(text[folded.Map[i]].ToString()));
            Assert.True(folded.Map[i] <= folded.Map[i + 1]);
        }
    });

    [Fact]
    public void Folding_the_original_of_a_span_gives_the_span() =>
        Gen.Select(ArabicText.Near, Gen.Int[0, 100], Gen.Int[0, 100]).Sample((text, a, b) =>
        {
            var folded = Folding.FoldWithMap(text);
            var start = Math.Min(a, b) % (folded.Folded.Length + 1);
            var end = start + (Math.Abs(a - b) % (folded.Folded.Length - start + 1));
            while (start > 0 && folded.Map[start] == folded.Map[start - 1])
            {
                start--;
            }

            while (end > 0 && end < folded.Folded.Length && folded.Map[end] == folded.Map[end - 1])
            {
                end++;
            }

            var span = Span.FromBounds(start, end);
            Assert.Equal(span.In(folded.Folded), Folding.Fold(folded.ToOriginal(span).In(text)));
        });

    [Fact]
    public void Presentation_forms_fold_as_what_Unicode_says_they_stand_for()
    {
        Assert.Equal("لا", Folding.Fold("\uFEFB"));
        for (var form = '\uFB50'; form <= '\uFEFC'; form++)
        {
            if (form is (>= '\uFDD0' and <= '\uFDEF') or (>= '\uFE00' and <= '\uFE6F'))
            {
                continue;
            }

            Assert.Equal(Folding.Fold(form.ToString().Normalize(System.Text.NormalizationForm.FormKC)), Folding.Fold(form.ToString()));
        }
    }

    [Fact]
    public void Half_a_ligature_maps_to_the_whole_one()
    {
        var folded = Folding.FoldWithMap("كﻻم");
        Assert.Equal("كلام", folded.Folded);
        Assert.Equal("ﻻ", folded.ToOriginal(new Span(1, 1)).In("كﻻم"));
        Assert.Equal("ﻻ", folded.ToOriginal(new Span(2, 1)).In("كﻻم"));
    }

    [Fact]
    public void Marks_stay_with_their_letter()
    {
        const string Text = "قُتِلَ ثلاثةٌ";
        var folded = Folding.FoldWithMap(Text);
        Assert.Equal("قُتِلَ", folded.ToOriginal(new Span(0, 3)).In(Text));
        Assert.Equal("ثلاثةٌ", folded.ToOriginal(new Span(4, 5)).In(Text));
    }
}
