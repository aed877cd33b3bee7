using System.Globalization;

namespace Isnad.Text.Numbers;

/// <summary>Reads numbers in digits, with their thousands and decimal separators.</summary>
internal static class DigitReader
{
    private const int MostDigits = 15;
    private const int MostGroups = 5;

    /// <summary>Fewer letters before digits are those of a code: إف16, سي130.</summary>
    private const int ShortestWord = 3;

    /// <summary>The number in digits that begins at <paramref name="at"/>; null where the digits are a part of a date,
    /// a time, an address or a name (إف-16).</summary>
    /// <param name="words">The text.</param>
    /// <param name="at">Where the digits begin.</param>
    /// <param name="afterHyphen">Whether the digits end a range such as 20-30.</param>
    public static (decimal Value, int Last)? Read(FoldedWords words, int at, bool afterHyphen = false)
    {
        if (!words[at].IsDigits || words[at].Form.Length > MostDigits || (!afterHyphen && ContinuesMore(words, at)) || BeginsMore(words, at))
        {
            return null;
        }

        var last = at;
        while (last + 1 < words.Count && words[last + 1].IsDigits && IsSeparator(words[last + 1].Gap) && last - at < MostGroups)
        {
            last++;
        }

        if (last == at)
        {
            return ReadSpaced(words, at);
        }

        var separator = words[at + 1].Gap;
        var groups = Enumerable.Range(at + 1, last - at).ToList();
        if (groups.All(i => words[i].Gap == separator && words[i].Form.Length == 3) && separator != "٫" && words[at].Form is { Length: <= 3 } first && first[0] != '0')
        {
            return (Whole(words, at, last), last);
        }

        if (last == at + 1)
        {
            return (Decimal(words[at].Form, words[last].Form), last);
        }

        // 1.340.700,5
        var thousands = words[at].Form.Length <= 3 && groups.Take(groups.Count - 1).All(i => words[i].Form.Length == 3) && words[last].Gap != separator;
        return thousands ? (Whole(words, at, last - 1) + Decimal("0", words[last].Form), last) : null;
    }

    /// <summary>"1 414 021": groups of three parted by single spaces.</summary>
    private static (decimal Value, int Last) ReadSpaced(FoldedWords words, int at)
    {
        var last = at;
        while (words[at].Form.Length <= 3 && words[at].Form[0] != '0' && last + 1 < words.Count && last - at < 3
            && words[last + 1] is { IsDigits: true, Form.Length: 3, Gap: " " or "\u00A0" or "\u202F" })
        {
            last++;
        }

        return (Whole(words, at, last), last);
    }

    /// <summary>Digits after / : . or touching the letters of a code (إف16), or joined to a name by a hyphen. A whole word that touches digits ("مقتل25 شخصا") lacks its gap, where words go on behind them.</summary>
    private static bool ContinuesMore(FoldedWords words, int at)
    {
        if (at == 0)
        {
            return false;
        }

        return words[at].Gap switch
        {
            "" => !Clitics.IsOnly(words[at - 1].Form) && !(words[at - 1].Form.Length >= ShortestWord && at + 1 < words.Count && words[at + 1].Gap.Length > 0 && words[at + 1].FollowsOn),
            "/" or ":" or "^" or "-" or "–" => true,
            "." or "," or "'" or "٬" or "٫" => words[at - 1].IsDigits,
            _ => false,
        };
    }

    /// <summary>12/3, 10:30 and 2015-03-12 are no numbers.</summary>
    private static bool BeginsMore(FoldedWords words, int at) =>
        at + 1 < words.Count && words[at + 1].IsDigits
            && (words[at + 1].Gap is "/" or ":" || (words[at + 1].Gap == "-" && at + 2 < words.Count && words[at + 2] is { IsDigits: true, Gap: "-" }));

    /// <summary>The Arabic comma is none: it parts two numbers.</summary>
    private static bool IsSeparator(string gap) => gap is "," or "." or "٬" or "٫" or "'";

    private static decimal Whole(FoldedWords words, int first, int last)
    {
        decimal value = 0;
        for (var i = first; i <= last; i++)
        {
            value = (value * (i == first ? 1 : 1000)) + decimal.Parse(words[i].Form, NumberStyles.None, CultureInfo.InvariantCulture);
        }

        return value;
    }

    private static decimal Decimal(string whole, string part) =>
        decimal.Parse($"{whole}.{part[..Math.Min(part.Length, 6)]}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
