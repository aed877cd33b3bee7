using Isnad.Record;

namespace Isnad.Linking.Entities;

/// <summary>All names under one key: the same registry entry, or the same kind and name.</summary>
internal sealed class EntityBlock(string key)
{
    private readonly SortedDictionary<EntityKey, NameMention> _names = new(Order);
    private readonly SortedDictionary<string, int> _countries = new(StringComparer.Ordinal);

    /// <summary>By report, then by entity.</summary>
    private static readonly Comparer<EntityKey> Order = Comparer<EntityKey>.Create((a, b) =>
        string.CompareOrdinal(a.ReportId, b.ReportId) is not 0 and var order ? order : string.CompareOrdinal(a.EntityId, b.EntityId));

    /// <summary>The key.</summary>
    public string Key { get; } = key;

    /// <summary>The names, each with the id that it was told under last.</summary>
    public IReadOnlyCollection<NameMention> Names => _names.Values;

    /// <summary>Ids under which its names were told last, those included that are gone since.</summary>
    public HashSet<string> Told { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether the name is borne by entities of several countries, so that it alone does not tell whom it means.</summary>
    public bool IsShared => _countries.Count > 1;

    /// <summary>Adds a name.</summary>
    public void Add(NameMention name)
    {
        _names.Add(name.Id, name);
        if (name.Linked is { } told)
        {
            Told.Add(told);
        }

        if (name.Entity.Country is { } country)
        {
            _countries[country] = _countries.GetValueOrDefault(country) + 1;
        }
    }

    /// <summary>Takes a name out.</summary>
    public void Remove(EntityKey id)
    {
        if (_names.Remove(id, out var name) && name.Entity.Country is { } country && --_countries[country] == 0)
        {
            _countries.Remove(country);
        }
    }

    /// <summary>Notes under which ids its names are told now.</summary>
    /// <returns>The names that were told under another id before, with the new one.</returns>
    public IReadOnlyList<NameMention> Tell(Func<NameMention, string> idOf)
    {
        var moved = new List<NameMention>();
        Told.Clear();
        foreach (var name in _names.Values.ToList())
        {
            var id = idOf(name);
            Told.Add(id);
            if (name.Linked != id)
            {
                _names[name.Id] = name with { Linked = id };
                if (name.Linked is not null)
                {
                    moved.Add(_names[name.Id]);
                }
            }
        }

        return moved;
    }
}
