namespace Isnad.Workbench.Web;

/// <summary>What an address cites.</summary>
/// <param name="At">The log entry at which it was written.</param>
/// <param name="Now">The newest entry today.</param>
/// <param name="State">What of that state is shown.</param>
/// <param name="Since">How many decisions about the event came since.</param>
/// <param name="Today">Id of the event that tells the same today; null where none does.</param>
public sealed record Citation(long At, long Now, CitedState State, int Since, string? Today)
{
    /// <summary>Whether the page shows what was, so that nothing can be decided on it.</summary>
    public bool IsPast => State is CitedState.Then or CitedState.CodingsThen;
}
