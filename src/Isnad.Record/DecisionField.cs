namespace Isnad.Record;

/// <summary>The fields that a person can correct. The remark of each says what its value is in JSON; null takes the value away.</summary>
public enum DecisionField
{
    /// <summary>Of an event: an <see cref="EventType"/>.</summary>
    Type,

    /// <summary>Of an event: a PLOVER mode.</summary>
    Mode,

    /// <summary>Of an event: our finer label.</summary>
    Label,

    /// <summary>Of an event: a list of <see cref="Entity"/>.</summary>
    Actors,

    /// <summary>Of an event: a list of <see cref="Entity"/>.</summary>
    Recipients,

    /// <summary>Of an event: an EDTF date.</summary>
    Date,

    /// <summary>Of an event: an <see cref="Entity"/>.</summary>
    Place,

    /// <summary>Of an event: an <see cref="EventStatus"/>.</summary>
    Status,

    /// <summary>Of an event: whether it is background.</summary>
    Historical,

    /// <summary>Of an event: a <see cref="Quantity"/>.</summary>
    Dead,

    /// <summary>Of an event: a <see cref="Quantity"/>.</summary>
    Injured,

    /// <summary>Of an event: a <see cref="Quantity"/>.</summary>
    Arrested,

    /// <summary>Of an event: a <see cref="Quantity"/>.</summary>
    Present,

    /// <summary>Of an event: a list of <see cref="ToldClaim"/>.</summary>
    Claims,

    /// <summary>Of an entity: its name.</summary>
    Name,

    /// <summary>Of an entity: its name in Latin script.</summary>
    LatinName,

    /// <summary>Of an entity: an <see cref="EntityKind"/>.</summary>
    Kind,

    /// <summary>Of an entity: the English short name of its country.</summary>
    Country,

    /// <summary>Of an entity: a PLOVER sector code.</summary>
    Sector,

    /// <summary>Of an entity: a Wikidata item, such as <c>Q1065</c>.</summary>
    Wikidata,

    /// <summary>Of an entity: a GeoNames number.</summary>
    Geonames,
}
