using Isnad.Record;

namespace Isnad.Workbench.Timelines;

/// <summary>An EDTF date on a time scale. What is not known of the date is seen: width, soft ends, a broken edge.</summary>
/// <param name="Start">Where it begins, from 0 to <see cref="TimeScale.Length"/>.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kind">What its width says.</param>
/// <param name="SoftStart">It fades at its start: approximate, or open.</param>
/// <param name="SoftEnd">It fades at its end.</param>
/// <param name="Doubtful">The date itself is marked uncertain.</param>
/// <param name="Before">All of it lies before the scale.</param>
/// <param name="After">All of it lies after the scale.</param>
public sealed record TimeBar(double Start, double End, BarKind Kind, bool SoftStart, bool SoftEnd, bool Doubtful, bool Before, bool After)
{
    /// <summary>The bar of a date.</summary>
    /// <returns>Null for a date that cannot be read or lies outside the years 1 to 9999.</returns>
    public static TimeBar? Of(Edtf date, TimeScale scale)
    {
        var (earliest, latest, precision) = (date.Earliest, date.Latest, date.Precision);
        if (precision == EdtfPrecision.None || (earliest is null && latest is null))
        {
            return null;
        }

        var slack = date.IsApproximate ? Slack(date) : 0;
        var start = earliest is { } first ? scale.StartOf(first) - (slack * TimeScale.Length / scale.Days) : double.NegativeInfinity;
        var end = latest is { } last ? scale.EndOf(last) + (slack * TimeScale.Length / scale.Days) : double.PositiveInfinity;
        var bar = new TimeBar(
            start,
            end,
            precision switch
            {
                EdtfPrecision.Day => BarKind.Day,
                EdtfPrecision.Interval or EdtfPrecision.Open => BarKind.Stretch,
                _ => BarKind.Within,
            },
            SoftStart: date.IsApproximate || earliest is null,
            SoftEnd: date.IsApproximate || latest is null,
            date.IsUncertain,
            Before: end <= 0,
            After: start >= TimeScale.Length);
        return bar.Fitted();
    }

    /// <summary>Days by which an approximate date may lie beside what it tells.</summary>
    private static int Slack(Edtf date) => date.Precision switch
    {
        EdtfPrecision.Day => 3,
        EdtfPrecision.Month => 15,
        EdtfPrecision.Season => 45,
        EdtfPrecision.Year => 183,
        EdtfPrecision.Decade => 1826,
        EdtfPrecision.Century => 18262,
        EdtfPrecision.Interval when date is { Earliest: { } first, Latest: { } last } => Math.Max(3, (last.DayNumber - first.DayNumber) / 10),
        _ => 183,
    };

    /// <summary>Cut to the scale and wide enough to be seen.</summary>
    private TimeBar Fitted()
    {
        var start = Math.Clamp(Start, 0, TimeScale.Length);
        var end = Math.Clamp(End, 0, TimeScale.Length);
        var lack = TimeScale.Least - (end - start);
        if (lack > 0)
        {
            start = Math.Clamp(start - (lack / 2), 0, TimeScale.Length - TimeScale.Least);
            end = start + TimeScale.Least;
        }

        return this with { Start = start, End = end, SoftStart = SoftStart || Start < 0, SoftEnd = SoftEnd || End > TimeScale.Length };
    }
}
