using Isnad.Linking.Events;
using Isnad.Linking.Origins;
using Isnad.Linking.Vocabulary;
using Isnad.Record;

namespace Isnad.Linking.Tests.Origins;

/// <summary>Which reports of an event count as one text.</summary>
public sealed class CopyTests
{
    [Fact]
    public void A_third_report_that_took_some_of_both_joins_no_two_that_share_little()
    {
        var origins = Find(("a", "جريدة", Words(0, 60)), ("b", "إذاعة", Words(36, 96)), ("c", "قناة", Words(10, 38) + " " + Words(60, 88)));
        Assert.DoesNotContain(origins, o => o.Reports.Contains("a") && o.Reports.Contains("b"));
    }

    [Fact]
    public void Copies_of_a_copy_are_copies_of_one_text()
    {
        var origins = Find(("a", "جريدة", Words(0, 100)), ("b", "إذاعة", Words(0, 80)), ("c", "قناة", Words(0, 50)));
        Assert.Equal(["a", "b", "c"], Assert.Single(Assert.Single(origins).Texts));
    }

    [Fact]
    public void Half_a_text_is_a_copy_between_outlets_and_background_within_one()
    {
        Assert.Single(Find(("a", "جريدة", Words(0, 60)), ("b", "إذاعة", Words(28, 88))));
        Assert.Equal(2, Find(("a", "جريدة", Words(0, 60)), ("b", "جريدة", Words(28, 88))).Count);
        Assert.Single(Find(("a", "جريدة", Words(0, 60)), ("b", "جريدة", Words(10, 70))));
    }

    [Fact]
    public void An_agency_and_a_report_that_rests_on_it_are_one_origin()
    {
        var agency = new Entity { Id = "E1", Kind = EntityKind.Organization, Name = "وكالة الأفق", Sector = "JRN" };
        var told = new Event { Id = "V1", Trigger = new Span(0, 4), Type = EventType.Assault, Claims = [new Claim { Source = "E1", Stance = Stance.States }] };
        var quoting = new EventSketch { Report = "b", Event = told, Ordinal = 0, Sentences = [0], Words = WordVector.Of([], CodedSamples.Model.Counts) };
        var sketches = new[] { Sketch("a", "وكالة الأفق", Words(0, 60), []), Sketch("b", "إذاعة", Words(100, 160), [agency]) };
        Assert.Equal(OriginKind.Agency, Assert.Single(new OriginFinder(sketches, [quoting]).Find()).Kind);
        Assert.Equal(2, new OriginFinder(sketches, []).Find().Count);
    }

    private static IReadOnlyList<Origin> Find(params (string Id, string Outlet, string Text)[] told) =>
        new OriginFinder([.. told.Select(t => Sketch(t.Id, t.Outlet, t.Text, []))], []).Find();

    private static ReportSketch Sketch(string id, string outlet, string text, IReadOnlyList<Entity> entities) => CodedSamples.Model.Sketches.Of(
        new Report
        {
            Id = id,
            Title = "",
            Publisher = outlet,
            Text = text,
            Capture = new Capture { Sha256 = "", Origin = id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
        },
        new ReportCoding { ReportId = id, Coder = "test/1", Entities = entities },
        []);

    /// <summary>Some of a long row of words, no two of which are alike.</summary>
    private static string Words(int from, int to) => string.Join(' ', Enumerable.Range(from, to - from).Select(n => $"كلمة{n}رقم{n * 7}"));
}
