using Isnad.Record;

namespace Isnad.Linking.Decisions;

/// <summary>Ids of linked entities as people merged and split them.</summary>
internal sealed class DecidedEntities(IEnumerable<LinkDecision> decisions)
{
    /// <summary>Stands before the id that reports alone give, for all its mentions that nobody spoke of; addresses of mentions never start so.</summary>
    private const string Rest = "\0";

    private readonly Bonds _bonds = new(decisions);
    private SortedDictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>Mentions that people decided about.</summary>
    public IEnumerable<EntityKey> Mentions => _bonds.Things.Select(key => new EntityKey(key[..key.LastIndexOf('#')], key[(key.LastIndexOf('#') + 1)..]));

    /// <summary>The id of a mention that has this id by the reports alone.</summary>
    public string IdOf(string report, string entity, string id) =>
        _ids.Count == 0 ? id : _ids.GetValueOrDefault(KeyOf(report, entity)) ?? _ids.GetValueOrDefault(Rest + id) ?? id;

    /// <summary>Finds the ids anew.</summary>
    /// <param name="idOf">The id of a mention by the reports alone; null where there is no such mention.</param>
    /// <returns>Whether any is another than before.</returns>
    public bool Settle(Func<EntityKey, string?> idOf)
    {
        var told = Mentions.Select(m => (Key: KeyOf(m.ReportId, m.EntityId), Id: idOf(m))).Where(m => m.Id is not null);
        var ids = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in _bonds.Apply([.. told.GroupBy(m => m.Id!, m => m.Key, StringComparer.Ordinal).Select(g => g.Prepend(Rest + g.Key).ToList())]))
        {
            var id = NameOf(part);
            foreach (var thing in part)
            {
                ids[thing] = id;
            }
        }

        var same = ids.SequenceEqual(_ids);
        _ids = ids;
        return !same;
    }

    /// <summary>The registry's key where one of them has it, else the first id; a new one for what was split off.</summary>
    private static string NameOf(IReadOnlyList<string> part)
    {
        var whole = part.Where(t => t.StartsWith(Rest, StringComparison.Ordinal)).Select(t => t[Rest.Length..]).ToList();
        return whole.Find(id => !id.StartsWith(StableId.Entity, StringComparison.Ordinal))
            ?? (whole.Count > 0 ? whole[0] : StableId.Of(StableId.Entity, "split:" + part[0]));
    }

    private static string KeyOf(string report, string entity) => report + "#" + entity;
}
