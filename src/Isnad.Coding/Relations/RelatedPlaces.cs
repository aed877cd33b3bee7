using Isnad.Record;

namespace Isnad.Coding.Relations;

/// <summary>What the gazetteer knows of two places of a report.</summary>
internal static class RelatedPlaces
{
    /// <summary>Whether one is the province or the state of the other.</summary>
    public static bool AreNested(Entity one, Entity other) => one.RegistryId != other.RegistryId && (Holds(one, other) || Holds(other, one));

    private static bool Holds(Entity wide, Entity narrow) =>
        (wide.RegistryId is not null && wide.RegistryId == narrow.Province) || (wide.Kind is EntityKind.Country && wide.Country is not null && wide.Country == narrow.Country);
}
