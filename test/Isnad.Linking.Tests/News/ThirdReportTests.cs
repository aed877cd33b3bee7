using Isnad.Record;

namespace Isnad.Linking.Tests.News;

/// <summary>Two reports of one news whose tops have few words in common, so that they do not find each other.</summary>
public sealed class ThirdReportTests
{
    private const int Words = 36;
    private const int TopWords = 15;

    [Fact]
    public void A_third_report_that_both_find_brings_them_together()
    {
        Assert.Equal(2, Link(Told("a", 0), Told("c", 2)).Events.Count());
        var told = Assert.Single(Link(Told("a", 0), Told("b", 1), Told("c", 2)).Events);
        Assert.Equal(["a", "b", "c"], told.Reports.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Once_it_is_taken_out_they_are_apart_again()
    {
        var linker = Link(Told("a", 0), Told("b", 1), Told("c", 2));
        linker.Remove("b");
        linker.Update();
        Assert.Equal(2, linker.Events.Count());
    }

    private static Linker Link(params (Report Report, ReportCoding Coding)[] told) => CodedSamples.Link(told);

    /// <summary>A report whose top has words of its own and some of the next report's; further down each has them all, in an order of its own.</summary>
    private static (Report, ReportCoding) Told(string id, int place)
    {
        var top = Enumerable.Range(place * TopWords * 2 / 3, TopWords).Select(Word).ToList();
        var all = Enumerable.Range(0, Words).Select(n => Word(n * ((2 * place) + 5) % Words));
        var text = $"{string.Join(' ', top[..5])}. {string.Join(' ', top[5..10])}. {string.Join(' ', top[10..])}. {string.Join(' ', all)}.";
        return (
            new Report
            {
                Id = id,
                Title = string.Join(' ', top[..4]),
                Publisher = "صحيفة " + id,
                Published = Edtf.Day(new DateOnly(2018, 3, 1)),
                Text = text,
                Capture = new Capture { Sha256 = "", Origin = id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
            },
            new ReportCoding { ReportId = id, Coder = "test/1", Entities = [], Events = [new Event { Id = "V1", Trigger = new Span(0, top[0].Length), Type = EventType.Consult }] });
    }

    private static string Word(int n) => $"{(char)('ب' + (n % 6))}ق{(char)('ر' + (n / 6))}ظط";
}
