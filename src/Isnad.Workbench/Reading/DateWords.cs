using System.Globalization;
using Isnad.Record;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Tells an EDTF date in words, with its vagueness.</summary>
public static class DateWords
{
    /// <summary>The date as a reader says it, such as <c>نحو أيلول/سبتمبر 2015</c>; the EDTF itself where it has no words.</summary>
    public static string Of(Edtf date, Words words) =>
        words.Settings.Calendar == ReaderCalendar.Both && HijriWords.Of(date, words) is { } hijri
            ? words.Format("date.both", Gregorian(date, words), hijri)
            : Gregorian(date, words);

    /// <summary>The moment at which something was stored, to the minute, in universal time.</summary>
    public static string Moment(DateTimeOffset at, Words words) =>
        words.Digits(at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));

    private static string Gregorian(Edtf date, Words words)
    {
        var ends = date.Value.Split('/');
        return ends switch
        {
            [var from, ".." or ""] => words.Format("date.since", Point(from, words)),
            [".." or "", var to] => words.Format("date.until", Point(to, words)),
            [var from, var to] => words.Format("date.between", Point(from, words), Point(to, words)),
            _ => Point(date.Value, words),
        };
    }

    private static string Point(string point, Words words)
    {
        var plain = point.Split('T')[0].TrimEnd('~', '?', '%');
        var told = plain.Split('-') switch
        {
            [var year] when IsNumber(year) => year,
            [var year] when year.Length == 4 && year.EndsWith('X') => words.Format(year.EndsWith("XX", StringComparison.Ordinal) ? "date.century" : "date.decade", year.Replace('X', '0')),
            [var year, var month] when IsNumber(year) && IsMonth(month) => $"{MonthOf(month, words)} {year}",
            [var year, var month, "XX"] when IsNumber(year) && IsMonth(month) => $"{MonthOf(month, words)} {year}",
            [var year, var month, var day] when IsNumber(year) && IsMonth(month) && IsNumber(day) =>
                $"{int.Parse(day, CultureInfo.InvariantCulture)} {MonthOf(month, words)} {year}",
            _ => plain,
        };
        told = words.Digits(told);
        return point.Length == 0 ? told : point[^1] switch
        {
            '~' => words.Format("date.about", told),
            '?' => words.Format("date.perhaps", told),
            '%' => words.Format("date.perhaps", words.Format("date.about", told)),
            _ => told,
        };
    }

    private static bool IsNumber(string digits) => digits.Length > 0 && digits.All(char.IsAsciiDigit);

    private static bool IsMonth(string digits) => IsNumber(digits) && int.Parse(digits, CultureInfo.InvariantCulture) is >= 1 and <= 12;

    private static string MonthOf(string digits, Words words)
    {
        var month = int.Parse(digits, CultureInfo.InvariantCulture);
        return words.Settings.Months == MonthFamily.Pair ? words["month." + month] : words[$"month.{words.Settings["months"]}.{month}"];
    }
}
