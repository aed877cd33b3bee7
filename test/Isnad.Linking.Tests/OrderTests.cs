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

    private static string Told(Linker linker) => Told(linker.Events, linker.Entities);

    private static string Told(IEnumerable<LinkedEvent> events, IEnumerable<LinkedEntity> entities) =>
        JsonSerializer.Serialize(new { events, entities }, RecordJson.Options);
}
