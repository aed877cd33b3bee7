using System.Threading.Channels;
using Isnad.Coding;
using Isnad.Language;
using Isnad.Record;
using Isnad.Sources;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>Takes inputs through reading and coding into a sink.</summary>
/// <remarks>
/// Reports are coded in parallel and kept in the order of the inputs, whatever their number and the workers'.
/// No more inputs are held than a few for each worker. A report at which reading or coding throws becomes the problem
/// <c>coding-failed</c> and the rest goes on. The sink is the only checkpoint: what it holds is not coded again.
/// </remarks>
public sealed class CodingRun(IReader reader, ICoder coder, ICodingSink sink, TimeProvider clock, CodingOptions? options = null)
{
    private readonly CodingOptions _options = options ?? new CodingOptions();

    /// <summary>Runs until the inputs end or the run is cancelled; then what is finished is kept.</summary>
    /// <param name="items">The inputs; read as they are needed, on another thread.</param>
    /// <param name="progress">Told after each input.</param>
    /// <param name="cancellation">Stops the run.</param>
    public async Task<CodingSummary> RunAsync(
        IEnumerable<SourceItem> items,
        IProgress<CodingProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var queue = Channel.CreateBounded<Task<CodingOutcome>>(_options.Workers * 4);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var feeding = Task.Run(() => FeedAsync(items, queue.Writer, stop.Token), CancellationToken.None);
        var tally = new CodingTally(sink, clock, _options, progress);
        try
        {
            await foreach (var outcome in queue.Reader.ReadAllAsync(CancellationToken.None))
            {
                tally.Add(await outcome);
            }

            tally.Flush();
        }
        finally
        {
            // Where the sink fails nobody takes from the queue any more, so the feeder must not wait for room.
            await stop.CancelAsync();
            queue.Writer.TryComplete();
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await feeding;
        return tally.Summary(cancellation.IsCancellationRequested);
    }

    /// <summary>Starts one task an input, as many at once as there are workers, and queues them in order.</summary>
    private async Task FeedAsync(IEnumerable<SourceItem> items, ChannelWriter<Task<CodingOutcome>> queue, CancellationToken stop)
    {
        using var free = new SemaphoreSlim(_options.Workers);
        var started = new List<Task>();
        try
        {
            foreach (var item in items)
            {
                await free.WaitAsync(stop);
                var task = Task.Run(() => Code(item, free), CancellationToken.None);
                started.RemoveAll(t => t.IsCompleted);
                started.Add(task);
                // Not stopped while it waits for room: what was started is told too. Where the sink fails the queue is closed.
                await queue.WriteAsync(task, CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Stopped: the inputs that were started are finished and kept.
        }
        catch (ChannelClosedException)
        {
            // The sink failed and its error is on its way.
        }
        finally
        {
            // Where the inputs fail, what came before is kept; the error follows.
            await Task.WhenAll(started);
            queue.TryComplete();
        }
    }

    private CodingOutcome Code(SourceItem item, SemaphoreSlim free)
    {
        try
        {
            return Code(item);
        }
        finally
        {
            free.Release();
        }
    }

    private CodingOutcome Code(SourceItem item)
    {
        if (!item.IsReport)
        {
            return new CodingOutcome(item.Problem.File) { Problem = item.Problem, IsNotice = item.IsNotice };
        }

        var report = item.Report;
        if (sink.Holds(report, coder.Version))
        {
            return new CodingOutcome(report.Capture.Origin) { Held = true };
        }

        try
        {
            var reading = reader.Read(report.Text);
            var coding = coder.Code(report, reading);
            var coded = new CodedReport
            {
                Report = report,
                Original = item.Original,
                Fingerprint = item.Fingerprint,
                Coding = coding,
                Terms = SearchTerms.Of(reading, reader.Read(report.Title)),
            };
            return new CodingOutcome(report.Capture.Origin) { Coded = coded, Words = reading.Sentences.Sum(s => s.Tokens.Count) };
        }
#pragma warning disable CA1031 // One report must never end a run, whatever the coder stumbles over.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new CodingOutcome(report.Capture.Origin)
            {
                Problem = new Problem("coding-failed", report.Capture.Origin, null, [report.Id, $"{e.GetType().Name}: {e.Message}"]),
            };
        }
    }
}
