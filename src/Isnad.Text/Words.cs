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
        return char.IsLetterOrDigit(letter)
            || letter is '_' or '\u0640' or (>= '\u064B' and <= '\u0652') or '\u0670'
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.OtherNumber or UnicodeCategory.LetterNumber
            || (char.IsSurrogate(letter) && SurrogateIsLetter(text, index));
    }

    private static bool SurrogateIsLetter(string text, int index)
    {
        var start = char.IsLowSurrogate(text[index]) ? index - 1 : index;
        return start >= 0 && start + 1 < text.Length && char.IsSurrogatePair(text, start) && char.IsLetterOrDigit(text, start);
    }
}
