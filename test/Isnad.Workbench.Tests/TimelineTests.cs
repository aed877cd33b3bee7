using CsCheck;
using Isnad.Record;
using Isnad.Store;
using Isnad.Workbench.Timelines;

namespace Isnad.Workbench.Tests;

public class TimelineTests
{
    private static readonly TimeScale Year2015 = new(new DateOnly(2015, 1, 1), new DateOnly(2015, 12, 31));

    private static readonly Gen<DateOnly> Days = Gen.Int[700_000, 740_000].Select(DateOnly.FromDayNumber);

    private static readonly Gen<Edtf> Dates = Gen.OneOf(
        Days.Select(Edtf.Day),
        Days.Select(d => Edtf.Month(d.Year, d.Month)),
        Days.Select(d => Edtf.Year(d.Year)),
        Days.Select(d => Edtf.Decade(d.Year)),
        Days.Select(d => Edtf.Month(d.Year, d.Month).Approximate()),
        Gen.Select(Days, Gen.Int[1, 900]).Select((d, n) => Edtf.Interval(Edtf.Day(d), Edtf.Day(d.AddDays(n)))));

    [Theory]
    [InlineData("2015-07-02", BarKind.Day, false, false, false)]
    [InlineData("2015-07", BarKind.Within, false, false, false)]
    [InlineData("2015-07~", BarKind.Within, true, true, false)]
    [InlineData("2015-07?", BarKind.Within, false, false, true)]
    [InlineData("2015-22", BarKind.Within, false, false, false)]
    [InlineData("2015-03/2015-05", BarKind.Stretch, false, false, false)]
    [InlineData("2015-03/..", BarKind.Stretch, false, true, false)]
    [InlineData("../2015-03", BarKind.Stretch, true, false, false)]
    [InlineData("201X", BarKind.Within, true, true, false)]
    [InlineData("0000/2015-03~", BarKind.Stretch, true, true, false)]
    [InlineData("2015-03~/Y12000", BarKind.Stretch, true, true, false)]
    public void What_is_not_known_of_a_date_is_drawn(string edtf, BarKind kind, bool softStart, bool softEnd, bool doubtful)
    {
        var bar = TimeBar.Of(new Edtf(edtf), Year2015)!;
        Assert.Equal((kind, softStart, softEnd, doubtful), (bar.Kind, bar.SoftStart, bar.SoftEnd, bar.Doubtful));
    }

    [Fact]
    public void A_vaguer_date_is_wider()
    {
        string[] vaguer = ["2015-07-02", "2015-07-02~", "2015-07", "2015-07~", "2015-22", "2015"];
        var widths = vaguer.Select(edtf => TimeBar.Of(new Edtf(edtf), Year2015)!).Select(bar => bar.End - bar.Start).ToArray();
        Assert.Equal(widths.Order(), widths);
        Assert.Equal(widths.Length, widths.Distinct().Count());
    }

    [Fact]
    public void A_date_that_is_none_has_no_bar()
    {
        Assert.Null(TimeBar.Of(new Edtf("soon"), Year2015));
        Assert.Null(TimeBar.Of(new Edtf("Y-17000"), Year2015));
        Assert.True(TimeBar.Of(new Edtf("2014"), Year2015)!.Before);
        Assert.True(TimeBar.Of(new Edtf("2016"), Year2015)!.After);
    }

    [Fact]
    public void Every_bar_lies_on_the_line_and_can_be_seen() => Gen.Select(Dates, Days, Gen.Int[0, 20_000]).Sample((date, from, days) =>
    {
        var bar = TimeBar.Of(date, new TimeScale(from, from.AddDays(days)))!;
        return bar.Start >= 0 && bar.End <= TimeScale.Length && bar.End - bar.Start >= TimeScale.Least - 1e-9;
    });

    [Fact]
    public void No_event_is_lost_between_the_bins() => Dates.Array[1, 40].Sample(dates =>
    {
        var density = Density.Of([.. dates.Select(d => new DateCount(d, 2)), new DateCount(null, 5)], null, null)!;
        var within = dates.Where(d => d.Latest >= density.Scale.From && d.Earliest <= density.Scale.To).Select(d =>
        {
            var (from, to) = (d.Earliest!.Value.DayNumber, d.Latest!.Value.DayNumber);
            return 2.0 * (Math.Min(to, density.Scale.To.DayNumber) - Math.Max(from, density.Scale.From.DayNumber) + 1) / (to - from + 1);
        }).Sum();
        return Math.Abs(density.Bins.Sum(b => b.Sum) - within) < 1e-6
            && density.Undated == 5
            && density.Before + density.After == 2 * dates.Count(d => d.Latest < density.Scale.From || d.Earliest > density.Scale.To);
    });

    [Fact]
    public void A_scale_has_few_bins_and_few_ticks() => Gen.Select(Days, Gen.Int[0, 300_000]).Sample((from, days) =>
    {
        var scale = new TimeScale(from, from.AddDays(days));
        return scale.Stretches().Count() <= 110 && scale.Ticks().Count() is > 0 and <= 18 || scale.Days < 14;
    });

    [Fact]
    public void Few_dates_far_away_do_not_crush_the_others()
    {
        DateCount[] dates = [new(new Edtf("1948"), 1), new(new Edtf("2015-03"), 60), new(new Edtf("2015-05-02"), 39)];
        var density = Density.Of(dates, null, null)!;
        Assert.Equal((new DateOnly(2015, 3, 1), new DateOnly(2015, 5, 31)), (density.Scale.From, density.Scale.To));
        Assert.Equal(1, density.Before);
    }

    [Fact]
    public void A_year_is_shared_by_its_months()
    {
        var density = Density.Of([new(new Edtf("2015"), 12), new(new Edtf("2015-02-03"), 1), new(new Edtf("2014/.."), 7)], Year2015.From, Year2015.To)!;
        Assert.Equal(12, density.Bins.Count);
        Assert.Equal([0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], density.Bins.Select(b => (int)b.Certain));
        Assert.All(density.Bins, bin => Assert.InRange(bin.Possible, 0.9, 1.1));
        Assert.Equal(7, density.Open);
    }

    [Fact]
    public void Without_dates_there_is_no_scale() => Assert.Null(Density.Of([new(null, 3), new(new Edtf("soon"), 1)], null, null));
}
