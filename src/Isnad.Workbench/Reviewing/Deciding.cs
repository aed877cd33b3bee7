using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Adding;

namespace Isnad.Workbench.Reviewing;

/// <summary>Takes up what a person decides in the browser.</summary>
public sealed class Deciding(RecordStore record, AddingJobs jobs)
{
    /// <summary>The same verdict on several events; those that are gone by now are passed over.</summary>
    /// <param name="author">Who decides.</param>
    /// <param name="kind">Accept or reject.</param>
    /// <param name="keys">The events, see <see cref="EventRow.Key"/>.</param>
    /// <param name="reason">Why; may be empty.</param>
    /// <returns>Log entries of the decisions.</returns>
    public IReadOnlyList<long> Judge(string author, DecisionKind kind, IEnumerable<string> keys, string reason) =>
        Take(author, keys.Distinct(StringComparer.Ordinal).Select(record.Target).OfType<DecisionTarget>().Select(target => new Decision
        {
            Kind = kind,
            Targets = [target],
            Coding = CodingOf(target),
            Reason = reason,
        }));

    /// <summary>Other values for fields of one event.</summary>
    public IReadOnlyList<long> Correct(string author, string key, IEnumerable<Correction> corrections, string reason) =>
        record.Target(key) is not { } target ? [] : Take(author, corrections.Select(correction => new Decision
        {
            Kind = DecisionKind.Correct,
            Targets = [target],
            Correction = correction,
            Coding = CodingOf(target),
            Reason = reason,
        }));

    /// <summary>An event that the newest coding has not.</summary>
    public IReadOnlyList<long> Add(string author, string reportId, AddedEvent added, string reason) =>
        record.Target(reportId, TargetKind.Event, added.Event.Trigger) is not { } target ? []
            : Take(author, [new Decision { Kind = DecisionKind.Add, Targets = [target], Added = added, Reason = reason }]);

    /// <summary>Several events or entities are one.</summary>
    public IReadOnlyList<long> Merge(string author, IEnumerable<string> keys, string reason)
    {
        DecisionTarget[] targets = [.. keys.Distinct(StringComparer.Ordinal).Select(record.Target).OfType<DecisionTarget>()];
        return targets.Length < 2 ? [] : Take(author, [new Decision { Kind = DecisionKind.Merge, Targets = targets, Reason = reason }]);
    }

    /// <summary>Some do not belong with another.</summary>
    public IReadOnlyList<long> Split(string author, IEnumerable<string> keys, string other, string reason)
    {
        DecisionTarget[] targets = [.. keys.Distinct(StringComparer.Ordinal).Select(record.Target).OfType<DecisionTarget>()];
        return targets.Length == 0 || record.Target(other) is not { } stays ? []
            : Take(author, [new Decision { Kind = DecisionKind.Split, Targets = targets, Others = [stays], Reason = reason }]);
    }

    /// <summary>A remark about one event.</summary>
    public IReadOnlyList<long> Remark(string author, string key, string remark) =>
        record.Target(key) is not { } target ? [] : Take(author, [new Decision { Kind = DecisionKind.Comment, Targets = [target], Reason = remark }]);

    /// <summary>Withdraws decisions that still hold, the last first.</summary>
    public IReadOnlyList<long> Undo(string author, IEnumerable<long> entries) => Take(author, entries
        .Where(entry => record.Decision(entry) is { Holds: true })
        .OrderDescending()
        .Select(entry => new Decision { Kind = DecisionKind.Undo, Withdraws = entry, Reason = "" }));

    private List<long> Take(string author, IEnumerable<Decision> decisions)
    {
        Decision[] all = [.. decisions];
        if (all.Length == 0)
        {
            return [];
        }

        var entries = record.Decide(author, all).Select(stored => stored.Entry).ToList();
        if (Array.Exists(all, d => d.Kind != DecisionKind.Comment))
        {
            jobs.Link();
        }

        return entries;
    }

    private long? CodingOf(DecisionTarget target) => record.Codings(target.Report) is [.., var newest] ? newest.Entry : null;
}
