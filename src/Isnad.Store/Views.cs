using System.Text.Json;
using Dapper;
using Isnad.Record;
using Isnad.Text;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Derives the current views from log entries, one after the other.</summary>
internal sealed class Views(SqliteConnection connection)
{
    private readonly Log _log = new(connection);
    private readonly DecisionViews _decisions = new(connection);

    /// <summary>The views with their keys, which are their first columns and order their rows.</summary>
    public static readonly IReadOnlyList<(string Table, string Order)> Tables =
    [
        ("capture", "entry"),
        ("coding", "entry"),
        ("report", "id"),
        ("entity", "report, ordinal"),
        ("event", "report, ordinal"),
        ("argument", "report, event, role, entity"),
        ("claim", "report, target, ordinal"),
        ("relation", "report, ordinal"),
        ("problem", "entry"),
        ("decision", "entry"),
        ("decision_target", "entry, about, ordinal"),
        ("decided", "report"),
        ("words", "n"),
    ];

    /// <summary>Takes an entry up.</summary>
    public void Apply(LogEntry entry)
    {
        switch (entry.Kind)
        {
            case LogKind.Capture:
                Apply(entry.Seq, Log.Parse<CaptureEntry>(entry.Payload));
                break;
            case LogKind.Coding:
                Apply(entry.Seq, Log.Parse<CodingEntry>(entry.Payload));
                break;
            case LogKind.Problem:
                connection.Execute("INSERT INTO problem (entry, told) VALUES (@Seq, @Payload)", entry);
                break;
            case LogKind.Decision:
                foreach (var report in _decisions.Apply(entry, Log.Parse<Decision>(entry.Payload)))
                {
                    Show(report);
                }

                break;
        }
    }

    /// <summary>Makes all views anew from the log; links are emptied, and made anew by linking.</summary>
    public void Rebuild()
    {
        Drop();
        Schema.CreateViews(connection);
        foreach (var entry in new Log(connection).Entries())
        {
            Apply(entry);
        }
    }

    private void Drop()
    {
        connection.Execute("DROP TABLE IF EXISTS search");
        new Links(connection).Drop();
        foreach (var (table, _) in Tables)
        {
            connection.Execute($"DROP TABLE IF EXISTS {table}");
        }
    }

    private void Apply(long entry, CaptureEntry captured)
    {
        if (captured.Copy is { } copy)
        {
            Insert(entry, copy.Id, copy.CopyOf, copy.Capture, copy.Url, copy.Publisher, captured.Fingerprint);
            connection.Execute("UPDATE report SET copies = copies + 1 WHERE id = @CopyOf", copy);
            return;
        }

        var report = captured.Report ?? throw new JsonException("a capture without report and copy");
        Insert(entry, report.Id, null, report.Capture, report.Url, report.Publisher, captured.Fingerprint);
        var bounds = EdtfBounds.Of(report.Published);
        connection.Execute(
            """
            INSERT INTO report (id, n, capture, title, publisher, published, published_from, published_to, sort, url, origin, fingerprint, versions, copies, events)
            VALUES (@Id, (SELECT ifnull(max(n), 0) + 1 FROM report), @entry, @Title, @Publisher, @Published, @From, @To, ifnull(@From, ''), @Url, @Origin, @Fingerprint, 1, 0, 0)
            ON CONFLICT (id) DO UPDATE SET capture = excluded.capture, coding = NULL, coder = NULL, title = excluded.title,
              publisher = excluded.publisher, published = excluded.published, published_from = excluded.published_from,
              published_to = excluded.published_to, sort = excluded.sort, url = excluded.url, origin = excluded.origin,
              fingerprint = excluded.fingerprint, versions = versions + 1, events = 0
            """,
            new
            {
                report.Id,
                entry,
                report.Title,
                report.Publisher,
                Published = report.Published?.Value,
                bounds.From,
                bounds.To,
                report.Url,
                report.Capture.Origin,
                captured.Fingerprint,
            });
        Show(report, null);
        Index(report, []);
    }

