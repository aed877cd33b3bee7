using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>The entities of one report and which mention stands for which.</summary>
/// <param name="Entities">The entities, numbered E1, E2 … by their first mention.</param>
/// <param name="Ids">For each mention the id of its entity.</param>
public sealed record ResolvedEntities(IReadOnlyList<Entity> Entities, IReadOnlyDictionary<ActorMention, string> Ids)
{
    /// <summary>The state that the report is most about, English short name; null where it names none.</summary>
    public string? Country { get; init; }

    /// <summary>Its share in all states that the report names, 0 to 1.</summary>
    public double CountryShare { get; init; }
}
