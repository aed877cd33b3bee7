using Isnad.Coding.Actors;
using Isnad.Coding.Dates;
using Isnad.Coding.Events;
using Isnad.Coding.Tests.Actors;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Tests.Dates;

/// <summary>How the times of small sentences of our own may date events, published on Friday 22 June 2018.</summary>
public sealed class DateReadingTests
{
    private static readonly Edtf Published = new("2018-06-22");
    private static readonly TimeFinder Finder = TimeFinder.Load(ActorTestBed.Lexicon);

    [Theory]
    [InlineData("اعتقلت الشرطة العشرات منذ بدء المظاهرات في البلاد مارس الماضي.", "plain 2018-03", "since 2018-03/..")]
    [InlineData("تحتجز الشرطة صحفيين منذ 12 مارس.", "plain 2018-03-12/..", "start 2018-03-12")]
    [InlineData("هاجم الجيش المدينة أمس.", "plain 2018-06-21")]
    [InlineData("منذ الحرب تغير كل شيء أمس.", "plain 2018-06-21")]
    public void What_began_with_something_told_with_its_day_may_go_on_since(string text, params string[] readings) =>
        Assert.Equal(readings, DateReading.All(Discourse(text), Finder.Find(text, Published)).Select(r => $"{r.Reading} {r.Time.Date!.Value}"));

    [Theory]
    [InlineData("2018-06-22", "today")]
    [InlineData("2018-06-21", "yesterday")]
    [InlineData("2018-06-16", "week")]
    [InlineData("2018-06-01", "month")]
    [InlineData("2018-06", "now")]
    [InlineData("2018-05", "recent")]
    [InlineData("2015", "old")]
    [InlineData("2018-07", "coming")]
    [InlineData("2015/..", "open")]
    [InlineData("../2015", "unknown")]
    public void A_date_has_an_age_on_the_day_of_publication(string date, string age) =>
        Assert.Equal(age, DateAge.Of(new Edtf(date), Published));

    [Theory]
    [InlineData("2015", "old")]
    [InlineData("2015/..", "open")]
    public void Without_a_day_of_publication_dates_are_taken_for_old(string date, string age) =>
        Assert.Equal(age, DateAge.Of(new Edtf(date), null));

    private static Discourse Discourse(string text) =>
        new(ActorTestBed.Report(text), ActorTestBed.Reader.Read(text), new Dictionary<ActorMention, string>(), _ => null);
}
