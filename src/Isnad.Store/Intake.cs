using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Decides what a coded report is to the record, and appends what is new of it.</summary>
/// <remarks>
/// The decisions:
/// the same id, original and extractor is the same report, coded again only by another coder or version;
/// found under another path it is a copy;
/// another id with the fingerprint of a known text is a copy as well, with its own publisher;
/// other content under a known id is a new version where it comes from the same path or address, since pages are edited
/// and what they said before must stay, and so is what a page said before its last version and, obtained later, says again; from elsewhere it is refused as <c>id-taken</c>, since two different reports
/// would become one.
/// </remarks>
internal sealed class Intake(SqliteConnection connection, TimeProvider clock)
{
    private readonly Log _log = new(connection);
    private readonly Blobs _blobs = new(connection);
    private readonly Views _views = new(connection);

    /// <summary>Takes one report in. The caller holds the transaction.</summary>
    public AppendResult Take(CodedReport coded)
    {
        var report = coded.Report;
        var versions = Captures("id = @Id AND copy_of IS NULL", report.Id);
        var same = versions.FirstOrDefault(v => v.Sha256 == report.Capture.Sha256 && v.Extractor == report.Capture.Extractor);
        if (same is not null)
        {
            return IsRestored(report, same, versions[0]) ? TakeNew(coded, AppendResult.Nothing with { Recoded = 1 }) : TakeKnown(coded, same);
        }

        if (IsKnownCopy(report))
        {
            return AppendResult.Nothing with { Skipped = 1 };
        }

        if (versions.Count == 0)
        {
            return OriginalOf(coded) is { } original ? TakeCopy(coded, original) : TakeNew(coded, AppendResult.Nothing with { Added = 1 });
        }

        var known = versions[0];
        if (known.Origin == report.Capture.Origin || (known.Url is not null && known.Url == report.Url))
        {
            return TakeNew(coded, AppendResult.Nothing with { Recoded = 1 });
        }

        var problem = new Problem("id-taken", report.Capture.Origin, null, [report.Id, known.Origin]);
        Tell(problem, "isnad");
        return AppendResult.Nothing with { Problems = [problem] };
    }

    /// <summary>Whether taking the report would append nothing.</summary>
    public bool Holds(Report report, string coder)
    {
        var versions = Captures("id = @Id AND copy_of IS NULL", report.Id);
        var same = versions.FirstOrDefault(v => v.Sha256 == report.Capture.Sha256 && v.Extractor == report.Capture.Extractor);
        return same is null
            ? IsKnownCopy(report)
            : !IsRestored(report, same, versions[0]) && (same.Origin == report.Capture.Origin || IsKnownCopy(report)) && IsCoded(report.Id, same.Entry, coder);
    }

    /// <summary>Appends a problem unless the very same was told before.</summary>
    public bool Tell(Problem problem, string author)
    {
        var told = System.Text.Json.JsonSerializer.Serialize(problem, RecordJson.Options);
        if (connection.ExecuteScalar<long>("SELECT count(*) FROM problem WHERE told = @told", new { told }) > 0)
        {
            return false;
        }

        Append(LogKind.Problem, author, problem);
        return true;
    }

    /// <summary>Whether a page has gone back to what an earlier version said. From another path it would be the earlier version read once more,
    /// and obtained earlier than the newest it is a batch given again.</summary>
    private bool IsRestored(Report report, KnownCapture same, KnownCapture newest) =>
        same.Entry != newest.Entry && newest.Origin == report.Capture.Origin
        && report.Capture.ObtainedAt > _log.Payload<CaptureEntry>(newest.Entry).Report!.Capture.ObtainedAt;

    private AppendResult TakeKnown(CodedReport coded, KnownCapture same)
    {
        var result = AppendResult.Nothing;
        if (same.Origin != coded.Report.Capture.Origin && !IsKnownCopy(coded.Report))
        {
            result = TakeCopy(coded, coded.Report.Id);
        }

        if (!IsCoded(coded.Report.Id, same.Entry, coded.Coding.Coder))
        {
            AppendCoding(coded, same.Entry);
            result = result with { Recoded = 1 };
        }

        return result == AppendResult.Nothing ? result with { Skipped = 1 } : result;
    }

    private AppendResult TakeNew(CodedReport coded, AppendResult result)
    {
        _blobs.Put(coded.Report.Capture.Sha256, coded.Original);
        var entry = Append(LogKind.Capture, coded.Report.Capture.Extractor, new CaptureEntry { Report = coded.Report, Fingerprint = coded.Fingerprint });
        AppendCoding(coded, entry.Seq);
        return result;
    }

    private AppendResult TakeCopy(CodedReport coded, string original)
    {
        var report = coded.Report;
        _blobs.Put(report.Capture.Sha256, coded.Original);
        var copy = new ReportCopy
        {
            Id = report.Id,
            CopyOf = original,
            Title = report.Title,
            Publisher = report.Publisher,
            Published = report.Published,
            Url = report.Url,
            Capture = report.Capture,
        };
        Append(LogKind.Capture, report.Capture.Extractor, new CaptureEntry { Copy = copy, Fingerprint = coded.Fingerprint });
        return AppendResult.Nothing with { Copies = 1 };
    }

    private void AppendCoding(CodedReport coded, long capture) => Append(
        LogKind.Coding,
        coded.Coding.Coder,
        new CodingEntry { Capture = capture, Coding = coded.Coding, Terms = WordIndex.Write(coded.Terms) });

    private LogEntry Append(string kind, string author, object payload)
    {
        var entry = _log.Append(kind, clock.GetUtcNow(), author, payload);
        _views.Apply(entry);
        return entry;
    }

    private List<KnownCapture> Captures(string condition, string id) => connection.Query<KnownCapture>(
        $"SELECT entry, id, sha256, extractor, origin, url FROM capture WHERE {condition} ORDER BY entry DESC",
        new { Id = id }).AsList();

    private bool IsKnownCopy(Report report) => connection.ExecuteScalar<long>(
        "SELECT count(*) FROM capture WHERE id = @Id AND copy_of IS NOT NULL AND sha256 = @Sha256 AND origin = @Origin",
        new { report.Id, report.Capture.Sha256, report.Capture.Origin }) > 0;

    private bool IsCoded(string report, long capture, string coder) => connection.ExecuteScalar<long>(
        "SELECT count(*) FROM coding WHERE report = @report AND capture = @capture AND coder = @coder",
        new { report, capture, coder }) > 0;

    /// <summary>The first report with the same text: by fingerprint, or by the original where one of the two has no fingerprint.</summary>
    private string? OriginalOf(CodedReport coded) => connection.QueryFirstOrDefault<string>(
        """
        SELECT id FROM capture
        WHERE copy_of IS NULL AND (fingerprint = @Fingerprint OR (sha256 = @Sha256 AND (fingerprint IS NULL OR @Fingerprint IS NULL)))
        ORDER BY entry LIMIT 1
        """,
        new { coded.Fingerprint, coded.Report.Capture.Sha256 });

    private sealed record KnownCapture(long Entry, string Id, string Sha256, string Extractor, string Origin, string? Url);
}
