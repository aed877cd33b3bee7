using System.Diagnostics;
using System.Globalization;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Bench;

/// <summary>Times twenty typical questions on a record, each several times.</summary>
internal sealed class Questions(string path)
{
    private const int Rounds = 5;

    /// <summary>Asks them all and prints the figures.</summary>
    public int Run()
    {
        if (!File.Exists(path))
        {
            throw new BenchException($"There is no record {path}. 'isnad code PATH --record FILE' makes one.");
        }

        using var store = RecordStore.OpenReadOnly(path);
        var counts = store.Counts();
        Console.WriteLine($"{counts.Reports:N0} reports, {counts.Events:N0} events, {counts.Relations:N0} relations");
        Console.WriteLine();
        Console.WriteLine("| question | answers | first | median of five | processor |");
        Console.WriteLine("|---|--:|--:|--:|--:|");
        var all = new List<double>();
        var allBusy = new List<double>();
        foreach (var (name, ask) in Of(store))
        {
            var (answers, times, busy) = Time(ask);
            all.AddRange(times);
            allBusy.AddRange(busy);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {answers:N0} | {times[0]:0} ms | {Middle(times):0} ms | {Middle(busy):0} ms |"));
        }

        Console.WriteLine();
        Tell("by the clock", all);
        Tell("of processor time, the steadier figure on a shared machine", allBusy);
        return 0;
    }

    private static void Tell(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: median {times[times.Count / 2]:0} ms, p95 {times[(int)(times.Count * 0.95)]:0} ms, longest {times[^1]:0} ms"));
    }

    private static double Middle(double[] times) => times.Order().ElementAt(Rounds / 2);

    private static (long Answers, double[] Milliseconds, double[] Busy) Time(Func<long> ask)
    {
        var answers = 0L;
        var (times, busy) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
            answers = ask();
            (times[round], busy[round]) = (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        }

        return (answers, times, busy);
    }

    private static IEnumerable<(string Name, Func<long> Ask)> Of(RecordStore store)
    {
        Func<long> Events(EventQuery query) => () => store.Events(query).Total;
        Func<long> Facets(EventQuery query, params EventFacet[] facets) => () => store.EventFacets(query, facets, 20).Sum(f => f.Value.Count);
        var publisher = store.EventFacets(new EventQuery(), [EventFacet.Publisher], 1)[EventFacet.Publisher][0].Value;
        var day = new DateOnly(2015, 3, 1);
        SearchQuery Words(params string[] words) => new() { Terms = [.. words.Select(SearchTerm.OfWord)] };
        return
        [
            ("the newest events", Events(new EventQuery())),
            ("a page from the middle", Middle(store)),
            ("type assault", Events(new EventQuery { Type = EventType.Assault })),
            ("arrests of 2012 to 2014", Events(new EventQuery { Type = EventType.Coerce, Mode = "arrest", From = new(2012, 1, 1), To = new(2014, 12, 31) })),
            ("may lie in March 2015", Events(new EventQuery { From = day, To = new(2015, 3, 31) })),
            ("lies in 2011 for sure", Events(new EventQuery { From = new(2011, 1, 1), To = new(2011, 12, 31), Dates = DateMatch.Certain })),
            ("by a common actor's name", Events(new EventQuery { Actor = "الأمم المتحدة" })),
            ("by a rare actor's name", Events(new EventQuery { Actor = "أطباء بلا حدود" })),
            ("by a party's key", Events(new EventQuery { Party = "actor:un" })),
            ("by a place's name", Events(new EventQuery { Place = "حلب" })),
            ("assaults in a country in a year", Events(new EventQuery { Type = EventType.Assault, Country = "Syria", From = new(2012, 1, 1), To = new(2012, 12, 31) })),
            ("in a piece of the map", Events(new EventQuery { Box = new GeoBox(35, 36, 37, 38) })),
            ("denied by somebody", Events(new EventQuery { Stance = Stance.Denies })),
            ("vouched for by a ministry", Events(new EventQuery { Source = "وزارة الخارجية" })),
            ("of one publisher, to come", Events(new EventQuery { Publisher = publisher, Status = EventStatus.Future })),
            ("full text", () => store.Search(Words("انتخابات", "رئاسية")).Total),
            ("full text with a type", Events(new EventQuery { Search = Words("انتخابات"), Type = EventType.Protest })),
            ("the least sure of a type, for review", Events(new EventQuery { Type = EventType.Accuse, Order = EventOrder.Uncertain, Review = ReviewState.Open })),
            ("counts of an actor by eight facets", Facets(new EventQuery { Actor = "الأمم المتحدة" }, Enum.GetValues<EventFacet>()[..8])),
            ("relations of a party over time", () => store.Relations(new RelationQuery { Party = "الأمم المتحدة" }).Total),
        ];
    }

    /// <summary>A page after some others; those before it are turned beforehand.</summary>
    private static Func<long> Middle(RecordStore store)
    {
        var query = new EventQuery { PageSize = 1000 };
        for (var n = 0; n < 5 && store.Events(query).Next is { } next; n++)
        {
            query = query with { After = next };
        }

        return () => store.Events(query with { PageSize = 50 }).Total;
    }
}
