namespace Isnad.Store.Accounts;

/// <summary>An account with what it is recognized by. Never shown and never written but into the accounts' own file.</summary>
/// <param name="Account">The account.</param>
/// <param name="PasswordHash">Hash of its password.</param>
/// <param name="Stamp">Told apart by it, sessions end when the password changes or the account is disabled.</param>
public sealed record Credentials(Account Account, string PasswordHash, string Stamp);
