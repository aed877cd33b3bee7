namespace Isnad.Workbench.Timelines;

/// <summary>The events of one stretch of a time scale.</summary>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
/// <param name="Certain">Events whose date lies within it.</param>
/// <param name="Possible">Share in events that lie within it or beside it: one of a known year gives each month a twelfth.</param>
public sealed record TimeBin(DateOnly First, DateOnly Last, long Certain, double Possible)
{
    /// <summary>Both.</summary>
    public double Sum => Certain + Possible;
}
