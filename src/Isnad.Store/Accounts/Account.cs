namespace Isnad.Store.Accounts;

/// <summary>An account, without what it is recognized by.</summary>
/// <param name="Name">Its name, as it signs decisions.</param>
/// <param name="Role">What it may do.</param>
/// <param name="Created">When it was added.</param>
/// <param name="Disabled">Since when nobody can sign in with it; null where it is in use.</param>
/// <param name="Failures">Failed attempts to sign in that still count.</param>
/// <param name="LockedUntil">Until when attempts are refused after too many failed; null where they are not.</param>
public sealed record Account(
    string Name,
    AccountRole Role,
    DateTimeOffset Created,
    DateTimeOffset? Disabled,
    int Failures = 0,
    DateTimeOffset? LockedUntil = null);
