using System.Security.Cryptography;
using Isnad.Store.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Isnad.Workbench.Accounts;

/// <summary>The accounts of a record: who may come in, and as what.</summary>
/// <remarks>Passwords are kept as hashes of ASP.NET Core Identity: PBKDF2 with HMAC-SHA-512, a salt of their own and <see cref="Rounds"/> rounds.
/// All members may be called from several threads.</remarks>
public sealed class AccountBook : IDisposable
{
    /// <summary>Rounds of PBKDF2 with HMAC-SHA-512, as OWASP advises.</summary>
    public const int Rounds = 210_000;

    // Verifying takes a processor for a good while: so many at once, others wait their turn.
    private const int Turns = 2;
    private static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(10);

    private readonly AccountFile _file;
    private readonly TimeProvider _clock;
    private readonly IPasswordHasher<Account> _hasher;
    private readonly Account _nobody;
    private readonly Lazy<string> _decoy;
    private readonly SemaphoreSlim _turns = new(Turns);
    private volatile bool _seen;

    /// <summary>Speaks of the accounts in a file, which need not be there.</summary>
    /// <param name="path">The file; see <see cref="AccountFile.Beside"/>.</param>
    /// <param name="clock">Tells when accounts are made and locks end.</param>
    /// <param name="hasher">Hashes passwords; null for the usual one.</param>
    public AccountBook(string path, TimeProvider clock, IPasswordHasher<Account>? hasher = null)
    {
        (_file, _clock) = (new AccountFile(path), clock);
        _hasher = hasher ?? new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));
        _nobody = new Account("", AccountRole.Reader, DateTimeOffset.UnixEpoch, null);
        _decoy = new Lazy<string>(() => _hasher.HashPassword(_nobody, NewStamp()));
    }

    /// <summary>The accounts' file.</summary>
    public string Path => _file.Path;

    /// <summary>Whether there are accounts. Once there were, sign-in is asked as long as this program runs, whatever becomes of the file.</summary>
    /// <exception cref="AccountException">The file is something else.</exception>
    public bool Any() => _seen || (_seen = _file.Any());

    /// <summary>Whether somebody could sign in as an admin.</summary>
    /// <exception cref="AccountException">The file is something else.</exception>
    public bool HasAdmin() => _file.HasAdmin();

    /// <summary>All accounts in the order of their names.</summary>
    public IReadOnlyList<Account> All() => _file.All(_clock.GetUtcNow());

    /// <summary>Adds an account.</summary>
    /// <exception cref="AccountException">The name or the password cannot be used, or the first account is no admin.</exception>
    public Account Add(string? name, AccountRole role, string password)
    {
        var account = new Account(AccountName.Read(name), role, _clock.GetUtcNow(), null);
        _file.Add(new Credentials(account, Hash(account, password), NewStamp()));
        return account;
    }

    /// <summary>Gives an account another role; it counts from the next page on.</summary>
    /// <exception cref="AccountException">There is no such account, or nobody else is an admin.</exception>
    public void SetRole(string name, AccountRole role) => _file.SetRole(name, role);

    /// <summary>Gives an account another password, which ends its sessions.</summary>
    /// <exception cref="AccountException">There is no such account, or the password cannot be used.</exception>
    public void SetPassword(string name, string password)
    {
        var account = Known(name).Account;
        _file.SetPassword(account.Name, Hash(account, password), NewStamp());
    }

    /// <summary>Lets the owner of an account change its password, which ends its other sessions.</summary>
    /// <exception cref="AccountException"><c>password-wrong</c>: the old one is not this; or the new one cannot be used.</exception>
    /// <returns>The account with its new stamp.</returns>
    public async Task<Credentials> ChangePasswordAsync(string name, string old, string password, CancellationToken stop)
    {
        PasswordRule.Check(name, password);
        var (result, _) = await SignInAsync(name, old, stop);
        if (result != SignInResult.Welcome)
        {
            throw new AccountException("password-wrong", name);
        }

        SetPassword(name, password);
        return Known(name);
    }

    /// <summary>Disables an account, which ends its sessions.</summary>
    /// <exception cref="AccountException">There is no such account, or nobody else is an admin.</exception>
    public void Disable(string name) => _file.Disable(name, NewStamp(), _clock.GetUtcNow());

    /// <summary>Lets an account be used again, be it disabled or locked.</summary>
    /// <exception cref="AccountException">There is no such account.</exception>
    public void Enable(string name) => _file.Enable(name);

    /// <summary>Removes an account; its name stays taken.</summary>
    /// <exception cref="AccountException">There is no such account, or nobody else is an admin.</exception>
    public void Remove(string name) => _file.Remove(name, _clock.GetUtcNow());

    /// <summary>The account of a session; null where it has ended.</summary>
    /// <param name="name">The account's name.</param>
    /// <param name="stamp">Its stamp when the session began.</param>
    public Account? Holder(string name, string stamp) =>
        _file.Find(name) is { Account.Disabled: null } found && found.Stamp == stamp ? found.Account : null;

    /// <summary>Sees whether name and password belong together. Takes as long for names that no account has.</summary>
    /// <returns>How it ended, and the account with its stamp where it is welcome.</returns>
    public async Task<(SignInResult Result, Credentials? Found)> SignInAsync(string name, string password, CancellationToken stop)
    {
        if (!await _turns.WaitAsync(LongestTurn, stop))
        {
            return (SignInResult.Busy, null);
        }

        try
        {
            return _file.Attempts.Begin(name, _clock.GetUtcNow()) is null ? Verify(name, password) : (SignInResult.Locked, null);
        }
        finally
        {
            _turns.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turns.Dispose();

    private (SignInResult Result, Credentials? Found) Verify(string name, string password)
    {
        var decoy = _decoy.Value;
        var found = _file.Find(name);
        var verified = _hasher.VerifyHashedPassword(found?.Account ?? _nobody, found?.PasswordHash ?? decoy, Given(password));
        if (found is not { Account.Disabled: null } || verified == PasswordVerificationResult.Failed)
        {
            return (SignInResult.Wrong, null);
        }

        _file.Attempts.Succeed(name);
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            _file.Rehash(name, _hasher.HashPassword(found.Account, Given(password)));
        }

        return (SignInResult.Welcome, found);
    }

    private string Hash(Account account, string password)
    {
        PasswordRule.Check(account.Name, password);
        return _hasher.HashPassword(account, PasswordRule.Composed(password));
    }

    /// <summary>What cannot be a password is verified all the same, so that it takes as long.</summary>
    private static string Given(string password)
    {
        try
        {
            return password.Length > 4 * PasswordRule.Longest ? "" : PasswordRule.Composed(password);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }

    private Credentials Known(string name) => _file.Find(name) ?? throw new AccountException("no-account", name);

    private static string NewStamp() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
