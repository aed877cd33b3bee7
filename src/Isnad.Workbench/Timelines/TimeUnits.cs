using System.Globalization;

namespace Isnad.Workbench.Timelines;

/// <summary>The calendar of the units.</summary>
internal static class TimeUnits
{
    /// <summary>First day of the stretch that a day lies in.</summary>
    public static DateOnly FirstOf(this TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Month => new DateOnly(day.Year, day.Month, 1),
        TimeUnit.Year => new DateOnly(day.Year, 1, 1),
        _ => new DateOnly(Math.Max(1, day.Year / 10 * 10), 1, 1),
    };

    /// <summary>Last day of the stretch that a day lies in.</summary>
    public static DateOnly LastOf(this TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Day => day,
        TimeUnit.Month => new DateOnly(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month)),
        TimeUnit.Year => new DateOnly(day.Year, 12, 31),
        _ => new DateOnly((day.Year / 10 * 10) + 9, 12, 31),
    };

    /// <summary>The stretches from the one of <paramref name="from"/> to the one of <paramref name="to"/>.</summary>
    public static IEnumerable<(DateOnly First, DateOnly Last)> Between(this TimeUnit unit, DateOnly from, DateOnly to)
    {
        for (var first = unit.FirstOf(from); first <= to;)
        {
            var last = unit.LastOf(first);
            yield return (first, last);
            if (last == DateOnly.MaxValue)
            {
                yield break;
            }

            first = last.AddDays(1);
        }
    }

    /// <summary>The EDTF of the stretch that a day lies in.</summary>
    public static string Edtf(this TimeUnit unit, DateOnly day) => unit switch
    {
        TimeUnit.Day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeUnit.Month => day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        TimeUnit.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
        _ => day.ToString("yyyy", CultureInfo.InvariantCulture)[..3] + "X",
    };
}
