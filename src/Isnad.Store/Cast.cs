using Isnad.Record;

namespace Isnad.Store;

/// <summary>The entities of a composed coding: those of the newest coding, and those that decided events bring along.</summary>
internal sealed class Cast(IReadOnlyList<Entity> entities)
{
    private readonly List<Entity> _entities = [.. entities];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Entity> Entities => _entities;

    /// <summary>The id under which an entity of another coding, or one that a person told, stands here.</summary>
    /// <remarks>Words that both name make them the same; one without words is known by kind and name.</remarks>
    public string IdOf(Entity entity)
    {
        var known = entity.Mentions.Count > 0
            ? _entities.Find(e => e.Mentions.Any(entity.Mentions.Contains))
            : _entities.Find(e => e.Kind == entity.Kind && (e.Name == entity.Name || e.Aliases.Contains(entity.Name)));
        if (known is not null)
        {
            return known.Id;
        }

        var id = $"E{_entities.Select(e => Number(e.Id)).DefaultIfEmpty(0).Max() + 1}";
        _entities.Add(entity with { Id = id });
        return id;
    }

    /// <summary>Corrects the entity that these words name; false where there is none.</summary>
    public bool Correct(Span words, Correction correction)
    {
        var at = _entities.FindIndex(e => e.Mentions.Contains(words));
        if (at < 0)
        {
            return false;
        }

        _entities[at] = FieldValues.Corrected(_entities[at], correction);
        return true;
    }

    /// <summary>An event of another coding with the ids that its entities have here.</summary>
    public Event Adopt(Event e, Func<string?, Entity?> entityOf)
    {
        string? Here(string? id) => entityOf(id) is { } entity ? IdOf(entity) : null;
        return e with
        {
            Actors = [.. e.Actors.Select(Here).OfType<string>()],
            Recipients = [.. e.Recipients.Select(Here).OfType<string>()],
            Place = Here(e.Place),
            Claims =
            [
                .. e.Claims.Select(claim => claim with
                {
                    Source = Here(claim.Source),
                    Chain = [.. claim.Chain.Select(link => link with { Entity = Here(link.Entity) })],
                }),
            ],
        };
    }

    private static int Number(string id) => id.Length > 1 && int.TryParse(id.AsSpan(1), out var number) ? number : 0;
}
