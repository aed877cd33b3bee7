namespace Isnad.Record;

/// <summary>What an entity is (SCHEME.md section 1).</summary>
public enum EntityKind
{
    /// <summary>A single human being.</summary>
    Person,

    /// <summary>A body with a name or a definite role: government, army, party, armed group, outlet.</summary>
    Organization,

    /// <summary>A state.</summary>
    Country,

    /// <summary>A settlement, region, facility or other place.</summary>
    Place,

    /// <summary>An unnamed set of people.</summary>
    Group,
}