    private void Apply(long entry, CodingEntry coded)
    {
        var coding = coded.Coding;
        connection.Execute(
            "INSERT INTO coding (entry, report, capture, coder) VALUES (@entry, @ReportId, @Capture, @Coder)",
            new { entry, coding.ReportId, coded.Capture, coding.Coder });
        var current = connection.Execute(
            "UPDATE report SET coding = @entry, coder = @Coder WHERE id = @ReportId AND capture = @Capture",
            new { entry, coding.ReportId, coded.Capture, coding.Coder });
        if (current == 0)
        {
            return;
        }

        var report = _log.Payload<CaptureEntry>(coded.Capture).Report!;
        Show(report, coding);
        Index(report, coded.Terms);
    }

    /// <summary>Makes the rows of a report's coding anew after a decision about it.</summary>
    private void Show(string id)
    {
        var row = connection.QuerySingleOrDefault<(long Capture, long? Coding)?>("SELECT capture, coding FROM report WHERE id = @id", new { id });
        if (row is var (capture, coding))
        {
            Show(_log.Payload<CaptureEntry>(capture).Report!, coding is { } entry ? _log.Payload<CodingEntry>(entry).Coding : null);
        }
    }

    /// <summary>Makes the rows of a report's coding anew, with what people decided.</summary>
    private void Show(Report report, ReportCoding? newest)
    {
        foreach (var table in new[] { "entity", "event", "argument", "claim", "relation" })
        {
            connection.Execute($"DELETE FROM {table} WHERE report = @Id", report);
        }

        var reviewed = _decisions.Compose(report, newest)
            ?? new ReviewedCoding(newest ?? new ReportCoding { ReportId = report.Id, Coder = "" }, new Dictionary<string, EventReview>(StringComparer.Ordinal));
        new CodingRows(connection, reviewed).Insert(report.Published);
        var events = reviewed.Coding.Events.Count(e => reviewed.Of(e.Id).State != ReviewState.Rejected);
        connection.Execute("UPDATE report SET events = @events WHERE id = @Id", new { report.Id, events });
    }

    private void Insert(long entry, string id, string? copyOf, Capture capture, string? url, string? publisher, string? fingerprint) =>
        connection.Execute(
            """
            INSERT INTO capture (entry, id, copy_of, sha256, extractor, origin, url, publisher, publisher_folded, fingerprint)
            VALUES (@entry, @id, @copyOf, @Sha256, @Extractor, @Origin, @url, @publisher, @folded, @fingerprint)
            """,
            new
            {
                entry,
                id,
                copyOf,
                capture.Sha256,
                capture.Extractor,
                capture.Origin,
                url,
                publisher,
                folded = publisher is null ? null : Folding.Fold(publisher),
                fingerprint,
            });

    private void Index(Report report, IEnumerable<string> terms)
    {
        var n = connection.QuerySingle<long>("SELECT n FROM report WHERE id = @Id", report);
        connection.Execute(
            """
            INSERT INTO search (search, rowid, words, stems, lemmas) SELECT 'delete', n, words, stems, lemmas FROM words WHERE n = @n;
            DELETE FROM words WHERE n = @n;
            """,
            new { n });
        var index = WordIndex.Of(report.Title, report.Text, terms);
        var row = new
        {
            n,
            titleWords = index.TitleWords,
            words = string.Join(' ', index.Words),
            stems = string.Join(' ', index.Stems),
            lemmas = string.Join(' ', index.Lemmas),
        };
        connection.Execute("INSERT INTO words (n, title_words, words, stems, lemmas) VALUES (@n, @titleWords, @words, @stems, @lemmas)", row);
        connection.Execute("INSERT INTO search (rowid, words, stems, lemmas) VALUES (@n, @words, @stems, @lemmas)", row);
    }
}
