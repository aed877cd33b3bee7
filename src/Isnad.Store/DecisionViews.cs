using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Keeps the views of decisions: which hold, which have become orphans, and what the reports say with them.</summary>
internal sealed class DecisionViews(SqliteConnection connection)
{
    private readonly Log _log = new(connection);

    /// <summary>Takes a decision up and gives the reports about which it speaks, whose rows are to be made anew.</summary>
    public IReadOnlyList<string> Apply(LogEntry entry, Decision decision)
    {
        connection.Execute(
            "INSERT INTO decision (entry, kind, field, author, withdraws) VALUES (@Seq, @kind, @field, @Author, @Withdraws)",
            new { entry.Seq, kind = JsonName.Of(decision.Kind), field = decision.Correction is { } c ? JsonName.Of(c.Field) : null, entry.Author, decision.Withdraws });
        Insert(entry.Seq, 0, decision.Targets);
        Insert(entry.Seq, 1, decision.Others);
        var touched = decision.Withdraws is { } withdrawn ? Settle(withdrawn) : entry.Seq;
        return connection.Query<string>("SELECT DISTINCT report FROM decision_target WHERE entry = @touched ORDER BY report", new { touched }).AsList();
    }

    /// <summary>A report's coding with what people decided, kept in the view <c>decided</c>; null where they decided nothing about its text.</summary>
    /// <param name="report">The report in its newest version.</param>
    /// <param name="newest">Its newest coding; null where it has none yet.</param>
    public ReviewedCoding? Compose(Report report, ReportCoding? newest)
    {
        connection.Execute("DELETE FROM decided WHERE report = @Id", report);
        var held = Held(report.Id);
        if (held.Count == 0)
        {
            return null;
        }

        var text = TextHash.Of(report.Text);
        newest ??= new ReportCoding { ReportId = report.Id, Coder = "" };
        var composed = Composition.Of(
            newest,
            [.. held.Where(d => IsOfComposition(d.Decision, report.Id) && d.Decision.Targets[0].Text == text)],
            entry => _log.Payload<CodingEntry>(entry).Coding);
        MarkOrphans(report.Id, text, composed.Coding);
        if (composed.Reviews.Count == 0 && composed.Coding.Entities.SequenceEqual(newest.Entities))
        {
            return null;
        }

        connection.Execute("INSERT INTO decided (report, coding) VALUES (@Id, @json)", new { report.Id, json = Log.Write(composed) });
        return composed;
    }

    private static bool IsOfComposition(Decision decision, string report) =>
        decision.Kind is not (DecisionKind.Merge or DecisionKind.Split or DecisionKind.Undo)
        && decision.Targets is [{ Kind: not TargetKind.Report, Linked: null } target] && target.Report == report;

    private List<HeldDecision> Held(string report) =>
    [
        .. connection
            .Query<(long Entry, string Author, string Payload)>(
                """
                SELECT l.seq, l.author, l.payload FROM log l
                WHERE l.seq IN (SELECT t.entry FROM decision_target t JOIN decision d ON d.entry = t.entry WHERE t.report = @report AND d.withdrawn_by IS NULL)
                ORDER BY l.seq
                """,
                new { report })
            .Select(row => new HeldDecision(row.Entry, row.Author, Log.Parse<Decision>(row.Payload))),
    ];

    /// <summary>Notes which targets in this report find their words no more.</summary>
    private void MarkOrphans(string report, string text, ReportCoding coding)
    {
        var changed = JsonName.Of(OrphanReason.TextChanged);
        connection.Execute(
            "UPDATE decision_target SET orphan = CASE WHEN text <> @text THEN @changed END WHERE report = @report",
            new { report, text, changed });
        var entities = connection.Query<(long Entry, long About, long Ordinal, long Start, long Length)>(
            "SELECT entry, about, ordinal, start, length FROM decision_target WHERE report = @report AND kind = 'entity' AND orphan IS NULL",
            new { report }).AsList();
        foreach (var target in entities.Where(t => !coding.Entities.Any(e => e.Mentions.Contains(new Span((int)t.Start, (int)t.Length)))))
        {
            connection.Execute(
                "UPDATE decision_target SET orphan = @lost WHERE entry = @Entry AND about = @About AND ordinal = @Ordinal",
                new { target.Entry, target.About, target.Ordinal, lost = JsonName.Of(OrphanReason.NoSuchEntity) });
        }
    }

    /// <summary>Finds out anew whether an entry holds, and what follows from it; gives the decision at the end of the row of withdrawals.</summary>
    private long Settle(long entry)
    {
        while (true)
        {
            connection.Execute(
                """
                UPDATE decision SET withdrawn_by = (SELECT max(u.entry) FROM decision u WHERE u.withdraws = @entry AND u.withdrawn_by IS NULL)
                WHERE entry = @entry
                """,
                new { entry });
            if (connection.QuerySingleOrDefault<long?>("SELECT withdraws FROM decision WHERE entry = @entry", new { entry }) is not { } next)
            {
                return entry;
            }

            entry = next;
        }
    }

    private void Insert(long entry, int about, IReadOnlyList<DecisionTarget> targets) => connection.Execute(
        """
        INSERT INTO decision_target (entry, about, ordinal, kind, report, text, start, length, linked)
        VALUES (@entry, @about, @ordinal, @kind, @Report, @Text, @Start, @Length, @Linked)
        """,
        targets.Select((t, ordinal) => new
        {
            entry,
            about,
            ordinal,
            kind = JsonName.Of(t.Kind),
            t.Report,
            t.Text,
            t.Span?.Start,
            t.Span?.Length,
            t.Linked,
        }));
}
