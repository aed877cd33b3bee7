using Isnad.Linking.Events;
using Isnad.Text.Tolls;

namespace Isnad.Linking.Tests.Events;

public sealed class TollReaderTests
{
    private static readonly Lazy<TollWords> Words = new(() => TollWords.Load(Path.Combine(SharedData.Root, "lexicon")));

    [Fact]
    public void The_first_day_of_all_has_no_days_before_it() =>
        Assert.Empty(TollReader.Read("مقتل ثلاثة أشخاص في فبراير.", Words.Value, DateOnly.MinValue));

    [Theory]
    [InlineData("قتل ثلاثة شرطيين وامرأة وطفلان في انفجار قنبلة وسط المدينة.", "6")]
    [InlineData("مقتل 3 جنود و5 مدنيين في قصف على القرية.", "8")]
    [InlineData("مقتل شرطي وامرأة وطفلين في انهيار المبنى.", "4")]
    [InlineData("مقتل ثلاثة من رجال الشرطة ومدني في كمين.", "4")]
    [InlineData("مقتل 12 شخصا بينهم امرأة وطفلان في القصف.", "12")]
    [InlineData("مقتل ثلاثة جنود وإصابة خمسة آخرين بجروح.", "3 +5")]
    [InlineData("قتل ثلاثة أشخاص وجرح أربعة في الانفجار.", "3 +4")]
    [InlineData("مقتل 4 جنود و7 مسلحين في اشتباكات.", "4 a7")]
    [InlineData("مقتل خمسة مدنيين وتدمير ثلاثة منازل في الغارة.", "5")]
    [InlineData("إصابة شرطيين وطفلة في الانفجار.", "+3")]
    public void Those_named_one_after_the_other_are_added_up(string sentence, string expected) => Assert.Equal(
        expected,
        string.Join(' ', TollReader.Read(sentence, Words.Value, null)
            .Select(t => (t.OfAttackers ? "a" : "") + (t.Kind == TollSense.Injured ? "+" : "") + t.Value.Low)
            .Order(StringComparer.Ordinal)
            .OrderBy(t => char.IsAsciiDigit(t[0]) ? 0 : 1)));
}
