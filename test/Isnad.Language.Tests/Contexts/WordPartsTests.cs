using CsCheck;
using Isnad.Language.Contexts;
using Isnad.Text;

namespace Isnad.Language.Tests.Contexts;

/// <summary>The parts by which the context model knows words.</summary>
public sealed class WordPartsTests
{
    [Theory]
    [InlineData("حكومة", "والحكومة")]
    [InlineData("جندي", "جنديا")]
    [InlineData("بيروت", "لبيروت")]
    [InlineData("مقاتل", "مقاتليها")]
    public void A_word_shares_parts_with_the_same_word_in_other_clothes(string bare, string clothed)
    {
        var (one, other) = (Of(bare), Of(clothed));
        Assert.True(one.Intersect(other).Count() > one.Intersect(Of("انفجار")).Count());
    }

    [Fact]
    public void Numbers_of_as_many_digits_are_one_word() => Assert.Equal(Of("2015"), Of("1987"));

    [Fact]
    public void Any_text_has_parts_and_no_more_than_there_is_room_for() => Gen.String[1, 40].Sample(text => Assert.InRange(Of(text).Length, 1, WordParts.Most));

    [Fact]
    public void A_word_of_a_million_letters_has_parts() => Assert.Equal(WordParts.Most, Of(string.Concat(Enumerable.Repeat("كتاب", 300_000))).Length);

    [Fact]
    public void Marks_before_a_word_are_told_and_spaces_are_not()
    {
        Assert.Equal("", WordMarks.Of(" ", opens: false));
        Assert.Equal("", WordMarks.Of("", opens: false));
        Assert.Equal("،", WordMarks.Of("، ", opens: false));
        Assert.Equal("^", WordMarks.Of("", opens: true));
        Assert.Equal("^\"", WordMarks.Of(" \"", opens: true));
        Assert.Equal(3, WordMarks.Of("....... ", opens: false).Length);
    }

    private static uint[] Of(string word)
    {
        var room = new uint[WordParts.Most];
        return room[..WordParts.Of(Folding.Fold(word), room)];
    }
}
