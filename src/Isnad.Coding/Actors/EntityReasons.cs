using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Why an entity is told as it is, where more than its mentions decides.</summary>
internal static class EntityReasons
{
    /// <summary>The entity with another reason for its country or sector, in place of the one before.</summary>
    public static Entity Because(this Entity entity, string part, string rule) =>
        entity with { Reasons = [.. entity.Reasons.Where(r => r.Part != part), new Reason(part, rule)] };

    /// <summary>The reasons of an entity that takes over mentions of another: its own, and those of the mentions.</summary>
    public static IReadOnlyList<Reason> With(this Entity entity, Entity other, IReadOnlyCollection<Span> mentions) =>
        [.. entity.Reasons.Where(r => r.Part == "mention").Concat(OfMentions(other, mentions)).OrderBy(r => r.Evidence), .. entity.Reasons.Where(r => r.Part != "mention")];

    /// <summary>What found some mentions of an entity.</summary>
    public static IEnumerable<Reason> OfMentions(Entity entity, IReadOnlyCollection<Span> mentions) =>
        entity.Reasons.Where(r => r.Part == "mention" && r.Evidence is { } span && mentions.Contains(span));
}
