namespace Isnad.Workbench.Accounts;

/// <summary>Whether people must sign in: always where other machines can reach the workbench, and wherever there are accounts.</summary>
public sealed class SignInRule(WorkbenchOptions options, AccountBook accounts)
{
    /// <summary>Asked anew for every request: the first account can be made while the workbench runs.</summary>
    public bool IsAsked => options.AllowRemote || options.PublicUrl is not null || accounts.Any();
}
