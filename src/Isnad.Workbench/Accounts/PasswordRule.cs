using System.Text;
using Isnad.Store.Accounts;
using Isnad.Text;

namespace Isnad.Workbench.Accounts;

/// <summary>Which passwords are taken: long ones. Rules about signs and digits only make people write them down.</summary>
public static class PasswordRule
{
    /// <summary>Fewest letters.</summary>
    public const int Shortest = 12;

    /// <summary>Most letters.</summary>
    public const int Longest = 256;

    private const int FewestDifferent = 5;

    /// <summary>Sees to it that a password may be used.</summary>
    /// <exception cref="AccountException"><c>password-short</c>, <c>password-long</c>, or <c>password-plain</c>: the name, or a few letters again and again.</exception>
    public static void Check(string name, string password)
    {
        var code = password.EnumerateRunes().Count() switch
        {
            < Shortest => "password-short",
            > Longest => "password-long",
            _ when password.Distinct().Count() < FewestDifferent => "password-plain",
            _ when password.EnumerateRunes().Contains(Rune.ReplacementChar) => "password-plain",
            _ when Rest(password, name).Length < FewestDifferent => "password-plain",
            _ => null,
        };
        if (code is not null)
        {
            throw new AccountException(code, name);
        }
    }

    /// <summary>The same letters however a keyboard composes them (NIST SP 800-63B).</summary>
    /// <exception cref="ArgumentException">It holds half letters.</exception>
    internal static string Composed(string password) => password.Normalize(NormalizationForm.FormKC);

    private static string Rest(string password, string name) => Folding.Fold(password).Replace(Folding.Fold(name), "", StringComparison.Ordinal);
}
