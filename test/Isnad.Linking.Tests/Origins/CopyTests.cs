using Isnad.Linking.Origins;
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

    private static IReadOnlyList<Origin> Find(params (string Id, string Outlet, string Text)[] told) => new OriginFinder(
        [
            .. told.Select(t => CodedSamples.Model.Sketches.Of(
                new Report
                {
                    Id = t.Id,
                    Title = "",
                    Publisher = t.Outlet,
                    Text = t.Text,
                    Capture = new Capture { Sha256 = "", Origin = t.Id, ObtainedAt = DateTimeOffset.UnixEpoch, Extractor = "txt/1" },
                },
                new ReportCoding { ReportId = t.Id, Coder = "test/1" },
                [])),
        ],
        []).Find();

    /// <summary>Some of a long row of words, no two of which are alike.</summary>
    private static string Words(int from, int to) => string.Join(' ', Enumerable.Range(from, to - from).Select(n => $"كلمة{n}رقم{n * 7}"));
}
