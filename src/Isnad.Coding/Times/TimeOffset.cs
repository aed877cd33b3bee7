using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>How far an event lies from another day.</summary>
/// <param name="Unit">day, week, month or year.</param>
/// <param name="Count">How many; negative for what went before.</param>
/// <param name="FromPublication">Whether it is counted from publication (الذكرى الخامسة لمقتل) and not from the event told beside it (بعد يوم من مقتل).</param>
public sealed record TimeOffset(string Unit, int Count, bool FromPublication = false)
{
    /// <summary>Nothing is counted from years beyond this one.</summary>
    private const int LastCountedFrom = 9000;

    private const int Most = 100;

    /// <summary>The day, or the month or year, so far from a date: as exact as that is, weeks and months about; null where it cannot be told.</summary>
    /// <param name="date">The date counted from.</param>
    public Edtf? From(Edtf? date)
    {
        if (date is not { IsApproximate: false, Earliest: { Year: > Most and < LastCountedFrom } day } || Math.Abs(Count) is 0 or > Most)
        {
            return null;
        }

        return Unit switch
        {
            "day" when date.Precision is EdtfPrecision.Day => Edtf.Day(day.AddDays(Count)),
            "week" when date.Precision is EdtfPrecision.Day => Edtf.Day(day.AddDays(7 * Count)).Approximate(),
            "month" when date.Precision is EdtfPrecision.Day or EdtfPrecision.Month && day.AddMonths(Count) is var month => Edtf.Month(month.Year, month.Month).Approximate(),
            "year" when date.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year => Edtf.Year(day.Year + Count),
            _ => null,
        };
    }
}
