using System.Globalization;
using Isnad.Record;
using Isnad.Workbench.Wording;

namespace Isnad.Workbench.Reading;

/// <summary>Tells a date in the Hijri calendar of Umm al-Qura.</summary>
public static class HijriWords
{
    private static readonly UmAlQuraCalendar Calendar = new();

    /// <summary>The Hijri date, as exact as the date itself: a day, the months or the years that it covers.
    /// Null where it is open or outside the years that the calendar knows (1318 to 1500).</summary>
    public static string? Of(Edtf date, Words words)
    {
        if (date.Earliest is not { } first || date.Latest is not { } last || !IsKnown(first) || !IsKnown(last))
        {
            return null;
        }

        var told = date.Precision switch
        {
            EdtfPrecision.Day => Day(first, words),
            EdtfPrecision.Month or EdtfPrecision.Season => Span(Month(first, words), Month(last, words)),
            EdtfPrecision.Interval when last.DayNumber - first.DayNumber < 60 => Span(Day(first, words), Day(last, words)),
            _ => Span(Year(first, words), Year(last, words)),
        };
        return words.Format("hijri", told);
    }

    private static bool IsKnown(DateOnly day) => At(day) >= Calendar.MinSupportedDateTime && At(day) <= Calendar.MaxSupportedDateTime;

    private static DateTime At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);

    private static string Day(DateOnly day, Words words) =>
        $"{words.Digits(Calendar.GetDayOfMonth(At(day)).ToString(CultureInfo.InvariantCulture))} {Month(day, words)}";

    private static string Month(DateOnly day, Words words) => $"{words["hijri." + Calendar.GetMonth(At(day))]} {Year(day, words)}";

    private static string Year(DateOnly day, Words words) => words.Digits(Calendar.GetYear(At(day)).ToString(CultureInfo.InvariantCulture));

    private static string Span(string from, string to) => from == to ? from : $"{from} – {to}";
}
