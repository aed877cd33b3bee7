using System.Globalization;
using System.Text;

namespace Isnad.Sources;

/// <summary>Cleans values that stand beside the text: titles, publishers, addresses, file names.</summary>
internal static class Metadata
{
    private const int Longest = 1000;

    /// <summary>The value on one line without control and invisible format characters (a bidi override in a title
    /// would turn round the words after it); null where nothing is left.</summary>
    public static string? Clean(string? value)
    {
        if (value is null)
        {
            return null;
        }

        var clean = new StringBuilder(Math.Min(value.Length, Longest));
        foreach (var rune in value.EnumerateRunes())
        {
            if (clean.Length >= Longest)
            {
                break;
            }

            if (Rune.IsWhiteSpace(rune))
            {
                if (clean.Length > 0 && clean[^1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (!Invisible(rune))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString().TrimEnd() is { Length: > 0 } some ? some : null;
    }

    /// <summary>The address where it is an absolute http or https one, else null.</summary>
    public static string? Address(string? value) =>
        Clean(value) is { } clean && Uri.TryCreate(clean, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https" ? clean : null;

    // The zero-width joiners stay: they are spelling.
    private static bool Invisible(Rune rune) => rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;
}
