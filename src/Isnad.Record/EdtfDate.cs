using System.Globalization;

namespace Isnad.Record;

/// <summary>One date of an <see cref="Edtf"/>: the whole of it, or an end of an interval.</summary>
/// <param name="Precision">Day to century.</param>
/// <param name="Earliest">First day; null outside the years 1 to 9999.</param>
/// <param name="Latest">Last day; null outside the years 1 to 9999.</param>
/// <param name="Approximate">Marked <c>~</c> or <c>%</c>.</param>
/// <param name="Uncertain">Marked <c>?</c> or <c>%</c>.</param>
/// <param name="HasTime">With a time of day, which an interval's end may not have.</param>
internal readonly record struct EdtfDate(EdtfPrecision Precision, DateOnly? Earliest, DateOnly? Latest, bool Approximate, bool Uncertain, bool HasTime = false)
{
    /// <summary>Reads a date of Level 0 or 1; null where it is none.</summary>
    public static EdtfDate? Read(ReadOnlySpan<char> text)
    {
        if (text.IndexOf('T') is var t and > 0)
        {
            return IsTime(text[(t + 1)..]) && ReadPlain(text[..t], false, false) is { Precision: EdtfPrecision.Day } day ? day with { HasTime = true } : null;
        }

        if (text.IsEmpty)
        {
            return null;
        }

        return text[^1] switch
        {
            '~' => ReadPlain(text[..^1], true, false),
            '?' => ReadPlain(text[..^1], false, true),
            '%' => ReadPlain(text[..^1], true, true),
            _ => ReadPlain(text, false, false),
        };
    }

    private static EdtfDate? ReadPlain(ReadOnlySpan<char> text, bool approximate, bool uncertain)
    {
        if (!text.IsEmpty && text[0] == 'Y')
        {
            var digits = text[1..].StartsWith("-") ? text[2..] : text[1..];
            return digits.Length > 4 && AllDigits(digits) && digits[0] != '0' ? new(EdtfPrecision.Year, null, null, approximate, uncertain) : null;
        }

        var negative = !text.IsEmpty && text[0] == '-';
        text = negative ? text[1..] : text;
        if (text.Length < 4 || (negative && text[..4].SequenceEqual("0000")) || ReadYear(text[..4]) is not var (first, last, precision))
        {
            return null;
        }

        var rest = text[4..];
        if (rest.IsEmpty)
        {
            return Bounded(precision, negative, first, 1, 1, last, 12, 31, approximate, uncertain);
        }

        return precision == EdtfPrecision.Year && rest[0] == '-' ? ReadInYear(rest[1..], negative, first, approximate, uncertain) : null;
    }

    /// <summary>Reads what follows the year: <c>03</c>, <c>21</c>, <c>XX</c>, <c>03-12</c>, <c>03-XX</c>, <c>XX-XX</c>.</summary>
    private static EdtfDate? ReadInYear(ReadOnlySpan<char> text, bool negative, int year, bool approximate, bool uncertain)
    {
        if (text is "XX" or "XX-XX")
        {
            return Bounded(EdtfPrecision.Year, negative, year, 1, 1, year, 12, 31, approximate, uncertain);
        }

        if (text.Length < 2 || !AllDigits(text[..2]))
        {
            return null;
        }

        var month = Number(text[..2]);
        if (month is >= 21 and <= 24 && text.Length == 2)
        {
            var start = 3 * (month - 20);
            return Bounded(EdtfPrecision.Season, negative, year, start, 1, month == 24 ? year + 1 : year, month == 24 ? 2 : start + 2, 0, approximate, uncertain);
        }

        if (month is < 1 or > 12)
        {
            return null;
        }

        if (text.Length == 2 || text[2..] is "-XX")
        {
            return Bounded(EdtfPrecision.Month, negative, year, month, 1, year, month, 0, approximate, uncertain);
        }

        if (text.Length != 5 || text[2] != '-' || !AllDigits(text[3..]))
        {
            return null;
        }

        var day = Number(text[3..]);
        // Years before 1 follow the proleptic calendar; 2000 has the same leap day as year 0.
        var days = DateTime.DaysInMonth(negative || year == 0 ? 2000 + (year % 400) : year, month);
        return day >= 1 && day <= days ? Bounded(EdtfPrecision.Day, negative, year, month, day, year, month, day, approximate, uncertain) : null;
    }

    private static (int First, int Last, EdtfPrecision Precision)? ReadYear(ReadOnlySpan<char> text)
    {
        var known = text.IndexOf('X') is var x and >= 0 ? x : 4;
        if (known < 2 || !AllDigits(text[..known]) || text[known..].IndexOfAnyExcept('X') >= 0)
        {
            return null;
        }

        var number = Number(text[..known]);
        return known switch
        {
            4 => (number, number, EdtfPrecision.Year),
            3 => (number * 10, (number * 10) + 9, EdtfPrecision.Decade),
            _ => (number * 100, (number * 100) + 99, EdtfPrecision.Century),
        };
    }

    /// <summary>Day 0 of the last month means its last day.</summary>
    private static EdtfDate Bounded(
        EdtfPrecision precision, bool negative, int year, int month, int day, int lastYear, int lastMonth, int lastDay, bool approximate, bool uncertain)
    {
        DateOnly? earliest = negative || year < 1 ? null : new DateOnly(year, month, day);
        DateOnly? latest = negative || lastYear is < 1 or > 9999
            ? null
            : new DateOnly(lastYear, lastMonth, lastDay == 0 ? DateTime.DaysInMonth(lastYear, lastMonth) : lastDay);
        return new(precision, earliest, latest, approximate, uncertain);
    }

    private static bool IsTime(ReadOnlySpan<char> text)
    {
        if (text.Length < 8 || text[2] != ':' || text[5] != ':' || !InRange(text[..2], 24) || !InRange(text[3..5], 59) || !InRange(text[6..8], 59))
        {
            return false;
        }

        var midnight = text[..2] is "24";
        var zone = text[8..];
        return (!midnight || text[2..8] is ":00:00")
            && (zone is "" or "Z"
                || (zone[0] is '+' or '-' && zone.Length is 3 or 6 && InRange(zone[1..3], 14) && (zone.Length == 3 || (zone[3] == ':' && InRange(zone[4..], 59)))));
    }

    private static bool InRange(ReadOnlySpan<char> text, int most) => AllDigits(text) && Number(text) <= most;

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
