using System.Text.Json;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Reading;
using Microsoft.AspNetCore.Http;

namespace Isnad.Workbench.Web;

/// <summary>Which events a page shows, as its address tells. Table, timeline, map and network read and write it alike,
/// so that one filter and one chosen event go from each to the others.</summary>
public sealed record EventFilter
{
    /// <summary>Names in the address, in the order in which they are written. <c>actor</c> and <c>place</c> are letters of a name;
    /// <c>party</c>, <c>with</c> and <c>at</c> are whole keys, see <see cref="ArgumentKey"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["q", "type", "mode", "actor", "place", "country", "from", "to", "status", "stance", "review", "publisher", "report", "party", "with", "at"];

    /// <summary>Name in the address of the chosen event.</summary>
    public const string ChosenName = "event";

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Key of the chosen event, see <see cref="EventRow.Key"/>; null where none is.</summary>
    public string? Chosen { get; init; }

    /// <summary>Whether nothing is filtered.</summary>
    public bool IsEmpty => _values.Count == 0;

    /// <summary>What is filtered, by name.</summary>
    public IEnumerable<(string Name, string Value)> Values => Names.Where(_values.ContainsKey).Select(name => (name, _values[name]));

    /// <summary>The value of one name; null where nothing is asked of it.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name);

    /// <summary>Reads the filter of an address; names that it does not know are passed over.</summary>
    public static EventFilter Of(IQueryCollection query)
    {
        var filter = new EventFilter { Chosen = query[ChosenName] is [{ Length: > 0 } chosen, ..] ? chosen : null };
        foreach (var name in Names)
        {
            if (query[name].ToString().Trim() is { Length: > 0 } value)
            {
                filter._values[name] = value;
            }
        }

        return filter;
    }

    /// <summary>The same filter with one value changed; null or empty takes it away.</summary>
    public EventFilter With(string name, string? value)
    {
        var changed = new EventFilter { Chosen = Chosen };
        foreach (var (other, kept) in _values)
        {
            changed._values[other] = kept;
        }

        changed._values.Remove(name);
        if (!string.IsNullOrWhiteSpace(value))
        {
            changed._values[name] = value.Trim();
        }

        return changed;
    }

    /// <summary>The query of an address, question mark included; empty where nothing is filtered or chosen.</summary>
    /// <param name="more">Further names and values, such as a page's own; null values are left out.</param>
    public string ToQuery(params IEnumerable<(string Name, string? Value)> more)
    {
        var pairs = Values.Select(v => (v.Name, (string?)v.Value)).Append((ChosenName, Chosen)).Concat(more)
            .Where(pair => !string.IsNullOrEmpty(pair.Item2))
            .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}");
        var query = string.Join('&', pairs);
        return query.Length == 0 ? "" : "?" + query;
    }

    /// <summary>The question to the record. A value that cannot be understood counts as not asked.</summary>
    public EventQuery ToStore() => new()
    {
        Text = this["q"],
        Type = Value<EventType>("type"),
        Mode = this["mode"],
        Actor = this["actor"],
        Place = this["place"],
        Country = this["country"],
        Review = Value<ReviewState>("review"),
        Party = this["party"],
        OtherParty = this["with"],
        PlaceKey = this["at"],
        From = TypedDate.Of(this["from"])?.Earliest,
        To = TypedDate.Of(this["to"])?.Latest,
        Status = Value<EventStatus>("status"),
        Stance = Value<Stance>("stance"),
        Publisher = this["publisher"],
        ReportId = this["report"],
    };

    private T? Value<T>(string name)
        where T : struct, Enum =>
        this[name] is { } text
            ? Enum.GetValues<T>().Cast<T?>().FirstOrDefault(v => string.Equals(JsonNamingPolicy.KebabCaseLower.ConvertName(v.ToString()!), text, StringComparison.OrdinalIgnoreCase))
            : null;
}
