namespace Isnad.Workbench.Timelines;

/// <summary>The stretches that a time scale is cut into.</summary>
public enum TimeUnit
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>From the first of a month to its last.</summary>
    Month,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Ten years from one that ends in 0.</summary>
    Decade,
}
