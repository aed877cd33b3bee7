using Isnad.Record;
using Microsoft.Data.Sqlite;

namespace Isnad.Store;

/// <summary>Finds what an address means, in the words of the report, so that a decision can be taken about it.</summary>
internal sealed class TargetFinder(SqliteConnection connection)
{
    private readonly ReportList _reports = new(connection);

    /// <summary>The target of <c>REPORT</c>, <c>REPORT#V1</c> or <c>REPORT#E1</c>; null where there is none.</summary>
    public DecisionTarget? Find(string key)
    {
        if (_reports.Report(key) is not null)
        {
            return new DecisionTarget { Kind = TargetKind.Report, Report = key };
        }

        var cut = key.LastIndexOf('#');
        if (cut < 0 || _reports.Reviewed(key[..cut]) is not { } reviewed)
        {
            return null;
        }

        var (report, id) = (key[..cut], key[(cut + 1)..]);
        if (reviewed.Coding.Events.FirstOrDefault(e => e.Id == id) is { } found)
        {
            return Find(report, TargetKind.Event, found.Trigger);
        }

        return reviewed.Coding.EntityOf(id) is { Mentions: [var mention, ..] } ? Find(report, TargetKind.Entity, mention) : null;
    }

    /// <summary>The target of words in a report's text, whether or not an event or entity is known there; null where they lie outside.</summary>
    public DecisionTarget? Find(string reportId, TargetKind kind, Span words) =>
        _reports.Report(reportId)?.Report.Text is { } text && words is { Start: >= 0, Length: > 0 } && words.End <= text.Length
            ? new DecisionTarget { Kind = kind, Report = reportId, Text = TextHash.Of(text), Span = words, Quote = words.In(text) }
            : null;

    /// <summary>The address that a target has in the newest coding; null where its words are gone or name nothing there.</summary>
    public string? KeyOf(DecisionTarget target)
    {
        if (_reports.Report(target.Report) is not { } stored || _reports.Reviewed(target.Report) is not { } reviewed
            || target.Span is not { } words || target.Text != TextHash.Of(stored.Report.Text))
        {
            return null;
        }

        var id = target.Kind == TargetKind.Event
            ? reviewed.Coding.Events.FirstOrDefault(e => e.Trigger == words)?.Id
            : reviewed.Coding.Entities.FirstOrDefault(e => e.Mentions.Contains(words))?.Id;
        return id is null ? null : target.Report + "#" + id;
    }
}
