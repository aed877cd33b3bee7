using CsCheck;
using Isnad.Record;

namespace Isnad.Store.Tests;

/// <summary>What a server holds of the events in memory answers to the letter as the file does, whatever is asked and whatever has changed.</summary>
public sealed class SheetTests : IDisposable
{
    private static readonly string[] Keys = ["organization=الشرطه", "person=محافظ حلب", "place:aleppo-sy"];

    private readonly TemporaryRecord _record = new();
    private readonly RecordStore _held;
    private int _steps;

    public SheetTests()
    {
        Store.Append([.. Enumerable.Range(0, 12).Select(Batches.Varied)]);
        _held = RecordStore.OpenReadOnly(_record.Path);
        _held.HoldEvents();
    }

    private RecordStore Store => _record.Store;

    private static Gen<EventQuery> Queries =>
        from type in Some<EventType?>(null, null, EventType.Coerce, EventType.Reject, EventType.Assault)
        from status in Some<EventStatus?>(null, null, null, EventStatus.Hypothetical)
        from review in Some<ReviewState?>(null, null, null, ReviewState.Open, ReviewState.Rejected, ReviewState.Accepted)
        from country in Some<string?>(null, null, "Syria")
        from province in Some<string?>(null, null, "place:aleppo-admin1-sy")
        from stance in Some<Stance?>(null, null, null, Stance.Denies, Stance.Announces)
        from source in Some<string?>(null, null, null, "المحافظ")
        from party in Some<string?>(null, null, Keys[0], Keys[1])
        from place in Some<string?>(null, null, Keys[2])
        from actor in Some<string?>(null, null, null, "شرطة")
        from text in Some<string?>(null, null, null, "مظاهرة7", "الشرطة")
        from publisher in Some<string?>(null, null, null, "وكالة الفجر", "إذاعة النهر")
        from days in Gen.Select(Gen.Int[0, 5000], Gen.Int[0, 900], Gen.Bool, Gen.Int[0, 3])
        from order in Gen.Enum<EventOrder>()
        from rejected in Gen.Bool
        select new EventQuery
        {
            Type = type,
            Status = status,
            Review = review,
            Country = country,
            Province = province,
            Stance = stance,
            Source = source,
            Party = party,
            PlaceKey = place,
            Actor = actor,
            Text = text,
            Publisher = publisher,
            From = days.Item4 is 1 or 2 ? new DateOnly(2008, 1, 1).AddDays(days.Item1) : null,
            To = days.Item4 is 1 or 3 ? new DateOnly(2008, 1, 1).AddDays(days.Item1 + days.Item2) : null,
            Dates = days.Item3 ? DateMatch.Certain : DateMatch.Possible,
            Order = order,
            WithRejected = rejected,
            PageSize = 3,
        };

    private static Gen<T> Some<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(n => values[n]);

    public void Dispose()
    {
        _held.Dispose();
        _record.Dispose();
    }

    [Fact]
    public void It_answers_as_the_file_does() => Gen.Select(Queries.Array[4], Gen.Int[0, 1000]).Sample(
        (queries, choice) =>
        {
            Change(choice);
            foreach (var query in queries.Prepend(new EventQuery { PageSize = 5 }))
            {
                Assert.Equal(Answers(Store, query), Answers(_held, query));
            }
        },
        iter: 120,
        threads: 1);

    private void Change(int choice)
    {
        var key = $"r{choice % 12:D4}#V{1 + (choice % 2)}";
        switch (choice % 7)
        {
            case 0 when Store.Target(key) is not null:
                Store.Decide("ليلى", Verdicts.About(Store, key, DecisionKind.Reject));
                break;
            case 1 when Store.Target(key) is not null:
                Store.Decide("ليلى", Verdicts.Correct(Store, key, DecisionField.Date, new Edtf($"20{10 + (choice % 9)}")));
                break;
            case 2 when Store.Decisions(new DecisionQuery()).Rows.FirstOrDefault(d => d.Holds) is { } last:
                Store.Decide("ليلى", Verdicts.Undo(last.Entry));
                break;
            case 3:
                Store.Append([Batches.Varied(choice % 12) is var again ? again with { Coding = again.Coding with { Coder = $"test/{choice}", Events = [.. again.Coding.Events.Take(choice % 3)] } } : null!]);
                break;
            case 4:
                Store.Append([Batches.Report($"n{_steps++}", text: $"اعتقال {choice} في حلب قالت الشرطة", publisher: "إذاعة النهر", published: choice % 2 == 0 ? null : "2014-02")]);
                break;
            case 5:
                Store.Append([Batches.Report($"c{_steps++}", text: Batches.Varied(choice % 12).Report.Text, publisher: "إذاعة النهر")]);
                break;
        }
    }

    private static string Answers(RecordStore store, EventQuery query)
    {
        var page = store.Events(query);
        object Told(IEnumerable<ArgumentCount> counts) => counts.Select(c => (c.Key, c.Entity.Name, c.AsActor, c.AsRecipient, c.AsPlace).ToString());
        return Verdicts.Json(new
        {
            Page = (IEnumerable<string>)[.. page.Rows.Select(r => r.Key), $"{page.Total}", $"{page.Next}"],
            Next = page.Next is { } next ? store.Events(query with { After = next }).Rows.Select(r => r.Key) : [],
            Facets = store.EventFacets(query, Enum.GetValues<EventFacet>(), 9).OrderBy(f => f.Key).Select(f => f.Value),
            Dates = store.EventDates(query),
            Days = store.EventFirstDays(query),
            Places = Told(store.EventPlaces(query, 2)),
            Parties = Told(store.EventParties(query, 1)),
            Some = Told(store.EventParties(query, [Keys[1], Keys[0], "none"])),
            Ties = store.EventTies(query, [Keys[0], "none"]),
            Between = store.EventTies(query, Keys, Keys),
        });
    }
}
