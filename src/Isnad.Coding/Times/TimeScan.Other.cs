using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>What the words of a time mean where they are read towards the other side of publication.</summary>
internal sealed partial class TimeScan
{
    /// <summary>The next Friday for the last, April of the year before for the coming one; null where the words say which is meant, or are no such day or month.</summary>
    public Edtf? OtherReading(TimeMatch match)
    {
        if (match is not { Kind: TimeKind.Date, Date: { IsApproximate: false, Earliest: { } start } date } || _published is not { } published)
        {
            return null;
        }

        var way = start > published ? -1 : 1;
        return date.Precision switch
        {
            EdtfPrecision.Day when IsBareWeekday(match) => Edtf.Day(start.AddDays(7 * way)),
            EdtfPrecision.Day when IsWithoutYear(match) => DayOf(start.Year + way, start.Month, start.Day, false),
            EdtfPrecision.Month when IsWithoutYear(match) => MonthOf(start.AddYears(way)),
            _ => null,
        };
    }

    /// <summary>Whether a day is told by its weekday, with nothing that says which.</summary>
    private bool IsBareWeekday(TimeMatch match) => IsWeekday(match) && !AnyWord(match, i => Get(i, "day", "next", "this", "the-unit").Length > 0);

    /// <summary>Whether a day or month of our calendar is told with nothing that says of which year; a weekday beside it would.</summary>
    private bool IsWithoutYear(TimeMatch match) =>
        AnyWord(match, i => Get(i, "month", "month-weak", "holiday").Length > 0) && !HasYear(match) && !AnyWord(match, i => Get(i, "last", "next", "this", "the-unit", "weekday").Length > 0);
}
