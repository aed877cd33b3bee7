using System.Runtime.InteropServices;
using Isnad.Linking.Decisions;
using Isnad.Record;

namespace Isnad.Linking.Entities;

/// <summary>Tells which entities of reports are one entity; kept up to date as reports come and go.</summary>
/// <remarks>It is cautious: a name borne in two countries means nobody in particular where the report does not tell the country,
/// and a person named by one word alone is linked to no other report.</remarks>
internal sealed class EntityBook
{
    private readonly Dictionary<string, EntityBlock> _blocks = new(StringComparer.Ordinal);

    /// <summary>Blocks that changed since they were last asked for, in order.</summary>
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>Blocks whose ids may have changed: another country came in or the last but one went.</summary>
    private readonly SortedSet<string> _split = new(StringComparer.Ordinal);

    private DecidedEntities _decided = new([]);

    /// <summary>Blocks with mentions that people decided about; they are told together.</summary>
    public IReadOnlySet<string> Bound { get; private set; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Adds the entities of a report.</summary>
    public void Add(ReportSketch report)
    {
        foreach (var entity in report.Entities.Values.Where(IsNamed))
        {
            var key = EntityNames.KeyOf(entity);
            var block = CollectionsMarshal.GetValueRefOrAddDefault(_blocks, key, out _) ??= new EntityBlock(key);
            Change(block, b => b.Add(report, entity));
        }
    }

    /// <summary>Takes the entities of a report out.</summary>
    public void Remove(ReportSketch report)
    {
        foreach (var entity in report.Entities.Values.Where(IsNamed))
        {
            Change(_blocks[EntityNames.KeyOf(entity)], b => b.Remove(report, entity));
        }
    }

    /// <summary>Takes what people decided in the place of what they had decided before.</summary>
    public void Decide(IEnumerable<LinkDecision> decisions)
    {
        _split.UnionWith(Bound.Where(_blocks.ContainsKey));
        _changed.UnionWith(Bound.Where(_blocks.ContainsKey));
        _decided = new DecidedEntities(decisions);
    }

    /// <summary>The blocks that changed, and of them those whose mentions may have got other ids; both are forgotten.</summary>
    /// <param name="reports">All reports by id.</param>
    public (IReadOnlyList<EntityBlock> Changed, IReadOnlyList<EntityBlock> Split) Take(IReadOnlyDictionary<string, ReportSketch> reports)
    {
        Settle(reports);
        var changed = _changed.Select(k => _blocks[k]).ToList();
        var split = _split.Select(k => _blocks[k]).ToList();
        foreach (var block in changed.Where(b => b.Mentions.Count == 0))
        {
            _blocks.Remove(block.Key);
        }

        _changed.Clear();
        _split.Clear();
        return (changed, split);
    }

    /// <summary>Id of the linked entity that an entity of a report is; null for one without a name of its own.</summary>
    public string? IdOf(ReportSketch report, Entity entity)
    {
        return IsNamed(entity) ? _decided.IdOf(report.Id, entity.Id, OwnIdOf(report, entity)) : null;
    }

    private void Settle(IReadOnlyDictionary<string, ReportSketch> reports)
    {
        (ReportSketch Report, Entity Entity)? Find(EntityKey key) =>
            reports.TryGetValue(key.ReportId, out var report) && report.Entities.TryGetValue(key.EntityId, out var entity) && IsNamed(entity) ? (report, entity) : null;
        var bound = _decided.Mentions.Select(Find).Where(m => m is not null).Select(m => EntityNames.KeyOf(m!.Value.Entity)).ToHashSet(StringComparer.Ordinal);
        var changed = _decided.Settle(key => Find(key) is var (report, entity) ? OwnIdOf(report, entity) : null) || !bound.SetEquals(Bound);
        if (changed)
        {
            var touched = bound.Concat(Bound).Where(_blocks.ContainsKey).ToList();
            _changed.UnionWith(touched);
            _split.UnionWith(touched);
        }

        // What is told together is told anew together.
        if (bound.Overlaps(_changed))
        {
            _changed.UnionWith(bound);
        }

        Bound = bound;
    }

    /// <summary>The id that the reports alone give.</summary>
    private string OwnIdOf(ReportSketch report, Entity entity)
    {
        if (entity.RegistryId is { } registered)
        {
            return registered;
        }

        var key = EntityNames.KeyOf(entity);
        if (entity.Kind == EntityKind.Person && !key.Contains(' ', StringComparison.Ordinal))
        {
            return StableId.Of(StableId.Entity, $"{key}@{report.Id}");
        }

        return StableId.Of(StableId.Entity, !_blocks[key].IsShared ? key : entity.Country is { } country ? $"{key}@{country}" : $"{key}@{report.Id}");
    }

    /// <summary>Sets of people that are not named ("ثلاثة مشتبهين") are different people in every report.</summary>
    private static bool IsNamed(Entity entity) => entity.RegistryId is not null || (entity.Kind != EntityKind.Group && EntityNames.NameKey(entity.Name).Length > 0);

    private void Change(EntityBlock block, Action<EntityBlock> change)
    {
        var shared = block.IsShared;
        change(block);
        _changed.Add(block.Key);
        if (shared != block.IsShared)
        {
            _split.Add(block.Key);
        }
    }
}
