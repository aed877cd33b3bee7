namespace Isnad.Record;

/// <summary>What reports of one event differ on.</summary>
public enum ContradictionPoint
{
    /// <summary>Who did it.</summary>
    Doer,

    /// <summary>How many were killed.</summary>
    Dead,

    /// <summary>How many were wounded.</summary>
    Injured,

    /// <summary>When.</summary>
    Date,

    /// <summary>Where.</summary>
    Place,

    /// <summary>Whether it happened: some say so, others deny it.</summary>
    Truth,
}
