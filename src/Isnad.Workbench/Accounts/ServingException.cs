namespace Isnad.Workbench.Accounts;

/// <summary>Addresses that the workbench does not serve so.</summary>
public sealed class ServingException : ArgumentException
{
    /// <summary>Creates an error about one address.</summary>
    public ServingException(string code, string about, Exception? inner = null)
        : base($"{code}: {about}", inner)
    {
        Code = code;
        About = about;
    }

    /// <summary>Stable key: <c>remote</c> (others can reach it, and that was not allowed), <c>no-admin</c> (allowed, but nobody could sign in),
    /// <c>plain</c> (others would reach it without https), <c>no-certificate</c>, <c>bad-certificate</c>, <c>public-url</c> (no https address of a whole host).</summary>
    public string Code { get; }

    /// <summary>The address, the record or the file.</summary>
    public string About { get; }
}
