using System.Globalization;
using Isnad.Record;

namespace Isnad.Store;

/// <summary>First and last day that an EDTF date can mean, as sortable <c>yyyy-MM-dd</c>.</summary>
/// <param name="From">First day; null where the date cannot be read.</param>
/// <param name="To">Last day; null where the date cannot be read.</param>
internal sealed record EdtfBounds(string? From, string? To)
{
    private const string Always = "9999-12-31";
    private const string Ever = "0000-01-01";

    private static readonly EdtfBounds Unknown = new(null, null);

    /// <summary>Reads EDTF level 1: year to day, <c>X</c> for open digits, <c>~ ? %</c>, intervals open or closed, seasons.</summary>
    public static EdtfBounds Of(Edtf? date)
    {
        if (date is null)
        {
            return Unknown;
        }

        var parts = date.Value.Split('/');
        if (parts.Length == 1)
        {
            return OfPoint(parts[0]);
        }

        var from = parts[0] is ".." or "" ? Ever : OfPoint(parts[0]).From;
        var to = parts[1] is ".." or "" ? Always : OfPoint(parts[1]).To;
        return from is null || to is null ? Unknown : new EdtfBounds(from, to);
    }

    private static EdtfBounds OfPoint(string point)
    {
        var time = point.IndexOf('T', StringComparison.Ordinal);
        var fields = (time < 0 ? point : point[..time]).Trim('~', '?', '%').Split('-');
        if (fields.Length is 0 or > 3 || fields[0].Length != 4 || !Range(fields[0], out var firstYear, out var lastYear))
        {
            return Unknown;
        }

        if (fields.Length == 1)
        {
            return new EdtfBounds(Day(firstYear, 1, 1), Day(lastYear, 12, 31));
        }

        if (!Range(fields[1], out var firstMonth, out var lastMonth))
        {
            return Unknown;
        }

        if (firstMonth is >= 21 and <= 24 && lastMonth == firstMonth)
        {
            // Seasons 21 to 24 take a quarter each, the winter reaching into the year's end.
            firstMonth = ((firstMonth - 21) * 3) + 3;
            lastMonth = Math.Min(firstMonth + 2, 12);
        }

        (firstMonth, lastMonth) = (Math.Clamp(firstMonth, 1, 12), Math.Clamp(lastMonth, 1, 12));
        if (fields.Length == 2)
        {
            return new EdtfBounds(Day(firstYear, firstMonth, 1), Day(lastYear, lastMonth, 31));
        }

        return Range(fields[2], out var firstDay, out var lastDay)
            ? new EdtfBounds(Day(firstYear, firstMonth, firstDay), Day(lastYear, lastMonth, lastDay))
            : Unknown;
    }

    private static bool Range(string digits, out int low, out int high)
    {
        high = 0;
        return int.TryParse(digits.Replace('X', '0'), NumberStyles.None, CultureInfo.InvariantCulture, out low)
            && int.TryParse(digits.Replace('X', '9'), NumberStyles.None, CultureInfo.InvariantCulture, out high);
    }

    private static string Day(int year, int month, int day)
    {
        var last = year is >= 1 and <= 9999 ? DateTime.DaysInMonth(year, month) : 28;
        return string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{Math.Clamp(day, 1, last):D2}");
    }
}
