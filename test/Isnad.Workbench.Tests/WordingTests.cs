using Isnad.Record;
using Isnad.Workbench.Reading;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Tests;

public class WordingTests
{
    [Fact]
    public void Everything_the_record_can_hold_has_words_in_both_languages()
    {
        foreach (var language in new[] { "ar", "en" })
        {
            var words = Words.In(language);
            Assert.All(words.Keys, key => Assert.False(string.IsNullOrWhiteSpace(words[key]), key));
            Assert.All(Enum.GetValues<EventType>(), v => Assert.True(words.Has("type." + v.ToString().ToUpperInvariant())));
            Assert.All(Enum.GetValues<Standing>(), v => Assert.True(words.Has("standing." + Kebab(v))));
            Assert.All(Enum.GetValues<Stance>(), v => Assert.True(words.Has("stance." + Kebab(v))));
            Assert.All(Enum.GetValues<Predicate>(), v => Assert.True(words.Has("predicate." + Kebab(v))));
            Assert.All(Enum.GetValues<EntityKind>(), v => Assert.True(words.Has("kind." + Kebab(v))));
        }
    }

    [Theory]
    [InlineData(0, "لا أحداث")]
    [InlineData(1, "حدث واحد")]
    [InlineData(2, "حدثان")]
    [InlineData(7, "7 أحداث")]
    [InlineData(11, "11 حدثًا")]
    [InlineData(100, "100 حدث")]
    [InlineData(103, "103 أحداث")]
    public void Counted_nouns_take_the_form_that_the_number_asks_for(int number, string expected) =>
        Assert.Equal(expected, Words.In("ar").Count("events", number));

    [Theory]
    [InlineData("2015-09~", "نحو أيلول/سبتمبر 2015")]
    [InlineData("2007-03-12", "12 آذار/مارس 2007")]
    [InlineData("2013/2015", "بين 2013 و2015")]
    [InlineData("2012/..", "منذ 2012")]
    [InlineData("201X", "عقد 2010")]
    [InlineData("2015-21", "2015-21")]
    [InlineData("", "")]
    public void Dates_are_told_with_their_vagueness(string edtf, string expected) =>
        Assert.Equal(expected, DateWords.Of(new Edtf(edtf), Words.In("ar")));

    private static string Kebab<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
