using System.Globalization;
using Isnad.Record;

namespace Isnad.Text;

/// <summary>Finds the written words of a text: runs of letters, digits, marks and tatweel (SCHEME.md section 6).</summary>
public static class Words
{
    private const char Tatweel = '\u0640';

    /// <summary>Longest sign that stays behind its number, such as هـ, م, ق م.</summary>
    private const int MostOfSign = 2;

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

    /// <summary>The words as a reader takes them: those of <see cref="Find(string, Span)"/>, cut where a number is written onto an Arabic word
    /// ("مقتل25", "25شخصا"). Clitics stay with their number ("الـ24", "و10"), and so do short signs behind it ("1436هـ").</summary>
    public static IReadOnlyList<Span> Read(string text, Span within)
    {
        var words = new List<Span>();
        foreach (var word in Find(text, within))
        {
            var start = word.Start;
            for (var i = word.Start + 1; i < word.End; i++)
            {
                if (IsSeam(text, start, i, word.End))
                {
                    words.Add(Span.FromBounds(start, i));
                    start = i;
                }
            }

            words.Add(Span.FromBounds(start, word.End));
        }

        return words;
    }

    /// <summary>The words of <paramref name="text"/> as a reader takes them.</summary>
    public static IReadOnlyList<Span> Read(string text) => Read(text, new Span(0, text.Length));

    private static bool IsSeam(string text, int start, int at, int end) =>
        (char.IsDigit(text[at]) && IsArabic(text[at - 1]) && IsWord(LettersBefore(text, start, at)))
        || (char.IsDigit(text[at - 1]) && IsArabic(text[at]) && LettersFrom(text, at, end) > MostOfSign);

    /// <summary>Whether letters before a number are a word of their own: not those written onto any word, nor a single one ("ص5").</summary>
    private static bool IsWord(string letters) => Folding.Fold(letters) is { Length: > 1 } form && !Clitics.IsOnly(form);

    private static string LettersBefore(string text, int start, int at)
    {
        var first = at;
        while (first > start && IsArabic(text[first - 1]))
        {
            first--;
        }

        return text[first..at];
    }

    private static int LettersFrom(string text, int at, int end)
    {
        var letters = 0;
        for (; at < end && IsArabic(text[at]); at++)
        {
            letters += char.IsLetter(text[at]) && text[at] != Tatweel ? 1 : 0;
        }

        return letters;
    }

    /// <summary>Letters, marks and the tatweel of the Arabic block, without its digits.</summary>
    private static bool IsArabic(char letter) => letter is >= '\u0621' and <= '\u065F' or '\u0670' or (>= '\u0671' and <= '\u06D3');

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
