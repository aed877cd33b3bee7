using Isnad.Record;

namespace Isnad.Linking.Tests;

public sealed class SampleLinkTests
{
    private static readonly Lazy<Linker> Linked = new(() => CodedSamples.Link(CodedSamples.All));

    [Fact]
    public void Two_outlets_on_one_bombing_make_one_event_with_both_tolls()
    {
        var bombing = NewsOf("bombing-agency");
        Assert.Equal(bombing.Id, NewsOf("r-5c9413b95014").Id);
        Assert.Equal(EventType.Assault, bombing.Type);
        Assert.Equal(["bombing-agency", "r-5c9413b95014"], bombing.Reports.Order(StringComparer.Ordinal));
        Assert.Equal(2, bombing.Outlets.Count);
        Assert.Equal((12, 15), (bombing.Dead?.Low, bombing.Dead?.High));
        Assert.Contains(bombing.Contradictions, c => c.Point == ContradictionPoint.Dead && c.Versions.Count == 2);
    }

    [Fact]
    public void A_near_copy_of_an_agency_text_adds_a_report_and_no_origin()
    {
        var raid = NewsOf("raid-agency");
        Assert.Contains("r-13b2c1f80a1e", raid.Reports);
        Assert.True(raid.IsSingleOrigin);
        var origin = Assert.Single(raid.Origins);
        Assert.Equal(OriginKind.Copy, origin.Kind);
        Assert.Equal(2, origin.Reports.Count);
    }

    [Fact]
    public void The_beginning_and_the_end_of_a_story_stay_apart() => Assert.NotEqual(NewsOf("abduction").Id, NewsOf("r-47aeb3416f84").Id);

    [Fact]
    public void Every_coded_event_is_told_in_exactly_one_linked_event()
    {
        var told = Linked.Value.Events.SelectMany(e => e.Tellings).Where(t => t.EventId is not null).Select(t => t.Key).Order(StringComparer.Ordinal);
        var coded = CodedSamples.All.SelectMany(s => s.Coding.Events.Select(e => $"{s.Report.Id}#{e.Id}")).Order(StringComparer.Ordinal);
        Assert.Equal(coded, told);
    }

    private static LinkedEvent NewsOf(string report) =>
        Linked.Value.Events.Single(e => e.Tellings.Any(t => t.ReportId == report && t.IsNews));
}
