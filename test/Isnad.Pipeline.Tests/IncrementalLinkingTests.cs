using CsCheck;
using Isnad.Linking;
using Isnad.Record;
using Isnad.Store;
using Microsoft.Extensions.Time.Testing;

namespace Isnad.Pipeline.Tests;

/// <summary>What is linked piece by piece, with codings and decisions that change in between, is what linking all anew gives.</summary>
public sealed class IncrementalLinkingTests : IDisposable
{
    private static readonly Lazy<LinkingModel> Model = new(() => LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon"), Path.Combine(SharedData.Root, "models")));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-increments-");

    private enum Step
    {
        Add,
        AddMore,
        Recode,
        MergeEvents,
        MergeNames,
        SplitEvents,
        SplitNames,
        Undo,
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Any_steps_in_any_order_leave_what_linking_all_anew_gives() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, RetoldNews.Count).ToArray()), Gen.Select(Gen.Enum<Step>(), Gen.Int[0, 1000]).Array[6, 14])
            .Sample(Hold, iter: 30, threads: 1);

    [Fact]
    public void An_addition_reads_the_story_that_it_touches_and_no_other()
    {
        using var store = Open();
        store.Append([.. Enumerable.Range(0, 12).Select(n => RetoldNews.Of(n))]);
        Link(store);
        var before = store.LinkedEvents().ToDictionary(e => e.Id, StringComparer.Ordinal);
        var story = store.Stories(["n00"]);
        Assert.InRange(story.Count, 2, 11);
        store.Append([RetoldNews.Of(0, "test/2")]);
        Assert.Equal(1, Link(store));
        Assert.All(store.LinkedEvents().Where(e => !before.ContainsKey(e.Id)), e => Assert.Subset(story.ToHashSet(), e.Reports.ToHashSet()));
        Assert.Null(Check(store));
    }

    [Fact]
    public void A_record_without_reports_has_nothing_to_link()
    {
        using var store = Open();
        Assert.Equal(0, Link(store));
        Assert.Null(Check(store));
    }

    [Fact]
    public void The_past_has_the_links_of_its_time()
    {
        using var store = Open();
        store.Append([.. Enumerable.Range(0, 9).Select(n => RetoldNews.Of(n))]);
        Link(store);
        var then = Links(store);
        var moment = Moment.After(store.Entries());
        store.Append([.. Enumerable.Range(9, 9).Select(n => RetoldNews.Of(n)), RetoldNews.Of(1, "test/2")]);
        Merge(store, "V1", 3);
        Link(store);
        Assert.NotEqual(then, Links(store));
        using var past = store.AsOf(moment);
        Link(past);
        Assert.Equal(then, Links(past));
        Assert.Throws<InvalidOperationException>(() => past.Append([RetoldNews.Of(20)]));
    }

    private void Hold(int[] order, (Step Step, int Choice)[] steps)
    {
        using var store = Open();
        var next = 0;
        foreach (var (step, choice) in steps.Prepend((Step.AddMore, 4)))
        {
            switch (step)
            {
                case Step.Add or Step.AddMore when next < order.Length:
                    var some = order.Skip(next).Take(step == Step.Add ? 1 : 2 + (choice % 5)).ToList();
                    next += some.Count;
                    store.Append([.. some.Select(n => RetoldNews.Of(n))]);
                    break;
                case Step.Recode:
                    store.Append([RetoldNews.Of(order[choice % next], $"test/{2 + (choice % 3)}")]);
                    break;
                case Step.MergeEvents or Step.MergeNames:
                    Merge(store, step == Step.MergeEvents ? "V1" : "E2", choice);
                    break;
                case Step.SplitEvents or Step.SplitNames:
                    Split(store, step == Step.SplitEvents, choice);
                    break;
                case Step.Undo when store.Decisions(new DecisionQuery()).Rows.FirstOrDefault(d => d.Holds && d.Decision.Kind != DecisionKind.Undo) is { } last:
                    store.Decide("ليلى", new Decision { Kind = DecisionKind.Undo, Withdraws = last.Entry, Reason = "" });
                    break;
            }

            Link(store);
            Assert.Null(Check(store));
        }

        Assert.Equal(0, Link(store));
    }

    private static void Merge(RecordStore store, string id, int choice)
    {
        var reports = store.LinkState().Linked;
        var (a, b) = (reports[choice % reports.Count], reports[choice * 7 % reports.Count]);
        if (a != b)
        {
            store.Decide("ليلى", new Decision { Kind = DecisionKind.Merge, Targets = [store.Target($"{a}#{id}")!, store.Target($"{b}#{id}")!], Reason = "واحد" });
        }
    }

    private static void Split(RecordStore store, bool events, int choice)
    {
        var together = events
            ? store.LinkedEvents().Select(e => e.Tellings.Where(t => t.EventId is not null).Select(t => t.Key).ToList())
            : store.LinkedEntities().Select(e => e.Mentions.Select(m => $"{m.ReportId}#{m.EntityId}").ToList());
        if (together.Where(t => t.Count > 1).ToList() is { Count: > 0 } all && all[choice % all.Count] is var keys)
        {
            store.Decide("ليلى", new Decision { Kind = DecisionKind.Split, Targets = [store.Target(keys[choice % (keys.Count - 1)])!], Others = [store.Target(keys[^1])!], Reason = "غيره" });
        }
    }

    private static int Link(RecordStore store) => new LinkingRun(store, Model.Value).Run();

    private static Finding? Check(RecordStore store) => new LinkingRun(store, Model.Value).Check();

    private static string Links(RecordStore store) => System.Text.Json.JsonSerializer.Serialize(
        new { Events = store.LinkedEvents().ToList(), Entities = store.LinkedEntities().ToList() }, RecordJson.Options);

    private RecordStore Open() => RecordStore.Open(Path.Combine(_folder.FullName, Guid.NewGuid().ToString("N") + ".isnad"), new FakeTimeProvider(DateTimeOffset.UnixEpoch));
}
