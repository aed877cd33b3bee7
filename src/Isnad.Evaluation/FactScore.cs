using System.Globalization;
using Isnad.Exchange.Scheme;

namespace Isnad.Evaluation;

/// <summary>Looks at what the measure of the scheme does not ask of entities and events that were found: kind, country, sector, whether it is background, and how many people it struck.</summary>
internal sealed class FactScore
{
    private readonly Dictionary<string, Tally> _facts = new(StringComparer.Ordinal);

    /// <summary>Adds the entities of a report that stand for one another.</summary>
    public void AddEntities(SchemeReport gold, SchemeReport predicted, EntityMatch match)
    {
        var free = gold.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        foreach (var entity in predicted.Entities)
        {
            if (match.GoldOf(entity.Id).FirstOrDefault(free.ContainsKey) is { } id && free.Remove(id, out var told))
            {
                Add("kind", told.Kind, entity.Kind);
                Add("country", told.Country, entity.Country);
                Add("sector", told.Sector, entity.Sector);
            }
        }
    }

    /// <summary>Adds an event that was found.</summary>
    public void AddEvent(SchemeEvent gold, SchemeEvent predicted)
    {
        Add("background", gold.Historical is true ? "yes" : null, predicted.Historical is true ? "yes" : null);
        Add("dead", People(gold.Size?.Dead), People(predicted.Size?.Dead));
        Add("injured", People(gold.Size?.Injured), People(predicted.Size?.Injured));
        Add("arrested", People(gold.Size?.Arrested), People(predicted.Size?.Arrested));
    }

    /// <summary>A line a fact, by name.</summary>
    public IReadOnlyList<ScoreLine> ToLines() => [.. _facts.OrderBy(fact => fact.Key, StringComparer.Ordinal).Select(fact => fact.Value.ToLine(fact.Key))];

    private void Add(string fact, string? gold, string? predicted)
    {
        var right = gold is not null && gold == predicted;
        Tally.Of(_facts, fact).Add(right ? 1 : 0, predicted is null || right ? 0 : 1, gold is null || right ? 0 : 1);
    }

    private static string? People(IReadOnlyList<long?>? range) => range is null ? null : string.Join("..", range.Select(end => end?.ToString(CultureInfo.InvariantCulture)));
}
