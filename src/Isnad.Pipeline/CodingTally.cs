using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>Gathers outcomes in their order into batches, keeps them, and counts.</summary>
internal sealed class CodingTally(ICodingSink sink, TimeProvider clock, CodingOptions options, IProgress<CodingProgress>? progress)
{
    private readonly long _start = clock.GetTimestamp();
    private readonly List<CodedReport> _batch = [];
    private readonly List<CodingProgress> _reports = [];
    private readonly List<Problem> _problems = [];
    private readonly List<Problem> _notices = [];
    private AppendResult _kept = AppendResult.Nothing;
    private long _batchStart;
    private long _words;
    private long _events;
    private int _done;

    /// <summary>Takes the next outcome.</summary>
    public void Add(CodingOutcome outcome)
    {
        _done++;
        _words += outcome.Words;
        _reports.Add(new CodingProgress(_done, _words, outcome.Origin, outcome.IsNotice ? null : outcome.Problem));
        if (outcome.Problem is { } problem)
        {
            Take(problem, outcome.IsNotice);
        }
        else if (outcome.Held)
        {
            _kept = _kept with { Skipped = _kept.Skipped + 1 };
        }
        else if (outcome.Coded is { } coded)
        {
            _batchStart = _batch.Count == 0 ? clock.GetTimestamp() : _batchStart;
            _batch.Add(coded);
            _events += coded.Coding.Events.Count;
        }

        if (_batch.Count == 0 || _batch.Count >= options.BatchSize || clock.GetElapsedTime(_batchStart) >= options.BatchTime)
        {
            Flush();
        }
    }

    /// <summary>Keeps what is waiting, then tells of it: nobody hears "done" of what is not safe.</summary>
    public void Flush()
    {
        if (_batch.Count > 0)
        {
            var result = sink.Write(_batch);
            _problems.AddRange(result.Problems);
            Blame(result.Problems);
            _kept = _kept.Plus(result with { Problems = [] });
            _batch.Clear();
        }

        foreach (var report in _reports)
        {
            progress?.Report(report);
        }

        _reports.Clear();
    }

    /// <summary>The sum of it all.</summary>
    public CodingSummary Summary(bool cancelled) =>
        new(_kept, _problems, _notices, _events, _words, clock.GetElapsedTime(_start), cancelled);

    /// <summary>Names what the sink would not keep where its report is told.</summary>
    private void Blame(IEnumerable<Problem> problems)
    {
        foreach (var problem in problems)
        {
            var at = _reports.FindIndex(report => report.Origin == problem.File && report.Problem is null);
            if (at >= 0)
            {
                _reports[at] = _reports[at] with { Problem = problem };
            }
        }
    }

    private void Take(Problem problem, bool isNotice)
    {
        if (isNotice)
        {
            _notices.Add(problem);
            return;
        }

        if (_batch.Count > 0)
        {
            Flush();
        }

        _problems.Add(problem);
        sink.Tell(problem);
    }
}
