using System.Text.Json;
using Dapper;
using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Checks decisions and appends them. What holds already is not appended again.</summary>
internal sealed class DecisionIntake(SqliteConnection connection, TimeProvider clock)
{
    private readonly Log _log = new(connection);
    private readonly Views _views = new(connection);
    private readonly DecisionList _list = new(connection);
    private readonly ReportList _reports = new(connection);

    /// <summary>Takes a decision; the caller holds the transaction.</summary>
    /// <returns>Number of the log entry: a new one, or that of the same decision by the same person which still stands last.</returns>
    /// <exception cref="DecisionException">It cannot be taken up.</exception>
    public long Take(Decision decision, string author)
    {
        if (string.IsNullOrWhiteSpace(author))
        {
            throw new DecisionException("no-author", JsonName.Of(decision.Kind));
        }

        // What this very decision added is there already, which would speak against it.
        if (decision.Kind == DecisionKind.Add && Standing(decision with { Coding = null }, author) is { } added)
        {
            return added;
        }

        Check(decision);
        var whole = Pinned(decision);
        if (Standing(whole, author) is { } entry)
        {
            return entry;
        }

        var appended = _log.Append(LogKind.Decision, clock.GetUtcNow(), author.Trim(), whole);
        _views.Apply(appended);
        return appended.Seq;
    }

    private void Check(Decision decision)
    {
        switch (decision.Kind)
        {
            case DecisionKind.Undo:
                CheckWithdrawal(decision.Withdraws ?? 0);
                return;
            case DecisionKind.Comment when string.IsNullOrWhiteSpace(decision.Reason):
                throw new DecisionException("no-remark", JsonName.Of(decision.Kind));
            case DecisionKind.Merge when decision.Targets.Count < 2 || Kinds(decision) != 1:
            case DecisionKind.Split when decision.Targets.Count < 1 || decision.Others.Count < 1 || Kinds(decision) != 1:
                throw new DecisionException("needs-two", JsonName.Of(decision.Kind));
            case DecisionKind.Merge or DecisionKind.Split:
                break;
            case var _ when decision.Targets.Count != 1:
                throw new DecisionException("no-target", JsonName.Of(decision.Kind));
        }

        foreach (var target in decision.Targets.Concat(decision.Others))
        {
            CheckTarget(target);
        }

        CheckContent(decision, decision.Targets[0]);
    }

    private static int Kinds(Decision decision) => decision.Targets.Concat(decision.Others)
        .Select(t => t.Kind)
        .Where(kind => kind != TargetKind.Report)
        .Distinct()
        .Count();

    private void CheckWithdrawal(long entry)
    {
        var state = connection.QuerySingleOrDefault<(long Entry, long? By)?>("SELECT entry, withdrawn_by FROM decision WHERE entry = @entry", new { entry });
        if (state is not var (_, by))
        {
            throw new DecisionException("no-decision", $"{entry}");
        }

        if (by is not null)
        {
            throw new DecisionException("withdrawn", $"{entry}");
        }
    }

    private void CheckTarget(DecisionTarget target)
    {
        var report = _reports.Report(target.Report)?.Report ?? throw new DecisionException("no-target", target.Report);
        if (target.Kind == TargetKind.Report)
        {
            return;
        }

        if (target.Text != TextHash.Of(report.Text))
        {
            throw new DecisionException("text-changed", target.Report);
        }

        if (target.Span is not { Length: > 0, Start: >= 0 } span || span.End > report.Text.Length)
        {
            throw new DecisionException("no-target", target.Report);
        }
    }

    private void CheckContent(Decision decision, DecisionTarget target)
    {
        var coding = _reports.Reviewed(target.Report)?.Coding;
        var there = target.Kind switch
        {
            TargetKind.Event => coding?.Events.Any(e => e.Trigger == target.Span) == true,
            TargetKind.Entity => coding?.Entities.Any(e => target.Span is { } span && e.Mentions.Contains(span)) == true,
            _ => decision.Kind == DecisionKind.Comment,
        };
        if (there == (decision.Kind == DecisionKind.Add))
        {
            throw new DecisionException(there ? "event-there" : "no-target", target.Report);
        }

        if (decision.Kind is DecisionKind.Accept or DecisionKind.Reject or DecisionKind.Add && target.Kind != TargetKind.Event)
        {
            throw new DecisionException("no-target", target.Report);
        }

        if (decision.Kind == DecisionKind.Correct)
        {
            CheckValue(decision.Correction ?? throw new DecisionException("bad-value", target.Report), target, coding!);
        }

        if (decision.Kind == DecisionKind.Add && decision.Added is null)
        {
            throw new DecisionException("bad-value", target.Report);
        }
    }

    private static void CheckValue(Correction correction, DecisionTarget target, ReportCoding coding)
    {
        if (FieldValues.IsOfEvent(correction.Field) != (target.Kind == TargetKind.Event))
        {
            throw new DecisionException("wrong-field", JsonName.Of(correction.Field));
        }

        try
        {
            if (target.Kind == TargetKind.Event)
            {
                FieldValues.Corrected(coding.Events.First(e => e.Trigger == target.Span), correction, new Cast(coding.Entities));
            }
            else
            {
                FieldValues.Corrected(coding.Entities.First(e => e.Mentions.Contains(target.Span!.Value)), correction);
            }
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            throw new DecisionException("bad-value", JsonName.Of(correction.Field), e);
        }
    }

    /// <summary>The decision with the coding that its row stands in: the one that earlier decisions hold it to, else the newest.</summary>
    private Decision Pinned(Decision decision)
    {
        if (decision.Kind is not (DecisionKind.Accept or DecisionKind.Reject or DecisionKind.Correct) || decision.Targets[0] is not { Kind: TargetKind.Event, Linked: null } target)
        {
            return decision with { Coding = null };
        }

        var before = _list.Holding(target).LastOrDefault(d => d.Decision is { Coding: not null } or { Kind: DecisionKind.Add });
        var pinned = before is null
            ? connection.QuerySingle<long?>("SELECT coding FROM report WHERE id = @Report", target)
            : before.Decision.Coding;
        return decision with { Coding = pinned };
    }

    /// <summary>The entry of the very same decision, if it is the last word on its matter.</summary>
    private long? Standing(Decision decision, string author)
    {
        if (decision.Kind == DecisionKind.Undo || decision.Targets.Count == 0)
        {
            return null;
        }

        bool Same(StoredDecision d) => d.Author == author.Trim() && Log.Write(d.Decision) == Log.Write(decision);
        bool OnTheMatter(StoredDecision d) => decision.Kind switch
        {
            DecisionKind.Accept or DecisionKind.Reject => d.Decision.Kind is DecisionKind.Accept or DecisionKind.Reject,
            DecisionKind.Correct => d.Decision.Correction?.Field == decision.Correction?.Field,
            DecisionKind.Add => d.Decision.Kind is DecisionKind.Add or DecisionKind.Reject,
            _ => Same(d),
        };
        return _list.Holding(decision.Targets[0]).LastOrDefault(OnTheMatter) is { } last && Same(last) ? last.Entry : null;
    }
}
