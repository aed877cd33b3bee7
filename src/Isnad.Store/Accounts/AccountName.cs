using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Isnad.Text;

namespace Isnad.Store.Accounts;

/// <summary>How names of accounts are written and compared.</summary>
public static class AccountName
{
    /// <summary>Most letters of a name.</summary>
    public const int Longest = 64;

    /// <summary>The name as it is kept: composed letters, without spaces around it.</summary>
    /// <exception cref="AccountException">It is empty, too long, or holds what cannot be seen or told apart.</exception>
    public static string Read(string? name)
    {
        var plain = (name ?? "").Trim();
        if (plain.Length is 0 or > Longest || !plain.All(IsPlain) || plain.Contains("  ", StringComparison.Ordinal) || !plain.Any(char.IsLetterOrDigit) || Key(plain).Length == 0)
        {
            throw new AccountException("bad-name", plain.Length > Longest ? plain[..Longest] : plain);
        }

        return plain.Normalize(NormalizationForm.FormC);
    }

    /// <summary>What names have in common that people would take for the same: spelling is folded, as in every search.</summary>
    internal static string Key(string name) => Folding.Fold(name.Trim());

    /// <summary>Tells a name that was tried without keeping it: people type passwords into the wrong field.</summary>
    internal static string Trace(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Key(name))));

    /// <summary>No signs that turn a line around, and none that address something in the record.</summary>
    private static bool IsPlain(char letter) => letter is ' ' or '.' or '_' or '-' or '@' or '\''
        || char.IsLetterOrDigit(letter)
        || CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}
