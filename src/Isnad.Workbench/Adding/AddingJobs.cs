using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Isnad.Sources;
using Isnad.Store;

namespace Isnad.Workbench.Adding;

/// <summary>The additions of this server since it started; they run one after the other.</summary>
public sealed class AddingJobs(RecordStore record, WorkbenchOptions options) : IDisposable
{
    private readonly ConcurrentDictionary<string, AddingJob> _jobs = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);
    private int _last;

    /// <summary>Whether this server can add.</summary>
    public bool CanAdd => options is { CanWrite: true, Reader: not null, Coder: not null };

    /// <summary>Whether a file that could not be read can be tried again: it has a whole path. The name of one that a browser sent has none,
    /// and would be looked for wherever the server happens to run.</summary>
    public static bool CanRetry(string file) => Path.IsPathFullyQualified(file);

    /// <summary>The addition of this name; null where there is none.</summary>
    public AddingJob? Of(string id) => _jobs.GetValueOrDefault(id);

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    /// <summary>Begins to add what files and folders hold.</summary>
    /// <param name="paths">Where they lie.</param>
    /// <param name="nameOf">The name by which a person knows a path.</param>
    /// <param name="finished">Called when the files are no longer needed.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "The task runs on by itself.")]
    public AddingJob Start(IReadOnlyList<string> paths, Func<string, string> nameOf, Action finished)
    {
        var clock = options.Clock!;
        var job = new AddingJob(Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture), record, options, clock);
        _jobs[job.Id] = job;
        var items = new SourceReader().Read(paths, clock).Select(item => Named(item, nameOf));
        _ = InTurnAsync(() => job.RunAsync(items, finished));
        _ = InTurnAsync(LinkAsync);
        return job;
    }

    /// <summary>Goes on with reports that waited for their dates.</summary>
    public void Date(AddingJob job, Func<int, Record.Edtf?> dateOf)
    {
        var dated = job.Date(dateOf);
        _ = InTurnAsync(() => job.GoOnAsync(dated));
        _ = InTurnAsync(LinkAsync);
    }

    /// <summary>Links in its turn what is not linked yet: reports of a record that an older program made, or what people decided.</summary>
    public void Link() => _ = InTurnAsync(LinkAsync);

    private async Task InTurnAsync(Func<Task> work)
    {
        await _turn.WaitAsync();
        try
        {
            await Task.Run(work);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Links after the pages tell that all is done, as in a large record it takes a while. What fails is made good by the next run.</summary>
    private Task LinkAsync()
    {
        try
        {
            options.Link?.Invoke(record);
        }
#pragma warning disable CA1031 // Links are derived and can be made again at any time.
        catch (Exception)
#pragma warning restore CA1031
        {
            // The reports themselves are kept.
        }

        return Task.CompletedTask;
    }

    private static SourceItem Named(SourceItem item, Func<string, string> nameOf) => item.IsReport
        ? SourceItem.Of(item.Report with { Capture = item.Report.Capture with { Origin = nameOf(item.Report.Capture.Origin) } }, item.Original)
        : SourceItem.Of(item.Problem with { File = nameOf(item.Problem.File) });
}
