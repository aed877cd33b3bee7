using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Reads reports and their codings.</summary>
internal sealed class ReportList(SqliteConnection connection)
{
    private const string Columns = "r.id, r.title, r.publisher, r.published, r.url, r.origin, r.coder, r.events, r.copies, r.sort";

    private readonly Log _log = new(connection);

    /// <summary>A page of reports.</summary>
    public Page<ReportRow> Page(ReportQuery query)
    {
        var where = new Conditions()
            .AddReport("r.id", query.Publisher, query.Text)
            .Add("r.published_to >= @from", "from", Conditions.Day(query.From))
            .Add("r.published_from <= @to", "to", Conditions.Day(query.To));
        var total = connection.ExecuteScalar<long>($"SELECT count(*) FROM report r {where}", where.Values);
        if (Cursor.Read(query.After, 2) is [var sort, var id])
        {
            where.Add("(r.sort < @sort OR (r.sort = @sort AND r.id > @id))", "sort", sort).Values.Add("id", id);
        }

        var size = Math.Clamp(query.PageSize, 1, 1000);
        var rows = connection.Query<Row>($"SELECT {Columns} FROM report r {where} ORDER BY r.sort DESC, r.id LIMIT {size + 1}", where.Values).AsList();
        var next = rows.Count > size ? Cursor.Of(rows[size - 1].Sort, rows[size - 1].Id) : null;
        return new Page<ReportRow>([.. rows.Take(size).Select(r => r.ToReportRow())], next, total);
    }

    /// <summary>Those that came last, the newest first.</summary>
    public IReadOnlyList<ReportRow> Newest(int most) =>
        [.. connection.Query<Row>($"SELECT {Columns} FROM report r ORDER BY r.n DESC LIMIT @most", new { most }).Select(r => r.ToReportRow())];

    /// <summary>The row of a report by number; it must be there.</summary>
    public ReportRow ByNumber(long n) => connection.QuerySingle<Row>($"SELECT {Columns} FROM report r WHERE n = @n", new { n }).ToReportRow();

    /// <summary>The rows of reports by id.</summary>
    public Dictionary<string, ReportRow> ByIds(IReadOnlyCollection<string> ids) => connection
        .Query<Row>($"SELECT {Columns} FROM report r WHERE id IN @ids", new { ids })
        .ToDictionary(r => r.Id, r => r.ToReportRow(), StringComparer.Ordinal);

    /// <summary>A whole report; null where there is none.</summary>
    public StoredReport? Report(string id)
    {
        var row = connection.QuerySingleOrDefault<ReportEntry>("SELECT capture, versions FROM report WHERE id = @id", new { id });
        if (row is null)
        {
            return null;
        }

        var captured = _log.Payload<CaptureEntry>(row.Capture);
        var copies = connection.Query<long>("SELECT entry FROM capture WHERE copy_of = @id ORDER BY entry", new { id }).AsList();
        return new StoredReport(
            captured.Report!,
            captured.Fingerprint,
            (int)row.Versions,
            [.. copies.Select(entry => _log.Payload<CaptureEntry>(entry).Copy!)]);
    }

    /// <summary>The newest coding of the newest version with what people decided; null where there is neither.</summary>
    public ReviewedCoding? Reviewed(string id)
    {
        if (connection.QuerySingleOrDefault<string>("SELECT coding FROM decided WHERE report = @id", new { id }) is { } decided)
        {
            return Log.Parse<ReviewedCoding>(decided);
        }

        return connection.QuerySingleOrDefault<long?>("SELECT coding FROM report WHERE id = @id", new { id }) is { } entry
            ? new ReviewedCoding(_log.Payload<CodingEntry>(entry).Coding, new Dictionary<string, EventReview>(StringComparer.Ordinal))
            : null;
    }

    /// <summary>All codings of all versions, oldest first.</summary>
    public IReadOnlyList<StoredCoding> Codings(string id) =>
    [
        .. connection.Query<CodingRow>(
            """
            SELECT g.entry, l.at, c.sha256, c.extractor, l.payload
            FROM coding g JOIN log l ON l.seq = g.entry JOIN capture c ON c.entry = g.capture
            WHERE g.report = @id ORDER BY g.entry
            """,
            new { id })
            .Select(r => new StoredCoding(r.Entry, Log.Time(r.At), r.Sha256, r.Extractor, Log.Parse<CodingEntry>(r.Payload).Coding)),
    ];

    private sealed record ReportEntry(long Capture, long Versions);

    private sealed record CodingRow(long Entry, string At, string Sha256, string Extractor, string Payload);

    private sealed record Row(
        string Id,
        string Title,
        string? Publisher,
        string? Published,
        string? Url,
        string Origin,
        string? Coder,
        long Events,
        long Copies,
        string Sort)
    {
        public ReportRow ToReportRow() => new()
        {
            Id = Id,
            Title = Title,
            Publisher = Publisher,
            Published = Published is null ? null : new Edtf(Published),
            Url = Url,
            Origin = Origin,
            Coder = Coder,
            Events = (int)Events,
            Copies = (int)Copies,
        };
    }
}
