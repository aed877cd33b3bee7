namespace Isnad.Record;

/// <summary>A source's stance towards an event or relation (SCHEME.md, Stances).</summary>
public enum Stance
{
    /// <summary>Says that it happened.</summary>
    States,

    /// <summary>Says it of its own act.</summary>
    Announces,

    /// <summary>Claims to have done it.</summary>
    ClaimsResponsibility,

    /// <summary>Confirms what others say.</summary>
    Confirms,

    /// <summary>Says that another did it.</summary>
    Accuses,

    /// <summary>Says that it did not happen or was not so.</summary>
    Denies,

    /// <summary>Foresees it.</summary>
    Expects,

    /// <summary>Wants it done.</summary>
    Demands,

    /// <summary>Undertakes to do it.</summary>
    Promises,

    /// <summary>Threatens to do it.</summary>
    Threatens,
}
