using System.Text;

namespace Isnad.Sources;

/// <summary>A light folding for comparing fixed words of pages and headers. (The full one belongs to the stage after this.)</summary>
internal static class ArabicSpelling
{
    /// <summary>Without harakat, tatweel and invisible marks; one alef, one ya, one kaf; Latin digits; lower case.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            switch (letter)
            {
                case (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or (>= '\u200B' and <= '\u200F')
                    or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u061C' or '\uFEFF':
                    break;
                case 'أ' or 'إ' or 'آ' or 'ٱ':
                    folded.Append('ا');
                    break;
                case 'ى' or 'ی':
                    folded.Append('ي');
                    break;
                case 'ک':
                    folded.Append('ك');
                    break;
                case '\u00A0' or '\u202F':
                    folded.Append(' ');
                    break;
                case (>= '\u0660' and <= '\u0669'):
                    folded.Append((char)('0' + (letter - '\u0660')));
                    break;
                case (>= '\u06F0' and <= '\u06F9'):
                    folded.Append((char)('0' + (letter - '\u06F0')));
                    break;
                default:
                    folded.Append(char.ToLowerInvariant(letter));
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>Whether the letter is of the Arabic script.</summary>
    public static bool IsArabicLetter(char letter) =>
        letter is (>= '\u0620' and <= '\u064A') or (>= '\u066E' and <= '\u06D3') or '\u06D5'
            or (>= '\u06FA' and <= '\u06FC') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFB')
            or (>= '\uFE70' and <= '\uFEFC')
        && char.IsLetter(letter);
}
