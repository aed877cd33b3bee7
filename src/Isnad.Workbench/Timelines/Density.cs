using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Timelines;

/// <summary>How many events lie where on a time scale.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Bins">Its stretches in order.</param>
/// <param name="Before">Events that end before the scale.</param>
/// <param name="After">Events that begin after it.</param>
/// <param name="Open">Events since or until some day, whose other end nobody tells; they are in no stretch.</param>
/// <param name="Undated">Events without a date that can be read.</param>
public sealed record Density(TimeScale Scale, IReadOnlyList<TimeBin> Bins, long Before, long After, long Open, long Undated)
{
    /// <summary>Events of the fullest stretch; at least 1.</summary>
    public double Most { get; } = Math.Max(1, Bins.Max(b => b.Sum));

    /// <summary>Lays counted dates on the scale that suits them.</summary>
    /// <param name="dates">What the record counted.</param>
    /// <param name="from">First day that is asked for; null for what the dates give.</param>
    /// <param name="to">Last day that is asked for; null for what the dates give.</param>
    /// <returns>Null where there is no scale: nothing is asked for and no event is dated.</returns>
    public static Density? Of(IReadOnlyList<DateCount> dates, DateOnly? from, DateOnly? to)
    {
        var told = dates.Where(d => d.Date is { IsValid: true }).Select(d => (Date: d.Date!, d.Events)).ToList();
        var fitting = TimeScale.Of(told);
        var (first, last) = (from ?? fitting?.From, to ?? fitting?.To);
        if (first is null || last is null)
        {
            return null;
        }

        return Of(told, new TimeScale(first.Value, last.Value < first.Value ? first.Value : last.Value), dates.Sum(d => d.Events) - told.Sum(d => d.Events));
    }

    private static Density Of(List<(Edtf Date, long Events)> told, TimeScale scale, long undated)
    {
        var stretches = scale.Stretches().ToArray();
        var (certain, possible) = (new long[stretches.Length], new double[stretches.Length]);
        var (before, after, open) = (0L, 0L, 0L);
        foreach (var (date, events) in told)
        {
            if (date is not { Earliest: { } earliest, Latest: { } latest })
            {
                (open, undated) = date.Earliest is null && date.Latest is null ? (open, undated + events) : (open + events, undated);
            }
            else if (latest < scale.From)
            {
                before += events;
            }
            else if (earliest > scale.To)
            {
                after += events;
            }
            else
            {
                Spread(earliest, latest, events, stretches, certain, possible);
            }
        }

        return new Density(scale, [.. stretches.Select((s, i) => new TimeBin(s.First, s.Last, certain[i], possible[i]))], before, after, open, undated);
    }

    /// <summary>Gives events to the one stretch that holds their date, or to all that it touches by the days in each.</summary>
    private static void Spread(DateOnly earliest, DateOnly latest, long events, (DateOnly First, DateOnly Last)[] stretches, long[] certain, double[] possible)
    {
        var low = Array.FindIndex(stretches, s => s.Last >= earliest);
        if (earliest >= stretches[low].First && latest <= stretches[low].Last)
        {
            certain[low] += events;
            return;
        }

        var days = latest.DayNumber - earliest.DayNumber + 1.0;
        for (var i = low; i < stretches.Length && stretches[i].First <= latest; i++)
        {
            var (from, to) = (Math.Max(earliest.DayNumber, stretches[i].First.DayNumber), Math.Min(latest.DayNumber, stretches[i].Last.DayNumber));
            possible[i] += events * (to - from + 1) / days;
        }
    }
}
