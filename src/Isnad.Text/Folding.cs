using System.Text;

namespace Isnad.Text;

/// <summary>Folds Arabic spelling for comparison and search, keeping a map back to the original.</summary>
/// <remarks>Drops harakat, tatweel, superscript alef and invisible controls; unites alef and hamza carriers
/// (أإآٱ → ا, ؤ → و, ئ → ي), ya and alef maqsura, ta marbuta and ha, presentation forms (Unicode NFKC),
/// Persian kaf and ya, Arabic-Indic and Persian digits; lower-cases Latin letters. Idempotent.</remarks>
public static class Folding
{
    /// <summary>The folded form alone.</summary>
    public static string Fold(string text)
    {
        if (IsFolded(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            Append(folded, letter);
        }

        return folded.ToString();
    }

    /// <summary>The text as it is written, but for vowel marks, stretching and signs of direction.</summary>
    public static string WithoutMarks(string text) => text.Any(Dropped) ? string.Concat(text.Where(letter => !Dropped(letter))) : text;

    /// <summary>The folded form with the original offset of every folded character.</summary>
    public static FoldedText FoldWithMap(string text)
    {
        var folded = new StringBuilder(text.Length);
        var map = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            Append(folded, text[i]);
            while (map.Count < folded.Length)
            {
                map.Add(i);
            }
        }

        map.Add(text.Length);
        return new FoldedText(text, folded.ToString(), [.. map]);
    }

    private static bool IsFolded(string text)
    {
        foreach (var letter in text)
        {
            if (letter >= 0x80 || char.IsAsciiLetterUpper(letter))
            {
                if (letter is not ((>= 'ب' and <= 'غ') or (>= 'ف' and <= 'و') or 'ا' or 'ي' or 'ء' or '،' or '؛' or '؟') || letter == 'ة')
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Append(StringBuilder folded, char letter)
    {
        switch (letter)
        {
            case 'أ' or 'إ' or 'آ' or 'ٱ' or '\u0672' or '\u0673':
                folded.Append('ا');
                return;
            case 'ى' or 'ئ' or 'ی' or 'ې' or 'ۍ':
                folded.Append('ي');
                return;
            case 'ؤ':
                folded.Append('و');
                return;
            case 'ة' or 'ۀ' or 'ہ' or 'ە' or 'ھ':
                folded.Append('ه');
                return;
            case 'ک' or 'ڪ':
                folded.Append('ك');
                return;
            case (>= '\u0660' and <= '\u0669'):
                folded.Append((char)('0' + (letter - '\u0660')));
                return;
            case (>= '\u06F0' and <= '\u06F9'):
                folded.Append((char)('0' + (letter - '\u06F0')));
                return;
        }

        if (Dropped(letter))
        {
            return;
        }

        if (PresentationForms.LettersOf(letter) is { } letters)
        {
            foreach (var part in letters)
            {
                Append(folded, part);
            }

            return;
        }

        folded.Append(IsArabic(letter) ? letter : char.ToLowerInvariant(letter));
    }

    /// <summary>Letters of the Arabic block have no case; asking for it costs more than all the rest of folding.</summary>
    private static bool IsArabic(char letter) => letter is >= '\u0600' and <= '\u06FF';

    private static bool Dropped(char letter) => letter is
        (>= '\u064B' and <= '\u065F') or '\u0670' or '\u0640' or (>= '\u0610' and <= '\u061A')
        or (>= '\u06D6' and <= '\u06DC') or (>= '\u06DF' and <= '\u06E8') or (>= '\u06EA' and <= '\u06ED')
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF' or '\u00AD';
}
