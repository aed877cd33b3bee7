using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Tests.Actors;

namespace Isnad.Coding.Tests.Claims;

/// <summary>Where quotations open and close.</summary>
public sealed class QuotationsTests
{
    [Theory]
    [InlineData("وقال الوزير: \"كان يوما طويلا. وسقط مطر. ثم طلعت الشمس. وعاد الناس.\"", "كان", "الناس")]
    [InlineData("وقال الوزير: «عاد تنظيم \"النور\" أمس. ثم سافر رجاله». وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: \"عاد تنظيم \"النور\" أمس. ثم سافر رجاله\". وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: ”عاد التنظيم أمس. ثم سافر رجاله“. وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: „عاد التنظيم أمس. ثم سافر رجاله“. وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: ((عاد التنظيم أمس. ثم سافر رجاله)). وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: ‹عاد التنظيم أمس. ثم سافر رجاله›. وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: «عاد التنظيم أمس.\nثم سافر رجاله». وسكت.", "عاد", "رجاله")]
    [InlineData("وقال الوزير: \"عاد التنظيم أمس وسكت.\nثم سافر رجاله.", "عاد", "وسكت")]
    public void A_quotation_runs_from_its_mark_to_the_one_that_closes_it(string text, string first, string last)
    {
        var discourse = new Discourse(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text), new Dictionary<Coding.Actors.ActorMention, string>(), _ => null);
        var words = Enumerable.Range(0, discourse.Words.Count).ToList();
        var quotations = new Quotations(discourse);
        var (from, to) = (words.Find(w => discourse[w].Form == first), words.Find(w => discourse[w].Form == last));
        Assert.Equal(words.Where(w => from <= w && w <= to), words.Where(w => quotations.Around(w) is not null));
        Assert.Equal((from, to), quotations.Around(from));
    }
}
