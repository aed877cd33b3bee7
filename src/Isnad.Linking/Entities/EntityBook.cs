using Isnad.Linking.Decisions;
using Isnad.Record;

namespace Isnad.Linking.Entities;

/// <summary>Tells which entities of reports are one entity; kept up to date as reports come and go.</summary>
/// <remarks>It is cautious: a name borne in two countries means nobody in particular where the report does not tell the country,
/// and a person named by one word alone is linked to no other report.</remarks>
internal sealed class EntityBook(ILinkArchive? archive)
{
    private readonly Dictionary<string, EntityBlock> _blocks = new(StringComparer.Ordinal);

    /// <summary>Whether names of blocks that are not here are shared, as far as it was asked.</summary>
    private readonly Dictionary<string, bool> _shared = new(StringComparer.Ordinal);

    /// <summary>Blocks that changed since they were last asked for, in order.</summary>
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);

    private DecidedEntities _decided = new([]);

    /// <summary>Blocks with names that people decided about; they are told together.</summary>
    public IReadOnlySet<string> Bound { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Adds the names of a report.</summary>
    public void Add(ReportSketch report)
    {
        foreach (var name in report.Names)
        {
            Open(name.Key).Add(name);
            _changed.Add(name.Key);
        }
    }

    /// <summary>Takes names out.</summary>
    public void Remove(IEnumerable<NameMention> names)
    {
        foreach (var name in names)
        {
            Open(name.Key).Remove(name.Id);
            _changed.Add(name.Key);
        }
    }

    /// <summary>Takes what people decided in the place of what they had decided before.</summary>
    public void Decide(IEnumerable<LinkDecision> decisions)
    {
        _changed.UnionWith(Bound);
        _decided = new DecidedEntities(decisions);
    }

    /// <summary>The reports whose names in the changed blocks are other entities than they were told to be; they must be told anew.</summary>
    /// <param name="reports">All reports at hand by id.</param>
    public IReadOnlyList<string> Moved(IReadOnlyDictionary<string, ReportSketch> reports)
    {
        Settle(reports);
        return
        [
            .. _changed.SelectMany(k => Open(k).Names)
                .Where(n => n.Linked is not null && n.Linked != IdOf(n))
                .Select(n => n.Id.ReportId)
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The blocks that changed; they are forgotten.</summary>
    public IReadOnlyList<EntityBlock> Take()
    {
        var changed = _changed.Select(Open).ToList();
        foreach (var block in changed.Where(b => b.Names.Count == 0))
        {
            _blocks.Remove(block.Key);
        }

        _changed.Clear();
        return changed;
    }

    /// <summary>Id of the linked entity that a name is.</summary>
    public string IdOf(NameMention name) => _decided.IdOf(name.Id.ReportId, name.Id.EntityId, OwnIdOf(name.Id.ReportId, name.Key, name.Entity));

    /// <summary>Id of the linked entity that an entity of a report is; null for one without a name of its own.</summary>
    public string? IdOf(string report, Entity entity) =>
        EntityNames.IsNamed(entity) ? _decided.IdOf(report, entity.Id, OwnIdOf(report, EntityNames.KeyOf(entity), entity)) : null;

    private EntityBlock Open(string key)
    {
        if (!_blocks.TryGetValue(key, out var block))
        {
            _blocks[key] = block = new EntityBlock(key);
            foreach (var name in archive?.NamesUnder(key) ?? [])
            {
                block.Add(name);
            }
        }

        return block;
    }

    private void Settle(IReadOnlyDictionary<string, ReportSketch> reports)
    {
        NameMention? Find(EntityKey key) => reports.GetValueOrDefault(key.ReportId)?.Names.FirstOrDefault(n => n.Id == key);
        var bound = _decided.Mentions.Select(Find).OfType<NameMention>().Select(n => n.Key).ToHashSet(StringComparer.Ordinal);
        if (_decided.Settle(key => Find(key) is { } name ? OwnIdOf(key.ReportId, name.Key, name.Entity) : null) || !bound.SetEquals(Bound))
        {
            _changed.UnionWith(bound.Concat(Bound));
        }

        // What is told together is told anew together.
        if (bound.Overlaps(_changed))
        {
            _changed.UnionWith(bound);
        }

        Bound = bound;
    }

    /// <summary>The id that the reports alone give.</summary>
    private string OwnIdOf(string report, string key, Entity entity)
    {
        if (entity.RegistryId is { } registered)
        {
            return registered;
        }

        if (entity.Kind == EntityKind.Person && !key.Contains(' ', StringComparison.Ordinal))
        {
            return StableId.Of(StableId.Entity, $"{key}@{report}");
        }

        return StableId.Of(StableId.Entity, !IsShared(key) ? key : entity.Country is { } country ? $"{key}@{country}" : $"{key}@{report}");
    }

    private bool IsShared(string key) =>
        _blocks.TryGetValue(key, out var block) ? block.IsShared
        : _shared.TryGetValue(key, out var shared) ? shared
        : _shared[key] = archive?.IsShared(key) ?? false;
}
