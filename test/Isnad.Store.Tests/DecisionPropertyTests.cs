using CsCheck;
using Isnad.Record;
using static Isnad.Store.Tests.Verdicts;

namespace Isnad.Store.Tests;

/// <summary>Laws of decisions, on rows of random ones.</summary>
public sealed class DecisionPropertyTests
{
    private static readonly string[] Reports = ["a", "b"];

    /// <summary>Decisions of two people.</summary>
    private static readonly Gen<(string Report, int Event, int What, int Author)> Step =
        Gen.Select(Gen.Int[0, 1].Select(n => Reports[n]), Gen.Int[0, 1], Gen.Int[0, 8], Gen.Int[0, 1]);

    /// <summary>Decisions, reports that arrive, codings of newer versions, pages that were edited.</summary>
    private static readonly Gen<(string Report, int Event, int What, int Author)> AnyStep =
        Gen.Select(Gen.Int[0, 1].Select(n => Reports[n]), Gen.Int[0, 1], Gen.Int[0, 11], Gen.Int[0, 1]);

    [Fact]
    public void Undoing_restores_exactly_and_the_log_gives_the_same_views_again() => Step.Array[1, 8].Sample(
        steps =>
        {
            using var record = Record();
            List<(long Entry, string Before)> states = [];
            foreach (var step in steps)
            {
                var before = Seen(record.Store, Reports);
                var head = record.Store.Counts().Entries;
                Do(record.Store, step);
                states.AddRange(record.Store.Counts().Entries > head ? [(record.Store.Counts().Entries, before)] : []);
            }

            var now = Seen(record.Store, Reports);
            record.Store.Rebuild();
            Assert.Equal(now, Seen(record.Store, Reports));
            Assert.Null(record.Store.Verify().First);
            for (var n = states.Count - 1; n >= 0; n--)
            {
                record.Store.Decide("z", Undo(states[n].Entry));
                Assert.Equal(states[n].Before, Seen(record.Store, Reports));
            }

            Assert.Null(record.Store.Verify().First);
        },
        iter: 12,
        threads: 1);

    [Fact]
    public void The_past_can_be_asked_for_and_the_present_is_the_past_of_now() => AnyStep.Array[1, 6].Sample(
        steps =>
        {
            using var record = Record();
            List<(long Entry, DateTimeOffset At, string Seen)> states = [];
            void Note() => states.Add((record.Store.Counts().Entries, record.Clock.GetUtcNow(), Seen(record.Store, Reports)));
            Note();
            foreach (var step in steps)
            {
                record.Clock.Advance(TimeSpan.FromMinutes(1));
                Do(record.Store, step);
                Note();
            }

            foreach (var (entry, at, seen) in states)
            {
                using var byEntry = record.Store.AsOf(Moment.After(entry));
                Assert.Equal(seen, Seen(byEntry, Reports));
                using var byTime = record.Store.AsOf(Moment.At(at));
                Assert.Equal(seen, Seen(byTime, Reports));
                using var oneReport = record.Store.AsOf(Moment.After(entry), ["a"]);
                Assert.Equal(seen.Split('\n')[0], Seen(oneReport, "a"));
                using var twoReports = record.Store.AsOf(Moment.After(entry), Reports);
                Assert.Equal(seen, Seen(twoReports, Reports));
                Assert.Equal(entry, byEntry.Counts().Entries);
            }
        },
        iter: 8,
        threads: 1);

    [Fact]
    public void Decisions_about_different_things_may_come_in_any_order() =>
        Gen.Shuffle(Enumerable.Range(0, 7).ToArray()).Sample(
            order =>
            {
                using var first = Record();
                using var second = Record();
                foreach (var n in Enumerable.Range(0, 7))
                {
                    Independent(first.Store, n);
                    Independent(second.Store, order[n]);
                }

                Assert.All(Reports, id => Assert.Equal(Read(first.Store, id), Read(second.Store, id)));
            },
            iter: 15,
            threads: 1);

    private static void Independent(RecordStore store, int n) => store.Decide("ليلى", n switch
    {
        0 => About(store, "a#V1", DecisionKind.Accept),
        1 => Correct(store, "a#V1", DecisionField.Mode, "abduct"),
        2 => Correct(store, "a#V1", DecisionField.Actors, new[] { new Entity { Id = "n", Kind = EntityKind.Organization, Name = "الجيش" } }),
        3 => About(store, "a#V2", DecisionKind.Reject),
        4 => Add(store, "a", new Span(0, 3)),
        5 => Correct(store, "b#V2", DecisionField.Date, new Edtf("2012")),
        _ => About(store, "b#V1", DecisionKind.Comment),
    });

    private static TemporaryRecord Record()
    {
        var record = new TemporaryRecord();
        record.Store.Append([Batches.Report("a"), Batches.Report("b", text: "وقالت الشرطة إن عدد من شملهم اعتقال اليوم عشرة", publisher: "جريدة النهر")]);
        return record;
    }

    /// <summary>Decides something, recodes, brings a new version, or takes something back; what is refused changes nothing.</summary>
    private static void Do(RecordStore store, (string Report, int Event, int What, int Author) step)
    {
        var author = step.Author == 0 ? "ليلى" : "سامي";
        var key = $"{step.Report}#V{step.Event + 1}";
        if (step.What == 9)
        {
            store.Append([Batches.Report("c" + step.Report, text: "خبر آخر عن الشرطة لا صلة له " + step.Report)]);
            return;
        }

        if (step.What > 9)
        {
            var text = store.Report(step.Report)!.Report.Text;
            store.Append([Batches.Report(step.Report, text: step.What == 10 ? text : text + " أيضا", coder: "test/" + (2 + step.Author))]);
            return;
        }

        if (step.What == 8)
        {
            if (store.Decisions(new DecisionQuery()).Rows.FirstOrDefault(d => d.Holds) is { } last)
            {
                store.Decide(author, Undo(last.Entry));
            }

            return;
        }

        if (store.Target(key) is null)
        {
            return;
        }

        try
        {
            store.Decide(author, step.What switch
            {
                0 => About(store, key, DecisionKind.Accept),
                1 => About(store, key, DecisionKind.Reject),
                2 => Correct(store, key, DecisionField.Mode, author),
                3 => Correct(store, key, DecisionField.Date, new Edtf("2012-03~")),
                4 => Correct(store, key, DecisionField.Actors, new[] { new Entity { Id = "n", Kind = EntityKind.Group, Name = "مسلحون" } }),
                5 => Add(store, step.Report, new Span(1 + step.Event, 3)),
                6 => About(store, step.Report, DecisionKind.Comment, author),
                _ => Correct(store, step.Report + "#E1", DecisionField.Country, "Iraq"),
            });
        }
        catch (DecisionException)
        {
            // Refused, such as an event added twice.
        }
    }
}
