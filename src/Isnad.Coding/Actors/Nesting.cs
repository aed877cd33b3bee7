using Isnad.Record;

namespace Isnad.Coding.Actors;

/// <summary>Chooses among overlapping candidates: the longest wins, and what stands inside it stays only where it is another actor.</summary>
internal static class Nesting
{
    /// <summary>The candidates that stay.</summary>
    public static IReadOnlyList<ActorMention> Keep(List<ActorMention> candidates)
    {
        var kept = new List<ActorMention>();
        foreach (var candidate in candidates.OrderByDescending(c => c.Span.Length).ThenBy(Rank))
        {
            if (kept.TrueForAll(other => !candidate.Span.Overlaps(other.Span) || MayStandIn(candidate, other)))
            {
                kept.Add(candidate);
            }
        }

        return kept;
    }

    private static bool MayStandIn(ActorMention inner, ActorMention outer)
    {
        if (!outer.Span.Contains(inner.Span) || outer.Span == inner.Span || !inner.Named || inner.Kind is EntityKind.Group)
        {
            return false;
        }

        return outer.Kind switch
        {
            EntityKind.Person when outer.Rule == "pattern:relative" => inner is { Kind: EntityKind.Person, NameSpan: not null } && inner.Span.End == outer.Span.End,
            EntityKind.Person => outer.OrganizationSpan?.Contains(inner.Span) == true && inner.Kind is EntityKind.Organization,
            EntityKind.Group => inner.Kind is EntityKind.Organization or EntityKind.Person && outer.OrganizationSpan?.Contains(inner.Span) == true,
            _ => (outer.RegistryId is null || outer.Rule == "pattern:members") && inner.Span.End == outer.Span.End && inner.First > outer.First
                && (inner.RegistryId is not null || (inner.Kind is EntityKind.Organization && outer.OrganizationSpan == inner.Span)),
        };
    }

    private static int Rank(ActorMention mention) => mention.Rule switch
    {
        "pattern:title-name" => 0,
        "registry" => 1,
        "pattern:members" => 2,
        "pattern:body" => 3,
        "pattern:name" => 4,
        "pattern:title" => 5,
        _ => 6,
    };
}
