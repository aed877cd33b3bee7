namespace Isnad.Workbench.Timelines;

/// <summary>What the width of a bar says.</summary>
public enum BarKind
{
    /// <summary>The day is known; it is as wide as can be seen.</summary>
    Day,

    /// <summary>It happened some time within: the month, the year or the decade is all that is known.</summary>
    Within,

    /// <summary>It lasted from one end to the other, or lies between them.</summary>
    Stretch,
}
