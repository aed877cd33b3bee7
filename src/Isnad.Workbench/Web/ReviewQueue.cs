using System.Globalization;
using Isnad.Record;
using Isnad.Store;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>What the review queue shows.</summary>
/// <param name="Filter">The filter of the address.</param>
/// <param name="Page">Events that nobody has decided about, with their reports and codings.</param>
/// <param name="Total">How many meet the filter.</param>
/// <param name="Done">Log entries of what was just decided, which one touch undoes.</param>
/// <param name="Author">The name that the person last gave.</param>
public sealed record ReviewQueue(EventFilter Filter, IReadOnlyList<ReviewQueue.Item> Page, long Total, IReadOnlyList<long> Done, string Author)
{
    /// <summary>Events on one page: as many as a person can see through before accepting what is visible.</summary>
    public const int PageSize = 12;

    /// <summary>Name of the cookie that keeps the person's name.</summary>
    public const string AuthorCookie = "isnad-author";

    /// <summary>Reads what the address asks for.</summary>
    public static ReviewQueue Of(RecordStore record, HttpContext context)
    {
        var query = context.Request.Query;
        var filter = EventFilter.Of(query);
        var page = record.Events(filter.ToStore() with { Review = ReviewState.Open, Order = EventOrder.Uncertain, PageSize = PageSize });
        var items = page.Rows.Select(row => new Item(row, record.Report(row.Report.Id)!.Report, record.Coding(row.Report.Id)!));
        return new ReviewQueue(filter, [.. items], page.Total, Entries(query["done"]), AuthorOf(context));
    }

    /// <summary>The name that a person gave last; empty where none was given.</summary>
    public static string AuthorOf(HttpContext context) => Uri.UnescapeDataString(context.Request.Cookies[AuthorCookie] ?? "");

    /// <summary>Reads numbers of log entries joined with dots.</summary>
    public static IReadOnlyList<long> Entries(string? text) =>
    [
        .. (text ?? "").Split('.', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => long.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var entry) ? entry : 0)
            .Where(entry => entry > 0),
    ];

    /// <summary>An event to decide about.</summary>
    public sealed record Item(EventRow Row, Report Report, ReportCoding Coding);
}
