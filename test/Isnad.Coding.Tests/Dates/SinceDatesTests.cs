using Isnad.Coding.Dates;
using Isnad.Coding.Tests.Actors;
using Isnad.Record;

namespace Isnad.Coding.Tests.Dates;

/// <summary>What goes on since a time told right behind it has that time, where none was chosen.</summary>
public sealed class SinceDatesTests
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    [Theory]
    [InlineData("طالبت العائلات بالإفراج عن الصحفيين المحتجزين لدى الجماعة منذ مارس.", "المحتجزين", "2018-03/..")]
    [InlineData("شهدت المديرية معارك عنيفة بين الجيش والمسلحين خلال الأيام الماضية.", "معارك", "2018-06-19~")]
    [InlineData("طالبت العائلات بالإفراج عن الصحفيين المحتجزين، وقالت إن البلدة هادئة منذ مارس.", "المحتجزين", null)]
    [InlineData("طالبت العائلات بالإفراج عن الصحفيين المحتجزين حتى الأحد.", "المحتجزين", null)]
    [InlineData("قتل عشرون متظاهرا برصاص الشرطة منذ بدأت الاحتجاجات في 30 مارس بحسب الوزارة.", "قتل", "2018-03-30/..")]
    [InlineData("هذا هو أعنف قصف منذ بدء الحرب عام 2011.", "قصف", null)]
    public void A_participle_takes_the_time_behind_it(string text, string word, string? date)
    {
        var report = ActorTestBed.Report(text) with { Published = new Edtf("2018-06-22") };
        var scene = Coder.Prepare(report, ActorTestBed.Reader.Read(text));
        var draft = Assert.Single(scene.Drafts, draft => scene.Discourse[draft.Trigger].Form == word);
        draft.Date = null;
        SinceDates.Apply(draft, scene);
        Assert.Equal(date, draft.Date?.Value);
    }
}
