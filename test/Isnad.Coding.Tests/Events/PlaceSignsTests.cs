using Isnad.Coding.Events;
using Isnad.Coding.Tests.Actors;

namespace Isnad.Coding.Tests.Events;

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

    /// <summary>The signs of each place of a text for its first event, by the place's words.</summary>
    private static Dictionary<string, List<string>> Signs(string text)
    {
        var scene = Coder.Prepare(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
        return new PlaceSigns(scene).Of(scene.Drafts[0]).ToDictionary(c => c.Candidate.Span.In(text).ToString(), c => c.Signs, StringComparer.Ordinal);
    }
}
