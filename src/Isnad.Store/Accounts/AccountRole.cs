namespace Isnad.Store.Accounts;

/// <summary>What an account may do. Each role may do all that the roles before it may.</summary>
public enum AccountRole
{
    /// <summary>Reads and exports.</summary>
    Reader,

    /// <summary>Adds reports, corrects what nobody else has decided about, remarks, and withdraws decisions of its own.</summary>
    Coder,

    /// <summary>Accepts, rejects, corrects, merges, splits, and withdraws whoever's decisions.</summary>
    Reviewer,

    /// <summary>Adds, changes, disables and removes accounts.</summary>
    Admin,
}
