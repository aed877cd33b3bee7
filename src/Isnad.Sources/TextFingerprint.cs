using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Isnad.Sources;

/// <summary>Recognizes exact copies of a text, whatever their line breaks.</summary>
public static class TextFingerprint
{
    /// <summary>SHA-256, in lower-case hexadecimal, of the text in UTF-8 with each run of white space as one space,
    /// none at either end, and without invisible format characters.</summary>
    public static string Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var gap = false;
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter))
            {
                gap = folded.Length > 0;
                continue;
            }

            if (char.GetUnicodeCategory(letter) == UnicodeCategory.Format)
            {
                continue;
            }

            if (gap)
            {
                folded.Append(' ');
                gap = false;
            }

            folded.Append(letter);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folded.ToString())));
    }
}
