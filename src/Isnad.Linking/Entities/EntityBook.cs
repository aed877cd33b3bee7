using System.Runtime.InteropServices;
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

    /// <summary>All blocks.</summary>
    public IEnumerable<EntityBlock> Blocks => _blocks.Values;

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

    /// <summary>The blocks that changed, and of them those whose mentions may have got other ids; both are forgotten.</summary>
    public (IReadOnlyList<EntityBlock> Changed, IReadOnlyList<EntityBlock> Split) Take()
    {
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
        if (!IsNamed(entity))
        {
            return null;
        }

        if (entity.RegistryId is { } registered)
        {
            return registered;
        }

        var key = EntityNames.KeyOf(entity);
        if (entity.Kind == EntityKind.Person && !key.Contains(' ', StringComparison.Ordinal))
        {
            return StableId.Of("en-", $"{key}@{report.Id}");
        }

        return StableId.Of("en-", !_blocks[key].IsShared ? key : entity.Country is { } country ? $"{key}@{country}" : $"{key}@{report.Id}");
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
