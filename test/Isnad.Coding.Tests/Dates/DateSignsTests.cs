using Isnad.Coding.Dates;
using Isnad.Coding.Tests.Actors;

namespace Isnad.Coding.Tests.Dates;

public sealed class DateSignsTests
{
    private static readonly Coder Coder = Isnad.Coding.Coder.Load(ActorTestBed.Lexicon, ActorTestBed.Reader.Lexicon);

    [Fact]
    public void How_many_other_dates_stand_between_and_what_comes_later_is_told_apart()
    {
        const string text = "وصل الوفد يوم 3 مارس 2018. وغادر يوم 5 مارس 2018. وقتل مسلحون جنديا يوم 7 مارس 2018.";
        var signs = Signs(text, "قتل");
        Assert.Contains("recent:1:lead", signs["2018-03-03"]);
        Assert.Contains("recent:0:last", signs["2018-03-05"]);
        Assert.Contains("recent:later:near", signs["2018-03-07"]);
        Assert.Contains("opening:True:lead", signs["2018-03-03"]);
        Assert.Contains("dates:3:near", signs["2018-03-07"]);
    }

    [Fact]
    public void What_governs_a_time_stands_outside_its_phrase() =>
        Assert.All(Signs("قتل مسلحون جنديا في الثالث من مارس 2018.", "قتل").Values, signs => Assert.Single(signs, sign => sign is "held:own:near" or "held:noun:near" or "held:verb:near" or "held:event:near"));

    /// <summary>The signs of each time of a text for the event of a verb, by date.</summary>
    private static Dictionary<string, List<string>> Signs(string text, string verb)
    {
        var scene = Coder.Prepare(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text));
        var draft = scene.Drafts.First(d => scene.Discourse.BaseOf(d.Trigger) == verb);
        return new DateSigns(scene).Of(draft).ToDictionary(c => c.Candidate.Date!.Value, c => c.Signs, StringComparer.Ordinal);
    }
}
