namespace Isnad.Record;

/// <summary>Everything that one coder, a program version or a person, says about one report.</summary>
public sealed record ReportCoding
{
    private readonly Lazy<Dictionary<string, Entity>> _byId = new(() => []);

    /// <summary>The report coded.</summary>
    public required string ReportId { get; init; }

    /// <summary>Who coded: <c>isnad/0.1.0</c> or a person's name.</summary>
    public required string Coder { get; init; }

    /// <summary>Entities that take part in an event or relation.</summary>
    public IReadOnlyList<Entity> Entities
    {
        get;
        init
        {
            field = value;
            _byId = new(() => value.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal));
        }
    }

    = [];

    /// <summary>Events in the order of their triggers.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Relations.</summary>
    public IReadOnlyList<Relation> Relations { get; init; } = [];

    /// <summary>The entity with this id; null where there is none.</summary>
    public Entity? EntityOf(string? id) => id is null ? null : _byId.Value.GetValueOrDefault(id);
}
