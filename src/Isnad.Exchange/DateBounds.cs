using System.Globalization;
using Isnad.Record;

namespace Isnad.Exchange;

/// <summary>The first and last day that an EDTF date may mean; null for an open end or where it cannot be read.</summary>
internal readonly record struct DateBounds(DateOnly? First, DateOnly? Last)
{
    public static DateBounds Of(Edtf? date)
    {
        if (date is null)
        {
            return default;
        }

        var ends = date.Value.Split('/');
        return ends.Length == 2
            ? new DateBounds(Point(ends[0]).First, Point(ends[1]).Last)
            : Point(date.Value);
    }

    private static DateBounds Point(string point)
    {
        var parts = point.Split('T')[0].TrimEnd('~', '?', '%').Split('-');
        var first = parts.Select(p => Number(p, '0')).ToArray();
        var last = parts.Select(p => Number(p, '9')).ToArray();
        if (parts.Length > 3 || parts[0].Length != 4 || first.Concat(last).Any(n => n is null) || first[0] is 0 || last[0] > 9999)
        {
            return default;
        }

        var (firstMonth, lastMonth) = parts.Length > 1 ? Within(first[1], last[1], 12) : (1, 12);
        if (firstMonth > 12)
        {
            return default;
        }

        var lastDayOfMonth = DateTime.DaysInMonth(last[0]!.Value, lastMonth);
        var (firstDay, lastDay) = parts.Length > 2 ? Within(first[2], last[2], lastDayOfMonth) : (1, lastDayOfMonth);
        return firstDay > lastDayOfMonth
            ? default
            : new DateBounds(new DateOnly(first[0]!.Value, firstMonth, firstDay), new DateOnly(last[0]!.Value, lastMonth, lastDay));
    }

    private static (int First, int Last) Within(int? first, int? last, int most) => (Math.Max(1, first!.Value), Math.Clamp(last!.Value, 1, most));

    private static int? Number(string digits, char forUnknown) =>
        int.TryParse(digits.Replace('X', forUnknown), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
