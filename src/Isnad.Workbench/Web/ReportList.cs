using System.Globalization;
using Isnad.Store;
using Isnad.Text;

namespace Isnad.Workbench.Web;

/// <summary>What the list of reports shows: the newest, or what a search found.</summary>
/// <param name="Query">The words sought; empty for the whole list.</param>
/// <param name="Reports">The newest reports; null for a search.</param>
/// <param name="Hits">What the search found; null for the whole list.</param>
/// <param name="Skip">Hits on the pages before.</param>
public sealed record ReportList(string Query, Page<ReportRow>? Reports, Page<SearchHit>? Hits, int Skip)
{
    /// <summary>Hits on one page.</summary>
    public const int PageSize = 20;

    /// <summary>Reads the page that the query of a request asks for.</summary>
    public static ReportList Of(RecordStore record, WorkbenchOptions options, string? words, string? after, string? skip)
    {
        var query = (words ?? "").Trim();
        var terms = Words.Find(query).Select(w => options.SearchTermOf(w.In(query))).ToArray();
        if (terms.Length == 0)
        {
            return new ReportList(query, record.Reports(new ReportQuery { After = string.IsNullOrEmpty(after) ? null : after }), null, 0);
        }

        var skipped = int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var hits = record.Search(new SearchQuery { Terms = terms, Skip = skipped, PageSize = PageSize });
        return new ReportList(query, null, hits, skipped);
    }
}
