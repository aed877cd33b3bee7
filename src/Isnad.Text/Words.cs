using System.Globalization;
using Isnad.Record;

namespace Isnad.Text;

/// <summary>Finds the written words of a text: runs of letters, digits, marks and tatweel (SCHEME.md section 6).</summary>
public static class Words
{
    /// <summary>The spans of all words of <paramref name="text"/> inside <paramref name="within"/>, in order.</summary>
    public static IReadOnlyList<Span> Find(string text, Span within)
    {
        var words = new List<Span>();
        var start = -1;
        for (var i = within.Start; i <= within.End; i++)
        {
            var inside = i < within.End && IsWordCharacter(text, i);
            if (inside && start < 0)
            {
                start = i;
            }
            else if (!inside && start >= 0)
            {
                words.Add(Span.FromBounds(start, i));
                start = -1;
            }
        }

        return words;
    }

    /// <summary>The spans of all words of <paramref name="text"/>.</summary>
    public static IReadOnlyList<Span> Find(string text) => Find(text, new Span(0, text.Length));

    /// <summary>Whether the code unit at <paramref name="index"/> belongs to a word.</summary>
    public static bool IsWordCharacter(string text, int index)
    {
        var letter = text[index];
        if (char.IsSurrogate(letter))
        {
            var start = char.IsLowSurrogate(letter) ? index - 1 : index;
            return start >= 0 && start + 1 < text.Length && char.IsSurrogatePair(text, start) && IsWordCategory(CharUnicodeInfo.GetUnicodeCategory(text, start));
        }

        return letter is '_' or (>= '\u064B' and <= '\u065F') or '\u0670' || IsWordCategory(char.GetUnicodeCategory(letter));
    }

    /// <summary>Letters and numbers of every kind, as <c>\w</c> of Python's expressions has them.</summary>
    private static bool IsWordCategory(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
