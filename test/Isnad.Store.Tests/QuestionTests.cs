using CsCheck;
using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class QuestionTests : IDisposable
{
    private static readonly EventFacet[] Facets = Enum.GetValues<EventFacet>();

    private readonly TemporaryRecord _record = new();

    public QuestionTests()
    {
        Store.Append([.. Enumerable.Range(0, 12).Select(n => Batches.Varied(n))]);
        Store.Decide("ليلى", Verdicts.About(Store, "r0001#V1", DecisionKind.Accept), Verdicts.About(Store, "r0002#V1", DecisionKind.Reject));
    }

    private RecordStore Store => _record.Store;

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Facets_count_what_the_query_lists_under_each_value()
    {
        foreach (var query in new[] { new EventQuery(), new EventQuery { Type = EventType.Coerce }, new EventQuery { Actor = "الشرطة", From = new(2012, 1, 1) }, new EventQuery { Country = "Syria" } })
        {
            var counts = Facets.ToDictionary(facet => facet, facet => Store.EventFacets(query, [facet], 100)[facet]);
            var together = Store.EventFacets(query, Facets, 100);
            Assert.All(Facets, facet => Assert.Equal(counts[facet], together[facet]));
            Assert.All(Facets, facet => Assert.NotEmpty(counts[facet]));
            Assert.All(counts[EventFacet.Type], c => Same(c, query with { Type = JsonName.Read<EventType>(c.Value!), Mode = null }));
            Assert.All(counts[EventFacet.Status], c => Same(c, query with { Status = JsonName.Read<EventStatus>(c.Value!) }));
            Assert.All(counts[EventFacet.Review], c => Same(c, query with { Review = JsonName.Read<ReviewState>(c.Value!) }));
            Assert.All(counts[EventFacet.Stance], c => Same(c, query with { Stance = JsonName.Read<Stance>(c.Value!) }));
            Assert.All(counts[EventFacet.Country].Where(c => c.Value is not null), c => Same(c, query with { Country = c.Value, Province = null }));
            Assert.All(counts[EventFacet.Province].Where(c => c.Value is not null), c => Same(c, query with { Province = c.Value }));
            Assert.All(counts[EventFacet.Publisher], c => Same(c, query with { Publisher = c.Value }));
            Assert.All(
                counts[EventFacet.Year].Where(c => c.Value is not null),
                c => Same(c, query with { From = new(int.Parse(c.Value!, null), 1, 1), To = new(int.Parse(c.Value!, null), 12, 31), Dates = DateMatch.Certain }));
        }

        void Same(FacetCount count, EventQuery query) => Assert.Equal(count.Events, Store.Events(query).Total);
    }

    [Fact]
    public void A_fuzzy_date_may_lie_in_an_interval_and_need_not()
    {
        EventQuery In(DateOnly from, DateOnly to, DateMatch dates) => new() { ReportId = "r0003", Type = EventType.Coerce, From = from, To = to, Dates = dates };
        Assert.Equal("2013", Store.Event("r0003#V1")!.Event.Date!.Value);
        Assert.Equal(1, Store.Events(In(new(2013, 5, 1), new(2013, 5, 31), DateMatch.Possible)).Total);
        Assert.Equal(0, Store.Events(In(new(2013, 5, 1), new(2013, 5, 31), DateMatch.Certain)).Total);
        Assert.Equal(1, Store.Events(In(new(2013, 1, 1), new(2013, 12, 31), DateMatch.Certain)).Total);
        Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 2000]).Sample(
            (start, length) =>
            {
                var from = new DateOnly(2010, 1, 1).AddDays(start);
                string[] Keys(DateMatch dates) => [.. Store.Events(new EventQuery { From = from, To = from.AddDays(length), Dates = dates }).Rows.Select(r => r.Key)];
                return Keys(DateMatch.Certain).All(Keys(DateMatch.Possible).Contains);
            },
            iter: 20,
            threads: 1);
    }

    [Fact]
    public void Places_are_found_by_country_province_and_piece_of_the_map()
    {
        Assert.Equal(12, Store.Events(new EventQuery { Country = "Syria", WithRejected = true }).Total);
        Assert.Equal(6, Store.Events(new EventQuery { Province = "place:aleppo-admin1-sy", WithRejected = true }).Total);
        Assert.Equal(6, Store.Events(new EventQuery { Box = new GeoBox(36, 37, 37, 38), WithRejected = true }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { Box = new GeoBox(0, 0, 10, 10) }).Total);
        Assert.Equal(6, Store.Events(new EventQuery { Box = new GeoBox(36, 170, 37, 38), WithRejected = true }).Total);
        Assert.False(GeoBox.TryParse("37,36,35,38", out _));
        Assert.True(GeoBox.TryParse("35,36,37.5,38", out var box));
        Assert.Equal(new GeoBox(35, 36, 37.5, 38), box);
    }

    [Fact]
    public void Sources_stances_words_and_people_narrow_the_list()
    {
        Assert.Equal(11, Store.Events(new EventQuery { Source = "المحافظ", Stance = Stance.Denies }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { Source = "المحافظ", Stance = Stance.Announces }).Total);
        Assert.Equal(2, Store.Events(new EventQuery { Search = new SearchQuery { Terms = [SearchTerm.OfWord("مظاهرة7")] } }).Total);
        Assert.Equal(2, Store.Events(new EventQuery { Text = "مظاهرة7" }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { OpenFor = "ليلى", ReportId = "r0001", Type = EventType.Coerce }).Total);
        Assert.Equal(1, Store.Events(new EventQuery { OpenFor = "سامي", ReportId = "r0001", Type = EventType.Coerce }).Total);
    }

    [Theory]
    [InlineData(EventOrder.Newest)]
    [InlineData(EventOrder.Uncertain)]
    public void Pages_are_the_same_whether_sorted_here_or_read_from_the_index(EventOrder order)
    {
        using var connection = _record.Tamper();
        foreach (var few in new[] { 1000, 3 })
        {
            var list = new EventList(connection, few);
            var seen = new List<string>();
            string? after = null;
            do
            {
                var page = list.Page(new EventQuery { Order = order, PageSize = 5, After = after });
                Assert.Equal(23, page.Total);
                seen.AddRange(page.Rows.Select(r => r.Key));
                after = page.Next;
            }
            while (after is not null);
            Assert.Equal(Store.Events(new EventQuery { Order = order, PageSize = 100 }).Rows.Select(r => r.Key), seen);
            Assert.Equal(23, seen.Distinct().Count());
        }

        var sure = Store.Events(new EventQuery { Order = EventOrder.Uncertain, PageSize = 100 }).Rows.Select(r => r.Event.Confidence).ToList();
        Assert.Equal(sure.Order(), sure);
    }

    [Fact]
    public void A_relation_tells_who_says_so_and_when()
    {
        var row = Store.Relations(new RelationQuery { Party = "محافظ حلب" }).Rows.Single();
        Assert.Equal((Predicate.OfficeIn, "محافظ حلب", "حلب", 12), (row.Predicate, row.Subject, row.Object, row.Tellings.Count));
        Assert.Equal((new DateOnly(2010, 1, 1), new DateOnly(2019, 1, 1)), (row.FirstTold, row.LastTold));
        Assert.Equal(row.Tellings.OrderBy(t => t.Day), row.Tellings);
        Assert.Equal([null], row.Tellings[0].Sources);
        Assert.Equal(("وكالة الفجر", "محافظ"), (row.Tellings[0].Publisher, row.Tellings[0].Role));
        Assert.Equal(1, Store.Relations(new RelationQuery { Object = "aleppo", From = new(2012, 1, 1), To = new(2013, 12, 31) }).Total);
        Assert.Equal(0, Store.Relations(new RelationQuery { Predicate = Predicate.KinOf }).Total);
        Assert.Equal(0, Store.Relations(new RelationQuery { Source = "الشرطة" }).Total);
    }
}
