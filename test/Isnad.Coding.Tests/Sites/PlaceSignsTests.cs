using Isnad.Coding.Sites;
using Isnad.Coding.Tests.Actors;

namespace Isnad.Coding.Tests.Sites;

public sealed class PlaceSignsTests
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    [Theory]
    [InlineData("قتل ثلاثة جنود في هجوم على حاجز في الميادين بريف دير الزور أمس.", "الميادين", "ريف دير الزور")]
    [InlineData("قال شهود إن طائرات قصفت سوقا في دوما قرب دمشق.", "دوما", "دمشق")]
    public void ARowOfPlacesTellsItsFirstFromItsLast(string text, string first, string last)
    {
        var signs = Signs(text);
        Assert.Contains("chain:near:first:Place", signs[first]);
        Assert.DoesNotContain("chain:near:last:Place", signs[first]);
        Assert.Contains("chain:near:last:Place", signs[last]);
        Assert.DoesNotContain("chain:near:first:Place", signs[last]);
    }

    [Fact]
    public void PlacesFarFromEachOtherAreNoRow() =>
        Assert.All(
            Signs("قتل ثلاثة جنود في هجوم في حلب نفذه مسلحون مجهولون كانوا قد فروا قبل ذلك بيومين من دمشق.").Values,
            signs => Assert.DoesNotContain(signs, sign => sign.StartsWith("chain:", StringComparison.Ordinal)));

    [Fact]
    public void APlaceToldOftenIsTheSettingOfWhatIsToldLaterByItsLastMentionAlone()
    {
        const string text = "اجتمع الوزراء أمس. ونوقشت الميزانية. وتعيش حلب وضعا صعبا وفي حلب نقص في الغذاء. ولا كهرباء منذ أيام. وقتل مسلحون جنديا.";
        var signs = Assert.Single(Signs(text, "قتل"), place => place.Key == "حلب").Value;
        Assert.Equal("setting", signs[0]);
        Assert.Contains("oftener:0:setting:Place", signs);
    }

    [Fact]
    public void WhatTookPlaceRightBeforeSpeaksForAPlace()
    {
        const string text = "قصفت طائرات مدرسة في حلب. وقتل مسلحون جنديا.";
        Assert.Contains("former:same:last", Signs(text, "قتل")["حلب"]);
        Assert.Contains("former:no-event:near", Signs(text, "قصف")["حلب"]);
        Assert.Contains("latter:none:near", Signs(text, "قصف")["حلب"]);
        Assert.Contains("former:other:near", Signs("قصفت طائرات مدرسة في حلب. وقتل مسلحون جنديا في دمشق.", "قتل")["دمشق"]);
    }

    /// <summary>The signs of each place of a text for its first event, or for that of a verb, by the place's words.</summary>
    private static Dictionary<string, List<string>> Signs(string text, string? verb = null)
    {
        var scene = Coder.Prepare(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
        var draft = scene.Drafts.First(d => verb is null || scene.Discourse.BaseOf(d.Trigger) == verb);
        return new PlaceSigns(scene).Of(draft).ToDictionary(c => c.Candidate.Span.In(text).ToString(), c => c.Signs, StringComparer.Ordinal);
    }
}
