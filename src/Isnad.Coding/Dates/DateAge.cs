using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>How a date lies to the day of publication, in a word.</summary>
internal static class DateAge
{
    private const int Week = 7;
    private const int Month = 40;

    /// <summary><c>coming</c>, <c>now</c>, <c>today</c>, <c>yesterday</c>, <c>week</c>, <c>month</c>, <c>recent</c>, <c>old</c>, <c>open</c>, or <c>unknown</c>.</summary>
    /// <remarks>What a report that has no day of publication tells by day, month and year is taken for old: what is of the day needs no year.</remarks>
    public static string Of(Edtf date, Edtf? published)
    {
        if (date.Earliest is not { } first)
        {
            return "unknown";
        }

        if (published?.Latest is not { } day)
        {
            return date.Precision is EdtfPrecision.Open ? "open" : "old";
        }

        if (first > day)
        {
            return "coming";
        }

        return date.Precision switch
        {
            EdtfPrecision.Open => "open",
            EdtfPrecision.Day => (day.DayNumber - first.DayNumber) switch { 0 => "today", 1 => "yesterday", <= Week => "week", <= Month => "month", _ => "old" },
            _ => date.Latest is not { } last ? "unknown" : last >= day ? "now" : day.DayNumber - last.DayNumber <= Month ? "recent" : "old",
        };
    }
}
