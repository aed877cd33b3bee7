using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Sources;
using Isnad.Store;

namespace Isnad.Workbench.Adding;

/// <summary>One addition to the record, from files to coded reports. Pages look at it while it runs.</summary>
public sealed class AddingJob
{
    private readonly Lock _changing = new();
    private readonly List<AddedInput> _inputs = [];
    private readonly List<SourceItem> _undated = [];
    private readonly RecordStore _record;
    private readonly WorkbenchOptions _options;
    private readonly TimeProvider _clock;

    internal AddingJob(string id, RecordStore record, WorkbenchOptions options, TimeProvider clock)
    {
        (Id, _record, _options, _clock) = (id, record, options, clock);
    }

    /// <summary>Its name in addresses.</summary>
    public string Id { get; }

    /// <summary>How far it is.</summary>
    public AddingStage Stage { get; private set; }

    /// <summary>Inputs read so far.</summary>
    public int Read { get; private set; }

    /// <summary>What went wrong at the end, in technical words; null where nothing did.</summary>
    public string? Fault { get; private set; }

    /// <summary>Inputs that are finished.</summary>
    public IReadOnlyList<AddedInput> Inputs
    {
        get
        {
            lock (_changing)
            {
                return [.. _inputs];
            }
        }
    }

    /// <summary>Reports that wait for their publication date.</summary>
    public IReadOnlyList<Report> Undated
    {
        get
        {
            lock (_changing)
            {
                return [.. _undated.Select(item => item.Report!)];
            }
        }
    }

    /// <summary>Reads and codes; reports without a date are held back. Never throws.</summary>
    /// <param name="items">The inputs.</param>
    /// <param name="finished">Called when nothing more is read from the inputs.</param>
    internal async Task RunAsync(IEnumerable<SourceItem> items, Action finished) => await GuardedAsync(async () =>
    {
        try
        {
            await CodeAsync(items.Where(Dated));
        }
        finally
        {
            finished();
        }
    });

    /// <summary>Dates the reports that waited; from now on it tells that it goes on, though its turn may come later.</summary>
    /// <param name="dateOf">The date of a report by its number among <see cref="Undated"/>; null leaves it unknown.</param>
    /// <returns>What is to be coded.</returns>
    internal IReadOnlyList<SourceItem> Date(Func<int, Edtf?> dateOf)
    {
        lock (_changing)
        {
            Stage = AddingStage.Coding;
            List<SourceItem> dated = [.. _undated.Select((item, n) => SourceItem.Of(item.Report! with { Published = dateOf(n) }, item.Original))];
            _undated.Clear();
            return dated;
        }
    }

    /// <summary>Goes on with reports that waited. Never throws.</summary>
    internal Task GoOnAsync(IReadOnlyList<SourceItem> dated) => GuardedAsync(() => CodeAsync(dated));

    private async Task GuardedAsync(Func<Task> work)
    {
        try
        {
            await work();
            Stage = Undated.Count > 0 ? AddingStage.Waiting : AddingStage.Done;
        }
#pragma warning disable CA1031 // Whatever goes wrong is told on the page; the server goes on.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Fault = fault.Message;
            Stage = AddingStage.Failed;
        }
    }

    /// <summary>Holds back a report without a date.</summary>
    private bool Dated(SourceItem item)
    {
        Read++;
        if (!item.IsReport || item.Report.Published is not null)
        {
            return true;
        }

        lock (_changing)
        {
            _undated.Add(item);
        }

        return false;
    }

    private async Task CodeAsync(IEnumerable<SourceItem> items)
    {
        var read = new Dictionary<string, Report>(StringComparer.Ordinal);
        var run = new CodingRun(_options.Reader!(), _options.Coder!(), new RecordSink(_record), _clock);
        var told = items.Select(item =>
        {
            if (item.Report is { } report)
            {
                lock (read)
                {
                    read[report.Capture.Origin] = report;
                }
            }

            return item;
        });
        Stage = AddingStage.Coding;
        await run.RunAsync(told, new Told(progress =>
        {
            Report? report;
            lock (read)
            {
                report = read.GetValueOrDefault(progress.Origin);
            }

            // The id of a report that was not taken may be another's.
            Add(progress.Origin, progress.Problem is null ? report : null, progress.Problem);
        }));
    }

    private void Add(string origin, Report? report, Problem? problem)
    {
        if (report is null && problem is null)
        {
            // A notice by which no report was lost.
            return;
        }

        var coding = report is null ? null : _record.Coding(report.Id);
        var input = new AddedInput(origin, coding?.ReportId, report?.Title ?? "", coding?.Events.Count ?? 0, report is not null && coding is null, problem);
        lock (_changing)
        {
            _inputs.Add(input);
        }
    }

    /// <summary>Tells at once, in the order of the run; the framework's own would tell on other threads.</summary>
    private sealed class Told(Action<CodingProgress> tell) : IProgress<CodingProgress>
    {
        public void Report(CodingProgress value) => tell(value);
    }
}
