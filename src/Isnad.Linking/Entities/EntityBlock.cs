using Isnad.Record;

namespace Isnad.Linking.Entities;

/// <summary>All mentions under one key: the same registry entry, or the same kind and name.</summary>
internal sealed class EntityBlock(string key)
{
    private readonly SortedDictionary<EntityKey, (ReportSketch Report, Entity Entity)> _mentions = new(Order);
    private readonly SortedDictionary<string, int> _countries = new(StringComparer.Ordinal);

    /// <summary>By report, then by entity.</summary>
    private static readonly Comparer<EntityKey> Order = Comparer<EntityKey>.Create((a, b) =>
        string.CompareOrdinal(a.ReportId, b.ReportId) is not 0 and var order ? order : string.CompareOrdinal(a.EntityId, b.EntityId));

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The mentions.</summary>
    public IReadOnlyDictionary<EntityKey, (ReportSketch Report, Entity Entity)> Mentions => _mentions;

    /// <summary>Whether the name is borne by entities of several countries, so that it alone does not tell whom it means.</summary>
    public bool IsShared => _countries.Count > 1;

    /// <summary>Adds a mention.</summary>
    public void Add(ReportSketch report, Entity entity)
    {
        _mentions.Add(new EntityKey(report.Id, entity.Id), (report, entity));
        if (entity.Country is { } country)
        {
            _countries[country] = _countries.GetValueOrDefault(country) + 1;
        }
    }

    /// <summary>Takes a mention out.</summary>
    public void Remove(ReportSketch report, Entity entity)
    {
        if (_mentions.Remove(new EntityKey(report.Id, entity.Id)) && entity.Country is { } country && --_countries[country] == 0)
        {
            _countries.Remove(country);
        }
    }
}
