using Dapper;
using Isnad.Record;
using Isnad.Text;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Finds reports by their words, stems and lemmas.</summary>
internal sealed class SearchList(SqliteConnection connection)
{
    /// <summary>Words of the snippet before and after the first found word.</summary>
    private const int Around = 12;

    private readonly ReportList _reports = new(connection);

    /// <summary>A page of hits, the best first.</summary>
    public Page<SearchHit> Page(SearchQuery query)
    {
        if (query.Terms.Count == 0)
        {
            return new Page<SearchHit>([], null, 0);
        }

        var match = Match(query);
        var size = Math.Clamp(query.PageSize, 1, 1000);
        var total = connection.ExecuteScalar<long>("SELECT count(*) FROM search WHERE search MATCH @match", new { match });
        var rows = connection.Query<long>(
            $"SELECT rowid FROM search WHERE search MATCH @match ORDER BY bm25(search), rowid LIMIT {size} OFFSET {Math.Max(0, query.Skip)}",
            new { match }).AsList();
        return new Page<SearchHit>([.. rows.Select(n => Hit(n, query))], null, total);
    }

    /// <summary>The FTS5 expression. Every form is quoted, so nothing in it can be taken for an operator.</summary>
    public static string Match(SearchQuery query)
    {
        if (query.Phrase)
        {
            string Phrase(Func<SearchTerm, string> form) => Quote(string.Join(' ', query.Terms.Select(t => WordIndex.Token(form(t)))));
            return Either(query.Mode, Phrase(t => t.Word), Phrase(t => t.Stem), Phrase(t => t.Lemma));
        }

        return string.Join(" AND ", query.Terms.Select(term =>
        {
            var (word, stem, lemma) = (Quote(WordIndex.Token(term.Word)), Quote(WordIndex.Token(term.Stem)), Quote(WordIndex.Token(term.Lemma)));
            return query.Mode == SearchMode.Any ? $"({word} OR {stem} OR {lemma})" : Either(query.Mode, word, stem, lemma);
        }));
    }

    /// <summary>The expression for words side by side, the last of which may go on; null for no words.</summary>
    public static string? Match(string? text) =>
        text is not null && WordIndex.Cut(text) is { Count: > 0 } words ? "{words stems} : " + Quote(string.Join(' ', words)) + " *" : null;

    private static string Either(SearchMode mode, string word, string stem, string lemma) => mode switch
    {
        SearchMode.Word => $"words : {word}",
        SearchMode.Stem => $"stems : {stem}",
        SearchMode.Lemma => $"lemmas : {lemma}",
        _ => $"(words : {word} OR stems : {stem} OR lemmas : {lemma})",
    };

    private static string Quote(string form) => $"\"{form}\"";

    private SearchHit Hit(long n, SearchQuery query)
    {
        var row = connection.QuerySingle<IndexRow>("SELECT title_words AS titleWords, words, stems, lemmas FROM words WHERE n = @n", new { n });
        var index = new WordIndex((int)row.TitleWords, row.Words.Split(' '), row.Stems.Split(' '), row.Lemmas.Split(' '));
        var report = _reports.ByNumber(n);
        var text = _reports.Report(report.Id)!.Report.Text;
        var spans = Words.Find(text);
        var found = Enumerable.Range(0, spans.Count).Where(i => index.Meets(index.TitleWords + i, query.Terms, query.Mode)).ToList();
        if (spans.Count == 0)
        {
            return new SearchHit(report, new Span(0, 0), "", [], 0);
        }

        var first = found.Count > 0 ? found[0] : 0;
        var snippet = spans[Math.Max(0, first - Around)].Union(spans[Math.Min(spans.Count - 1, first + Around)]);
        return new SearchHit(report, snippet, snippet.In(text), [.. found.Select(i => spans[i]).Where(snippet.Contains)], found.Count);
    }

    private sealed record IndexRow(long TitleWords, string Words, string Stems, string Lemmas);
}
