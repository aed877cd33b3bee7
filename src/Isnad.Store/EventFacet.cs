namespace Isnad.Store;

/// <summary>By what events can be counted. The values are those that <see cref="EventQuery"/> takes for the same field, written as in JSON.</summary>
public enum EventFacet
{
    /// <summary>PLOVER type.</summary>
    Type,

    /// <summary>PLOVER mode.</summary>
    Mode,

    /// <summary>Status.</summary>
    Status,

    /// <summary>What people decided.</summary>
    Review,

    /// <summary>Country of the place.</summary>
    Country,

    /// <summary>Key of the place's province.</summary>
    Province,

    /// <summary>Year, for events that lie in one year for sure; the others are counted under null.</summary>
    Year,

    /// <summary>Publisher of the report.</summary>
    Publisher,

    /// <summary>Stance of a claim; an event with claims of several stances counts for each.</summary>
    Stance,

    /// <summary>Name of a claim's source; an event with several sources counts for each.</summary>
    Source,
}
