using Isnad.Record;
using NodaTime;

namespace Isnad.Coding.Times;

/// <summary>Turns dates of the Islamic calendar into Gregorian ones: Umm al-Qura where it is tabulated (1318 to 1500), else the
/// civil tabular calendar, marked approximate.</summary>
internal static class HijriCalendar
{
    /// <summary>A day, month or year; null where there is no such date.</summary>
    public static Edtf? ToEdtf(int year, int? month, int? day)
    {
        if (year is < 1 or > 1600 || (month is null && day is not null))
        {
            return null;
        }

        var tabulated = year >= CalendarSystem.UmAlQura.MinYear && year <= CalendarSystem.UmAlQura.MaxYear;
        var calendar = tabulated ? CalendarSystem.UmAlQura : CalendarSystem.IslamicBcl;
        var firstMonth = month ?? 1;
        var lastMonth = month ?? 12;
        var lastDay = day ?? calendar.GetDaysInMonth(year, lastMonth);
        if (lastDay > calendar.GetDaysInMonth(year, lastMonth))
        {
            return null;
        }

        var edtf = Edtf.Interval(Edtf.Day(ToDay(calendar, year, firstMonth, day ?? 1)), Edtf.Day(ToDay(calendar, year, lastMonth, lastDay)));
        return tabulated ? edtf : edtf.Approximate();
    }

    /// <summary>The Hijri year that a day lies in.</summary>
    public static int YearOf(DateOnly day) => new LocalDate(day.Year, day.Month, day.Day).WithCalendar(CalendarSystem.IslamicBcl).Year;

    private static DateOnly ToDay(CalendarSystem calendar, int year, int month, int day)
    {
        var date = new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso);
        return new DateOnly(date.Year, date.Month, date.Day);
    }
}
