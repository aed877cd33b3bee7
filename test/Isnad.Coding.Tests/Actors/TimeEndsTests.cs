using Isnad.Coding.Actors;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Tests.Actors;

/// <summary>Where a mention ends that runs into a time. Published on Wednesday 16 May 2018.</summary>
public sealed class TimeEndsTests
{
    private static readonly TimeFinder Times = TimeFinder.Load(ActorTestBed.Lexicon);

    [Theory]
    [InlineData("غادرت كتيبة 9 مايو العام الماضي.", "كتيبة 9 مايو", true, "كتيبة 9 مايو", "العام الماضي=2017")]
    [InlineData("غادرت كتيبة 9 مايو الماضي.", "كتيبة 9 مايو", true, "كتيبة", "9 مايو الماضي=2018-05-09")]
    [InlineData("غادر جنود 9 مايو العام الماضي.", "جنود 9 مايو", false, "جنود", "9 مايو العام الماضي=2017-05-09")]
    public void A_month_behind_the_head_of_a_named_body_stays_where_the_rest_is_a_time(string text, string words, bool named, string name, string time)
    {
        var reading = ActorTestBed.Reader.Read(text);
        var span = new Span(text.IndexOf(words, StringComparison.Ordinal), words.Length);
        var (last, times) = (words.Split(' ').Length, Times.Find(text, new Edtf("2018-05-16")));
        var mention = new ActorMention { Span = span, Sentence = 0, First = 1, Last = last, HeadToken = 1, Kind = EntityKind.Organization, Named = named, Rule = "test" };
        var cut = TimeEnds.Cut(mention, reading, times);
        Assert.Equal(name, cut.Span.In(text));
        var left = Assert.Single(TimeEnds.Left(times, [cut]));
        Assert.Equal(time, $"{left.Span.In(text)}={left.Date}");
    }
}
