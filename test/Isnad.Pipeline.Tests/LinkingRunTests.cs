using System.Text.Json;
using Isnad.Linking;
using Isnad.Record;
using Isnad.Store;
using Microsoft.Extensions.Time.Testing;

namespace Isnad.Pipeline.Tests;

/// <summary>Links of a record with what people decided about them.</summary>
public sealed class LinkingRunTests : IDisposable
{
    private static readonly Lazy<LinkingModel> Model = new(() => LinkingModel.Load(Path.Combine(SharedData.Root, "lexicon")));

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("isnad-links-");
    private readonly RecordStore _store;

    public LinkingRunTests() => _store = Open("a");

    public void Dispose()
    {
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void Merged_events_are_one_until_the_merger_is_undone()
    {
        Append(_store, "a", "b", "c");
        var before = Links(_store);
        Assert.Equal(Linked("a#V1"), Linked("b#V1"));
        Assert.NotEqual(Linked("a#V1"), Linked("c#V1"));

        var merge = Decide(DecisionKind.Merge, ["b#V1", "c#V1"]);
        Assert.Equal(["a", "b", "c"], _store.LinkedEvent(Linked("c#V1"))!.Reports.Order(StringComparer.Ordinal));
        Assert.Equal(Linked("a#V1"), Linked("c#V1"));
        AssertWritten();

        Undo(merge);
        Assert.Equal(before, Links(_store));
        AssertWritten();
    }

    [Fact]
    public void What_was_split_off_stays_apart_after_new_reports_and_newer_codings()
    {
        Append(_store, "a", "b");
        var before = Links(_store);
        var split = Decide(DecisionKind.Split, ["b#V1"], "a#V1");
        Assert.NotEqual(Linked("a#V1"), Linked("b#V1"));
        var apart = Links(_store);

        Append(_store, "d");
        _store.Append([Report("b", "test/2")]);
        Link(_store);
        Assert.NotEqual(Linked("a#V1"), Linked("b#V1"));
        Assert.Equal(Linked("a#V1"), Linked("d#V1"));
        AssertWritten();

        using var other = Open("z");
        Append(other, "a", "b");
        other.Decide("ليلى", _store.Decision(split)!.Decision);
        Link(other);
        Assert.Equal(apart, Links(other));
        Undo(split);
        Assert.Equal(Linked("a#V1"), Linked("b#V1"));
        Assert.NotEqual(before, Links(_store));
    }

    [Fact]
    public void Names_are_merged_and_split_and_carry_the_ids_of_other_registers()
    {
        Append(_store, "a", "b", "c");
        Assert.Equal(Entity("a#E2"), Entity("b#E2"));
        Assert.NotEqual(Entity("a#E2"), Entity("c#E2"));
        var before = Links(_store);

        var merge = Decide(DecisionKind.Merge, ["a#E2", "c#E2"]);
        var split = Decide(DecisionKind.Split, ["a#E1"], "b#E1");
        Assert.Equal(3, _store.LinkedEntity(Entity("c#E2"))!.Mentions.Count);
        Assert.Equal(Entity("c#E2"), Assert.Single(_store.LinkedEvent(Linked("c#V1"))!.Actors).Entity);
        Assert.NotEqual(Entity("a#E1"), Entity("b#E1"));
        AssertWritten();

        var correct = _store.Decide("ليلى", new Decision
        {
            Kind = DecisionKind.Correct,
            Targets = [_store.Target("c#E2")!],
            Correction = Correction.Of(DecisionField.Wikidata, "Q42"),
            Reason = "سيرته",
        })[0].Entry;
        Link(_store);
        Assert.Equal("Q42", _store.LinkedEntity(Entity("a#E2"))!.Wikidata);
        Undo(correct);
        Undo(merge);
        Undo(split);
        Assert.Equal(before, Links(_store));
        AssertWritten();
    }

    [Fact]
    public void Reports_in_any_order_give_the_same_links_with_a_merger_among_them()
    {
        Append(_store, "a", "c");
        Decide(DecisionKind.Merge, ["a#V1", "c#V1"]);
        Append(_store, "d", "b", "e");
        using var other = Open("z");
        Append(other, "e", "c");
        Append(other, "b");
        Append(other, "a");
        other.Decide("ليلى", new Decision { Kind = DecisionKind.Merge, Targets = [other.Target("a#V1")!, other.Target("c#V1")!], Reason = "واحد" });
        Append(other, "d");
        Assert.Equal(Links(_store), Links(other));
        AssertWritten();
        Assert.Equal(0, Link(_store));
    }

    private static CodedReport Report(string id, string coder = "test/1") =>
        id is "c" or "e" ? Linkable.Arrest(id, id == "c" ? "درعا" : "صور", "سمير الحداد", coder) : Linkable.Arrest(id, "حلب", "كمال النجار", coder);

    private static int Link(RecordStore store) => new LinkingRun(store, Model.Value).Run(TestContext.Current.CancellationToken);

    private static void Append(RecordStore store, params string[] ids)
    {
        store.Append([.. ids.Select(id => Report(id))]);
        Link(store);
    }

    private static string Links(RecordStore store) =>
        JsonSerializer.Serialize(new { Events = store.LinkedEvents().ToList(), Entities = store.LinkedEntities().ToList() }, RecordJson.Options);

    private RecordStore Open(string name) => RecordStore.Open(Path.Combine(_folder.FullName, name + ".isnad"), new FakeTimeProvider(DateTimeOffset.UnixEpoch));

    private long Decide(DecisionKind kind, string[] of, params string[] from)
    {
        var stored = _store.Decide("ليلى", new Decision
        {
            Kind = kind,
            Targets = [.. of.Select(k => _store.Target(k)!)],
            Others = [.. from.Select(k => _store.Target(k)!)],
            Reason = "رأيت الأصل",
        });
        Link(_store);
        return stored[0].Entry;
    }

    private void Undo(long entry)
    {
        _store.Decide("ليلى", new Decision { Kind = DecisionKind.Undo, Withdraws = entry, Reason = "" });
        Link(_store);
    }

    private string Linked(string key) => Assert.Single(_store.LinkedEventsOf(key.Split('#')[0], key.Split('#')[1])).Id;

    private string Entity(string key) => _store.LinkedEntityOf(key.Split('#')[0], key.Split('#')[1])!;

    /// <summary>What is written is what linking all anew gives.</summary>
    private void AssertWritten() => Assert.Null(new LinkingRun(_store, Model.Value).Check(TestContext.Current.CancellationToken));
}
