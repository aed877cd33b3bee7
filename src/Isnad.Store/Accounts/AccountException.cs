namespace Isnad.Store.Accounts;

/// <summary>An account that cannot be made or changed so.</summary>
public sealed class AccountException : Exception
{
    /// <summary>Creates an error about one account.</summary>
    public AccountException(string code, string about, Exception? inner = null)
        : base($"{code}: {about}", inner)
    {
        Code = code;
        About = about;
    }

    /// <summary>Stable key: <c>bad-name</c>, <c>name-taken</c>, <c>name-removed</c>, <c>no-account</c>, <c>first-admin</c>, <c>last-admin</c>,
    /// <c>password-short</c>, <c>password-long</c>, <c>password-plain</c>, <c>password-wrong</c>, <c>bad-file</c>.</summary>
    public string Code { get; }

    /// <summary>The name or the file.</summary>
    public string About { get; }
}
