using Isnad.Record;

namespace Isnad.Linking.Tests.Events;

/// <summary>Two reports of one news that tell of far more events than any report of news.</summary>
public sealed class LongReportTests
{
    private const int Lines = 20_000;
    private const string Line = "قصف الجيش البلدة.";

    [Fact]
    public void Lists_of_thousands_of_events_are_linked_as_far_as_a_report_of_news_would_go()
    {
        var linker = CodedSamples.Link(Told("a"), Told("b"));
        Assert.Equal(2 * Lines, linker.Events.Sum(e => e.Tellings.Count));
        var joined = linker.Events.Where(e => e.Reports.Count == 2).SelectMany(e => e.Tellings).ToList();
        Assert.Contains(joined, t => t.Key == "a#V900");
        Assert.DoesNotContain(joined, t => t.Key == $"a#V{Lines}");
    }

    private static (Report, ReportCoding) Told(string id) => (
        new Report
        {
            Id = id,
            Title = "قصف على البلدة",
            Publisher = "صحيفة " + id,
            Published = Edtf.Day(new DateOnly(2018, 3, 1)),
            Text = string.Join('\n', Enumerable.Repeat(Line, Lines)),
            Capture = new Capture { Sha256 = "", Origin = id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
        },
        new ReportCoding
        {
            ReportId = id,
            Coder = "test/1",
            Events =
            [
                .. Enumerable.Range(0, Lines).Select(n =>
                    new Event { Id = $"V{n + 1}", Trigger = new Span(n * (Line.Length + 1), 3), Type = EventType.Assault }),
            ],
        });
}
