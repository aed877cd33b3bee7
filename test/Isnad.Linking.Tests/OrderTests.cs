using System.Text.Json;
using CsCheck;
using Isnad.Record;

namespace Isnad.Linking.Tests;

/// <summary>The record is a function of its reports: not of their order, their batches, or of what was taken out again.</summary>
public sealed class OrderTests
{
    private static readonly Lazy<IReadOnlyList<(Report Report, ReportCoding Coding)>> Reports = new(Retold);

    private static readonly Lazy<string> Whole = new(() => Told(CodedSamples.Link(Reports.Value)));

    [Fact]
    public void Any_order_and_any_batches_give_the_same_record() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Reports.Value.Count).ToArray()), Gen.Int[1, 12]).Sample(
            (order, batch) =>
            {
                var linker = new Linker(CodedSamples.Model);
                foreach (var some in order.Chunk(batch))
                {
                    foreach (var n in some)
                    {
                        linker.Add(Reports.Value[n].Report, Reports.Value[n].Coding);
                    }

                    linker.Update();
                }

                return Told(linker) == Whole.Value;
            },
            iter: 25);

    [Fact]
    public void Any_order_gives_the_same_record_with_what_people_decided_in_it()
    {
        var decisions = Decisions();
        var whole = Told(Decided(decisions));
        Assert.NotEqual(Whole.Value, whole);
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Reports.Value.Count).ToArray()), Gen.Int[1, 12], Gen.Int[0, 9]).Sample(
            (order, batch, when) =>
            {
                var linker = new Linker(CodedSamples.Model);
                foreach (var (some, n) in order.Chunk(batch).Select((some, n) => (some, n)))
                {
                    if (n == when)
                    {
                        linker.Decide(decisions);
                    }

                    some.ToList().ForEach(r => linker.Add(Reports.Value[r].Report, Reports.Value[r].Coding));
                    linker.Update();
                }

                linker.Decide(decisions);
                linker.Update();
                return Told(linker) == whole;
            },
            iter: 20);
    }

    [Fact]
    public void Withdrawn_decisions_leave_nothing_behind_and_changes_tell_it()
    {
        var linker = new Linker(CodedSamples.Model);
        linker.Decide(Decisions());
        var (events, entities) = (new SortedDictionary<string, LinkedEvent>(StringComparer.Ordinal), new SortedDictionary<string, LinkedEntity>(StringComparer.Ordinal));
        foreach (var (report, coding) in Reports.Value)
        {
            linker.Add(report, coding);
        }

        foreach (var some in new IReadOnlyList<LinkDecision>[] { Decisions(), [.. Decisions().Take(1)], [.. Decisions().Skip(2)], [] })
        {
            linker.Decide(some);
            var changes = linker.Update();
            Assert.All(changes.GoneEvents, id => Assert.True(events.Remove(id)));
            Assert.All(changes.GoneEntities, id => Assert.True(entities.Remove(id)));
            changes.Events.ForEach(e => events[e.Id] = e);
            changes.Entities.ForEach(e => entities[e.Id] = e);
            Assert.Equal(Told(Decided(some)), Told(events.Values, entities.Values));
        }

        Assert.Equal(Whole.Value, Told(linker));
    }

    [Fact]
    public void Reports_that_came_and_went_leave_nothing_behind() =>
        Gen.Select(Gen.Shuffle(Enumerable.Range(0, Reports.Value.Count).ToArray()), Gen.Int[1, 20]).Sample(
            (order, gone) =>
            {
                var linker = CodedSamples.Link(Reports.Value);
                foreach (var n in order.Take(gone))
                {
                    linker.Remove(Reports.Value[n].Report.Id);
                }

                linker.Update();
                return Told(linker) == Told(CodedSamples.Link(order.Skip(gone).Select(n => Reports.Value[n])));
            },
            iter: 25);

    [Fact]
    public void What_changed_written_over_what_was_gives_the_whole() =>
        Gen.Shuffle(Enumerable.Range(0, Reports.Value.Count).ToArray()).Sample(
            order =>
            {
                var linker = new Linker(CodedSamples.Model);
                var (events, entities) = (new SortedDictionary<string, LinkedEvent>(StringComparer.Ordinal), new SortedDictionary<string, LinkedEntity>(StringComparer.Ordinal));
                foreach (var some in order.Chunk(7))
                {
                    foreach (var n in some)
                    {
                        linker.Add(Reports.Value[n].Report, Reports.Value[n].Coding);
                    }

                    var changes = linker.Update();
                    Assert.All(changes.GoneEvents, id => Assert.True(events.Remove(id)));
                    Assert.All(changes.GoneEntities, id => Assert.True(entities.Remove(id)));
                    changes.Events.ForEach(e => events[e.Id] = e);
                    changes.Entities.ForEach(e => entities[e.Id] = e);
                }

                return Told(events.Values, entities.Values) == Whole.Value;
            },
            iter: 10);

    /// <summary>The samples, and the same again by other outlets on the same and the next days, cut differently.</summary>
    private static IReadOnlyList<(Report, ReportCoding)> Retold()
    {
        var coder = IsnadCoder.Load();
        var again = CodedSamples.All.SelectMany((s, n) => new[] { 0, 1, 3 }.Select(days =>
        {
            var text = days == 0 ? s.Report.Text : s.Report.Text[..(s.Report.Text.Length * (3 + days) / 7)];
            var day = s.Report.Published?.Earliest?.AddDays(days);
            var report = s.Report with
            {
                Id = $"{(char)('a' + (n * 7 % 26))}{n}-{days}",
                Publisher = $"صحيفة {days}",
                Published = day is { } known ? Edtf.Day(known) : null,
                Text = text,
            };
            return (report, coder.Code(report));
        }));
        return [.. CodedSamples.All, .. again];
    }

    private static Linker Decided(IReadOnlyList<LinkDecision> decisions)
    {
        var linker = new Linker(CodedSamples.Model);
        linker.Decide(decisions);
        foreach (var (report, coding) in Reports.Value)
        {
            linker.Add(report, coding);
        }

        linker.Update();
        return linker;
    }

    /// <summary>Mergers of events and names that the reports alone keep apart, and splits of some that they join.</summary>
    private static IReadOnlyList<LinkDecision> Decisions()
    {
        var linked = CodedSamples.Link(Reports.Value);
        var events = linked.Events.Where(e => e.Tellings.Count(t => t.EventId is not null) > 1).ToList();
        var names = linked.Entities.Where(e => e.Mentions.Count > 1).ToList();
        static string Telling(LinkedEvent e, Index n) => e.Tellings.Where(t => t.EventId is not null).ToList()[n].Key;
        static string Mention(LinkedEntity e, Index n) => e.Mentions[n].ReportId + "#" + e.Mentions[n].EntityId;
        return
        [
            new(1, TargetKind.Event, [Telling(events[0], 0), Telling(events[1], 0)], []),
            new(2, TargetKind.Event, [Telling(events[2], ^1)], [Telling(events[2], 0)]),
            new(3, TargetKind.Entity, [Mention(names[0], 0), Mention(names[^1], 0)], []),
            new(4, TargetKind.Entity, [Mention(names[1], ^1)], [Mention(names[1], 0)]),
            new(5, TargetKind.Event, [Telling(events[0], 0), Telling(events[3], 0)], []),
            new(6, TargetKind.Event, [Telling(events[3], ^1)], [Telling(events[1], 0)]),
        ];
    }

    private static string Told(Linker linker) => Told(linker.Events, linker.Entities);

    private static string Told(IEnumerable<LinkedEvent> events, IEnumerable<LinkedEntity> entities) =>
        JsonSerializer.Serialize(new { events, entities }, RecordJson.Options);
}
