using Isnad.Record;

namespace Isnad.Workbench.Timelines;

/// <summary>A stretch of days laid on a line of <see cref="Length"/> units. Earlier lies at the start, whichever side that is.</summary>
public sealed record TimeScale
{
    /// <summary>Length of the line.</summary>
    public const double Length = 1000;

    /// <summary>Narrowest mark, so that a day is seen on a scale of decades.</summary>
    public const double Least = 5;

    private const int DaysInYear = 366;

    /// <summary>A scale.</summary>
    /// <exception cref="ArgumentException">It ends before it begins.</exception>
    public TimeScale(DateOnly from, DateOnly to)
    {
        if (to < from)
        {
            throw new ArgumentException("a time scale ends before it begins", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>First day.</summary>
    public DateOnly From { get; }

    /// <summary>Last day.</summary>
    public DateOnly To { get; }

    /// <summary>Number of days.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>The unit whose stretches are as many as can be told apart.</summary>
    public TimeUnit Unit => Days switch
    {
        <= 93 => TimeUnit.Day,
        <= 8 * DaysInYear => TimeUnit.Month,
        <= 100 * DaysInYear => TimeUnit.Year,
        _ => TimeUnit.Decade,
    };

    /// <summary>The stretches of <see cref="Unit"/> that it touches, in order.</summary>
    public IEnumerable<(DateOnly First, DateOnly Last)> Stretches() => Unit.Between(From, To);

    /// <summary>Where a day begins; outside of 0 to <see cref="Length"/> for a day outside.</summary>
    public double StartOf(DateOnly day) => (day.DayNumber - From.DayNumber) * Length / Days;

    /// <summary>Where a day ends.</summary>
    public double EndOf(DateOnly day) => (day.DayNumber - From.DayNumber + 1) * Length / Days;

    /// <summary>Days at which the line is marked, with the unit that names them; at most some twelve.</summary>
    public IEnumerable<(DateOnly Day, TimeUnit Unit)> Ticks()
    {
        var (unit, step) = Days switch
        {
            <= 14 => (TimeUnit.Day, 1),
            <= 45 => (TimeUnit.Day, 5),
            <= 100 => (TimeUnit.Day, 10),
            <= DaysInYear => (TimeUnit.Month, 1),
            <= 3 * DaysInYear => (TimeUnit.Month, 3),
            <= 12 * DaysInYear => (TimeUnit.Year, 1),
            <= 40 * DaysInYear => (TimeUnit.Year, 5),
            <= 120 * DaysInYear => (TimeUnit.Decade, 1),
            _ => (TimeUnit.Decade, 5),
        };
        return unit.Between(From, To).Select(s => s.First).Where(day => day >= From && IsStep(day, unit, step)).Select(day => (day, unit));
    }

    /// <summary>The scale that holds all dates, without the few that lie so far out that the rest would be crushed.</summary>
    /// <param name="dates">Dates with how many events have each.</param>
    /// <returns>Null where no date has both ends.</returns>
    public static TimeScale? Of(IEnumerable<(Edtf Date, long Events)> dates)
    {
        var known = (
            from d in dates
            let earliest = d.Date.Earliest
            let latest = d.Date.Latest
            where earliest is not null && latest is not null
            orderby earliest
            select (From: earliest.Value, To: latest.Value, d.Events)).ToList();
        if (known.Count == 0)
        {
            return null;
        }

        var whole = new TimeScale(known[0].From, known.Max(d => d.To));
        var total = known.Sum(d => d.Events);
        var from = Quantile(known.Select(d => (d.From, d.Events)), total * 0.05);
        var to = Quantile(known.OrderByDescending(d => d.To).Select(d => (d.To, d.Events)), total * 0.05);
        var dense = new TimeScale(from < to ? from : to, from < to ? to : from);
        return Rounded(dense.Days * 3 < whole.Days && total >= 20 ? dense : whole);
    }

    /// <summary>The day at which more than <paramref name="few"/> events have gone by.</summary>
    private static DateOnly Quantile(IEnumerable<(DateOnly Day, long Events)> days, double few)
    {
        var gone = 0L;
        foreach (var (day, events) in days)
        {
            gone += events;
            if (gone > few)
            {
                return day;
            }
        }

        throw new ArgumentException("there are no days", nameof(days));
    }

    /// <summary>Widened to whole months or years, and to two weeks at least.</summary>
    private static TimeScale Rounded(TimeScale scale)
    {
        var unit = scale.Days > 3 * DaysInYear ? TimeUnit.Year : scale.Days > 60 ? TimeUnit.Month : TimeUnit.Day;
        var spare = Math.Max(0, (14 - scale.Days) / 2);
        var from = scale.From.DayNumber > spare ? scale.From.AddDays(-spare) : scale.From;
        var to = scale.To.DayNumber < DateOnly.MaxValue.DayNumber - spare ? scale.To.AddDays(spare) : scale.To;
        return new TimeScale(unit.FirstOf(from), unit.LastOf(to));
    }

    private static bool IsStep(DateOnly day, TimeUnit unit, int step) => unit switch
    {
        TimeUnit.Day => step == 1 || (day.Day - 1) % step == 0 && day.Day < 30,
        TimeUnit.Month => (day.Month - 1) % step == 0,
        TimeUnit.Year => day.Year % step == 0,
        _ => day.Year / 10 % step == 0,
    };
}
