using Isnad.Store;

namespace Isnad.Bench;

/// <summary>Many addresses of each kind of page of a record, drawn by a seed: what is told most, and what chance gives.</summary>
internal sealed class PageAddresses(RecordStore store, int each)
{
    private const int Seed = 7;

    private readonly Random _chance = new(Seed);

    /// <summary>The kinds of pages, each with its addresses after the language.</summary>
    public IEnumerable<(string Page, IReadOnlyList<string> Addresses)> All()
    {
        var reports = Draw(store.LinkState().Linked, each);
        var filters = Filters();
        var words = Words(reports);
        yield return ("overview", [.. Enumerable.Repeat("", each)]);
        yield return ("reading view", [.. reports.Select(id => "reports/" + Uri.EscapeDataString(id))]);
        yield return ("reports found by a word", [.. words.Select(word => "reports?q=" + word)]);
        yield return ("event page, any", [.. reports.SelectMany(id => store.LinkedEventsOf(id).Take(1)).Select(linked => "events/" + linked.Id)]);
        yield return ("event page, of several reports", [.. SeveralTimesTold().Select(id => "events/" + id)]);
        yield return ("entity page, named most often", [.. store.LinkedEntities(null, null, null, each).Rows.Select(row => Entity(row.Id))]);
        yield return ("entity page, any", [.. reports.SelectMany(id => Draw([.. store.LinkedEntitiesOf(id).Values], 1)).Select(Entity)]);
        yield return ("entities found by letters", [.. words.Select(word => "entities?q=" + word)]);
        yield return ("events, by facets", [.. filters.Select(filter => "events?" + filter)]);
        yield return ("events, by a word", [.. words.Select(word => "events?q=" + word)]);
        yield return ("timeline", [.. filters.Select(filter => "timeline?" + filter)]);
        yield return ("map", [.. filters.Select(filter => "map?" + filter)]);
        yield return ("network of a party", [.. Parties().Select(key => "network?party=" + key)]);
        yield return ("network, by facets", [.. filters.Select(filter => "network?" + filter)]);
        yield return ("review queue", [.. filters.Select(filter => "review?" + filter)]);
        yield return ("adding", [.. Enumerable.Repeat("add", each)]);
    }

    private static string Entity(string id) => "entities/" + Uri.EscapeDataString(id);

    private IEnumerable<string> SeveralTimesTold() =>
        Draw(store.LinkedEvents(new LinkedEventQuery { LeastReports = 3, PageSize = 1000 }).Rows, each).Select(linked => linked.Id);

    /// <summary>The parties of most events, and as many of a year.</summary>
    private IEnumerable<string> Parties() => store.EventParties(new EventQuery(), each / 2)
        .Concat(store.EventParties(new EventQuery { From = new(2014, 1, 1), To = new(2014, 12, 31) }, each))
        .Select(count => Uri.EscapeDataString(count.Key)).Distinct().Take(each);

    /// <summary>One to three facets, common values more often than rare ones.</summary>
    private List<string> Filters()
    {
        var counts = store.EventFacets(new EventQuery(), [EventFacet.Type, EventFacet.Country, EventFacet.Status, EventFacet.Stance, EventFacet.Publisher, EventFacet.Year], 30);
        (string Name, EventFacet Facet)[] facets = [("type", EventFacet.Type), ("country", EventFacet.Country), ("status", EventFacet.Status), ("stance", EventFacet.Stance), ("publisher", EventFacet.Publisher)];
        string Value(EventFacet facet) => counts[facet].Where(c => c.Value is not null).ElementAt(_chance.Next(Math.Min(1 + _chance.Next(30), counts[facet].Count(c => c.Value is not null)))).Value!;
        string Chosen((string Name, EventFacet Facet) facet) => $"{facet.Name}={Uri.EscapeDataString(Value(facet.Facet))}";
        string Years() => Value(EventFacet.Year) is var year ? $"from={year}&to={year}" : "";
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < each)
        {
            var chosen = Draw(facets, 1 + _chance.Next(2)).Select(Chosen);
            made.Add(string.Join('&', _chance.Next(3) == 0 ? chosen.Append(Years()) : chosen));
        }

        return [.. made];
    }

    /// <summary>A word of each title.</summary>
    private List<string> Words(IEnumerable<string> reports) =>
    [
        .. reports
            .Select(id => store.Report(id)!.Report.Title)
            .Select(title => Text.Words.Find(title).Select(word => word.In(title)).Where(word => word.Length > 3).ToList())
            .Where(words => words.Count > 0)
            .Select(words => Uri.EscapeDataString(words[_chance.Next(words.Count)])),
    ];

    private List<T> Draw<T>(IReadOnlyCollection<T> from, int count) => from.Count == 0 ? [] : [.. _chance.GetItems(from.ToArray(), 4 * count).Distinct().Take(count)];
}
