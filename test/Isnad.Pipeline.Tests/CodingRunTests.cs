using Isnad.Record;
using Isnad.Sources;
using Isnad.Store;
using Microsoft.Extensions.Time.Testing;

namespace Isnad.Pipeline.Tests;

public sealed class CodingRunTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-pipeline-");
    private readonly FakeTimeProvider _clock = new(DateTimeOffset.UnixEpoch);
    private readonly CountingCoder _coder = new();
    private readonly RecordStore _store;

    public CodingRunTests() => _store = Open("record");

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Everything_is_coded_once_and_a_second_run_codes_nothing()
    {
        var first = await Run(Items.Many(50));
        Assert.Equal((50, 0), (first.Kept.Added, first.Problems.Count));
        Assert.Equal(50, first.Events);
        var again = await Run(Items.Many(51));
        Assert.Equal((1, 50), (again.Kept.Added, again.Kept.Skipped));
        Assert.Equal(51, _coder.Coded.Count);
    }

    [Fact]
    public async Task Workers_do_not_change_the_record_by_a_single_byte()
    {
        var heads = new List<string>();
        foreach (var (workers, batch) in new[] { (1, 1), (4, 1), (8, 7) })
        {
            using var store = Open($"workers{workers}-{batch}");
            await Run(Items.Many(60), store, new CodingOptions { Workers = workers, BatchSize = batch });
            heads.Add(store.Counts().Head);
        }

        Assert.Single(heads.Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_report_that_fails_is_told_and_the_rest_goes_on()
    {
        SourceItem[] items = [Items.Report(1), Items.Report(2, CountingCoder.Poison), SourceItem.Of(new Problem("not-text", "x.txt", null, [])), Items.Report(3)];
        var summary = await Run(items);
        Assert.Equal(2, summary.Kept.Added);
        Assert.Equal(["coding-failed", "not-text"], summary.Problems.Select(p => p.Code));
        Assert.Equal("in/0002.txt", summary.Problems[0].File);
        Assert.Contains("poisoned", summary.Problems[0].Arguments[1], StringComparison.Ordinal);
        Assert.Equal(2, _store.Problems().Count);
        Assert.True(_store.Verify().IsSound);
    }

    [Fact]
    public async Task Stopped_and_run_again_the_record_is_as_if_never_stopped()
    {
        using var stop = new CancellationTokenSource();
        var stopping = new Listener(p => { if (p.Done == 20) { stop.Cancel(); } });
        var summary = await Run(Items.Many(200), options: new CodingOptions { Workers = 3, BatchSize = 5 }, progress: stopping, stop: stop.Token);
        Assert.True(summary.Cancelled);
        Assert.InRange(_store.Counts().Reports, 20, 199);
        await Run(Items.Many(200));
        using var undisturbed = Open("undisturbed");
        await Run(Items.Many(200), undisturbed);
        Assert.Equal(undisturbed.Counts().Head, _store.Counts().Head);
    }

    [Fact]
    public async Task Nothing_is_told_as_done_before_it_is_safe()
    {
        var unsafelyTold = 0;
        var listener = new Listener(p => unsafelyTold += p.Done > _store.Counts().Reports ? 1 : 0);
        await Run(Items.Many(40), options: new CodingOptions { BatchSize = 9 }, progress: listener);
        Assert.Equal(0, unsafelyTold);
        Assert.Equal(40, listener.Told);
    }

    [Fact]
    public async Task A_sink_that_fails_ends_the_run_with_its_error()
    {
        using var reader = RecordStore.OpenReadOnly(_store.Path);
        var run = new CodingRun(new SpellingReader(), _coder, new RecordSink(reader), _clock);
        await Assert.ThrowsAsync<InvalidOperationException>(() => run.RunAsync(Items.Many(500)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Inputs_that_fail_to_come_end_the_run_with_their_error()
    {
        static IEnumerable<SourceItem> Broken()
        {
            yield return Items.Report(1);
            throw new IOException("the disk is gone");
        }

        await Assert.ThrowsAsync<IOException>(() => Run(Broken()).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_came_before_inputs_that_fail_is_kept()
    {
        static IEnumerable<SourceItem> Broken()
        {
            foreach (var item in Items.Many(5))
            {
                yield return item;
            }

            throw new IOException("the disk is gone");
        }

        await Assert.ThrowsAsync<IOException>(() => Run(Broken()));
        Assert.Equal(5, _store.Counts().Reports);
    }

    [Fact]
    public async Task Stopped_while_all_wait_every_started_report_is_kept()
    {
        using var stop = new CancellationTokenSource();
        var stopping = new Listener(p =>
        {
            if (p.Done == 1)
            {
                // The first one is told, four wait in the queue of one worker, and one waits for room in it.
                SpinWait.SpinUntil(() => _coder.Coded.Count == 6, TimeSpan.FromSeconds(30));
                Thread.Sleep(50);
                stop.Cancel();
                Thread.Sleep(50);
            }
        });
        await Run(Items.Many(20), options: new CodingOptions { Workers = 1, BatchSize = 1 }, progress: stopping, stop: stop.Token);
        Assert.Equal(_coder.Coded.Count, _store.Counts().Reports);
    }

    [Fact]
    public async Task What_the_sink_refuses_is_told_with_its_report()
    {
        var known = Items.Report(1).Report!;
        var other = Items.Report(2);
        SourceItem[] items = [Items.Report(1), SourceItem.Of(other.Report! with { Id = known.Id }, other.Original), Items.Report(3)];
        var told = new List<CodingProgress>();
        var summary = await Run(items, progress: new Listener(told.Add));
        Assert.Equal("id-taken", Assert.Single(summary.Problems).Code);
        Assert.Equal([null, "id-taken", null], told.Select(p => p.Problem?.Code));
    }

    [Fact]
    public async Task Inputs_are_not_read_far_ahead()
    {
        var read = 0;
        var furthest = 0;
        IEnumerable<SourceItem> Counted()
        {
            foreach (var item in Items.Many(300))
            {
                read++;
                yield return item;
            }
        }

        var listener = new Listener(p => furthest = Math.Max(furthest, read - p.Done));
        await Run(Counted(), options: new CodingOptions { Workers = 2, BatchSize = 1 }, progress: listener);
        Assert.InRange(furthest, 0, 2 * 6);
    }

    [Fact]
    public void Search_forms_come_from_the_reading()
    {
        var reading = new SpellingReader().Read("وَالشرطة أعلنت أعلنت");
        Assert.Equal(
            [new SearchTerm("والشرطه", "شرطه", "شرطه"), new SearchTerm("اعلنت", "اعلنت", "اعلن")],
            SearchTerms.Of(reading));
    }

    [Fact]
    public async Task What_was_coded_is_found_by_lemma()
    {
        await Run(Items.Many(3));
        var terms = SearchTerms.OfQuery("الشُّرطة", new SpellingReader());
        Assert.Equal(3, _store.Search(new SearchQuery { Terms = terms, Mode = SearchMode.Stem }).Total);
        Assert.Equal(3, _store.Search(new SearchQuery { Terms = [SearchTerm.OfWord("أعلن")], Mode = SearchMode.Lemma }).Total);
    }

    private RecordStore Open(string name) => RecordStore.Open(Path.Combine(_folder.FullName, name + ".isnad"), _clock);

    private Task<CodingSummary> Run(
        IEnumerable<SourceItem> items,
        RecordStore? store = null,
        CodingOptions? options = null,
        IProgress<CodingProgress>? progress = null,
        CancellationToken stop = default) =>
        new CodingRun(new SpellingReader(), _coder, new RecordSink(store ?? _store), _clock, options).RunAsync(items, progress, stop);

    /// <summary>Hears progress on the thread that tells it; <see cref="Progress{T}"/> would defer it.</summary>
    private sealed class Listener(Action<CodingProgress> hear) : IProgress<CodingProgress>
    {
        public int Told { get; private set; }

        public void Report(CodingProgress value)
        {
            Told++;
            hear(value);
        }
    }
}
