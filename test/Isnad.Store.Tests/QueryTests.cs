using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class QueryTests : IDisposable
{
    private readonly TemporaryRecord _record = new();

    public QueryTests() => Store.Append(
    [
        Batches.Report("a"),
        Batches.Report("b", text: "نَفَى محافظ حلب وقوع اعتقال فيها", publisher: "إذاعة النهر", published: "2015-09~"),
        Batches.Report("c", text: "هطلت أمطار غزيرة وأعلنت الأرصاد اعتقال الشرطة", publisher: null, published: null, title: "طقس"),
    ]);

    private RecordStore Store => _record.Store;

    public void Dispose() => _record.Dispose();

    [Fact]
    public void Reports_are_listed_newest_first_and_filtered()
    {
        Assert.Equal(["b", "a", "c"], Ids(new ReportQuery()));
        Assert.Equal(["b"], Ids(new ReportQuery { Publisher = "اذاعه النهر" }));
        Assert.Equal(["b"], Ids(new ReportQuery { From = new DateOnly(2015, 9, 15) }));
        Assert.Equal(["a"], Ids(new ReportQuery { To = new DateOnly(2015, 8, 31) }));
        Assert.Equal(["b"], Ids(new ReportQuery { Text = "نفى مُحافظ" }));
        Assert.Empty(Ids(new ReportQuery { Text = "نفى الوزير" }));
    }

    [Fact]
    public void Events_carry_names_and_are_filtered()
    {
        var row = Store.Events(new EventQuery { ReportId = "a", Type = EventType.Coerce }).Rows.Single();
        Assert.Equal(("a#V1", "اعتقال", "حلب"), (row.Key, row.Trigger, row.Place!.Name));
        Assert.Equal(["الشرطة"], row.Actors.Select(a => a.Name));
        Assert.Equal(["الشرطة", "محافظ حلب"], row.Sources);
        Assert.Equal(row.Key, Store.Event("a#V1")!.Key);
        Assert.Null(Store.Event("a#V9"));
        Assert.Equal(6, Store.Events(new EventQuery()).Total);
        Assert.Equal(3, Store.Events(new EventQuery { Mode = "arrest" }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { Actor = "المُحافظ" }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { Actor = "police" }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { Place = "aleppo" }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { Stance = Stance.Denies }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { Status = EventStatus.Hypothetical }).Total);
        Assert.Equal(3, Store.Events(new EventQuery { To = new DateOnly(2012, 3, 11) }).Total);
        Assert.Equal(1, Store.Events(new EventQuery { From = new DateOnly(2015, 1, 1) }).Total);
        Assert.Equal(2, Store.Events(new EventQuery { Publisher = "وكالة الفجر" }).Total);
        Assert.Equal(2, Store.Events(new EventQuery { Text = "أمطار" }).Total);
        Assert.Equal(0, Store.Events(new EventQuery { Actor = "' OR 1=1 --" }).Total);
    }

    [Fact]
    public void Pages_follow_each_other_without_gap_or_double_even_while_reports_arrive()
    {
        Store.Append([.. Enumerable.Range(0, 30).Select(Batches.Numbered)]);
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = Store.Events(new EventQuery { After = after, PageSize = 7, Type = EventType.Coerce });
            seen.AddRange(page.Rows.Select(r => r.Key));
            after = page.Next;
            Store.Append([Batches.Numbered(1000 + seen.Count)]);
        }
        while (after is not null);
        Assert.Equal(seen.Count, seen.Distinct(StringComparer.Ordinal).Count());
        Assert.Superset(Enumerable.Range(0, 30).Select(n => $"r{n:D4}#V1").ToHashSet(), seen.ToHashSet());
    }

    [Fact]
    public void Reports_page_by_page_are_all_reports()
    {
        Store.Append([.. Enumerable.Range(0, 30).Select(Batches.Numbered)]);
        var all = Ids(new ReportQuery { PageSize = 1000 });
        var seen = new List<string>();
        string? after = null;
        do
        {
            var page = Store.Reports(new ReportQuery { After = after, PageSize = 4 });
            seen.AddRange(page.Rows.Select(r => r.Id));
            after = page.Next;
        }
        while (after is not null);
        Assert.Equal(all, seen);
    }

    [Theory]
    [InlineData("وأَعلَنَتِ", SearchMode.Word, "a")]
    [InlineData("أعلنت", SearchMode.Word, "")]
    [InlineData("اعلنت", SearchMode.Stem, "a")]
    [InlineData("أعلن", SearchMode.Lemma, "a")]
    [InlineData("أعلن", SearchMode.Any, "a")]
    [InlineData("نفي", SearchMode.Any, "b")]
    [InlineData("شرطة", SearchMode.Any, "a")]
    [InlineData("طقس", SearchMode.Any, "c")]
    [InlineData("لا\" OR \"يوجد", SearchMode.Any, "")]
    public void Search_meets_words_across_spelling_clitics_and_inflection(string word, SearchMode mode, string expected)
    {
        var hits = Store.Search(new SearchQuery { Terms = [SearchTerm.OfWord(word)], Mode = mode }).Rows.Select(h => h.Report.Id);
        Assert.Contains(expected.Length == 0 ? "" : expected, hits.DefaultIfEmpty(""));
    }

    [Fact]
    public void Snippets_point_into_the_original_text()
    {
        var hit = Store.Search(new SearchQuery { Terms = [SearchTerm.OfWord("نفى")] }).Rows.Single();
        var text = Store.Report("b")!.Report.Text;
        Assert.Equal("نَفَى", Assert.Single(hit.Words).In(text));
        Assert.Equal(hit.Snippet.In(text), hit.Text);
    }

    [Fact]
    public void A_phrase_needs_its_order()
    {
        SearchTerm[] terms = [SearchTerm.OfWord("وقوع"), SearchTerm.OfWord("اعتقال")];
        Assert.Equal("b", Store.Search(new SearchQuery { Terms = terms, Phrase = true }).Rows.Single().Report.Id);
        Assert.Empty(Store.Search(new SearchQuery { Terms = [terms[1], terms[0]], Phrase = true }).Rows);
        Assert.Single(Store.Search(new SearchQuery { Terms = [terms[1], terms[0]] }).Rows);
    }

    private IEnumerable<string> Ids(ReportQuery query) => Store.Reports(query).Rows.Select(r => r.Id);
}
