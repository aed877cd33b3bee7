namespace Isnad.Workbench.Accounts;

/// <summary>How an attempt to sign in ended.</summary>
public enum SignInResult
{
    /// <summary>Name and password are those of an account in use.</summary>
    Welcome,

    /// <summary>They are not; nothing tells which of them is wrong, or whether the account is disabled.</summary>
    Wrong,

    /// <summary>Too many attempts with this name have failed, whether there is such an account or not.</summary>
    Locked,

    /// <summary>Too many people try at the same time.</summary>
    Busy,
}
