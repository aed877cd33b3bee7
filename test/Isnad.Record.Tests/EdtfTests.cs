using System.Globalization;
using CsCheck;

namespace Isnad.Record.Tests;

/// <summary>The features of Levels 0 and 1 of the EDTF specification, each with examples of our own.</summary>
public sealed class EdtfTests
{
    [Theory]
    [InlineData("2016-02-29", EdtfPrecision.Day, "2016-02-29", "2016-02-29")]
    [InlineData("2016-02", EdtfPrecision.Month, "2016-02-01", "2016-02-29")]
    [InlineData("2016", EdtfPrecision.Year, "2016-01-01", "2016-12-31")]
    [InlineData("2016-02-29T23:10:05", EdtfPrecision.Day, "2016-02-29", "2016-02-29")]
    [InlineData("2016-02-29T23:10:05Z", EdtfPrecision.Day, "2016-02-29", "2016-02-29")]
    [InlineData("2016-02-29T24:00:00+03", EdtfPrecision.Day, "2016-02-29", "2016-02-29")]
    [InlineData("2016-02-29T06:10:05-04:30", EdtfPrecision.Day, "2016-02-29", "2016-02-29")]
    [InlineData("2013/2015", EdtfPrecision.Interval, "2013-01-01", "2015-12-31")]
    [InlineData("2013-05/2013-06-07", EdtfPrecision.Interval, "2013-05-01", "2013-06-07")]
    [InlineData("Y20260", EdtfPrecision.Year, null, null)]
    [InlineData("Y-20260", EdtfPrecision.Year, null, null)]
    [InlineData("-0479", EdtfPrecision.Year, null, null)]
    [InlineData("-0479-09-20", EdtfPrecision.Day, null, null)]
    [InlineData("0000-02-29", EdtfPrecision.Day, null, null)]
    [InlineData("2011-21", EdtfPrecision.Season, "2011-03-01", "2011-05-31")]
    [InlineData("2011-22", EdtfPrecision.Season, "2011-06-01", "2011-08-31")]
    [InlineData("2011-23", EdtfPrecision.Season, "2011-09-01", "2011-11-30")]
    [InlineData("2011-24", EdtfPrecision.Season, "2011-12-01", "2012-02-29")]
    [InlineData("199X", EdtfPrecision.Decade, "1990-01-01", "1999-12-31")]
    [InlineData("19XX", EdtfPrecision.Century, "1900-01-01", "1999-12-31")]
    [InlineData("1991-XX", EdtfPrecision.Year, "1991-01-01", "1991-12-31")]
    [InlineData("1991-01-XX", EdtfPrecision.Month, "1991-01-01", "1991-01-31")]
    [InlineData("1991-XX-XX", EdtfPrecision.Year, "1991-01-01", "1991-12-31")]
    [InlineData("2012/..", EdtfPrecision.Open, "2012-01-01", null)]
    [InlineData("2012-07-01/", EdtfPrecision.Open, "2012-07-01", null)]
    [InlineData("../2012", EdtfPrecision.Open, null, "2012-12-31")]
    [InlineData("/2012-07", EdtfPrecision.Open, null, "2012-07-31")]
    [InlineData("2012~/2014?", EdtfPrecision.Interval, "2012-01-01", "2014-12-31")]
    public void Reads_every_feature(string value, EdtfPrecision precision, string? earliest, string? latest)
    {
        var edtf = Edtf.Parse(value);
        Assert.Equal(precision, edtf.Precision);
        Assert.Equal(earliest, edtf.Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(latest, edtf.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2016", false, false)]
    [InlineData("2016~", true, false)]
    [InlineData("2016-05?", false, true)]
    [InlineData("2016-05-07%", true, true)]
    [InlineData("2011-24~", true, false)]
    [InlineData("2012/2014~", true, false)]
    [InlineData("2012?/..", false, true)]
    public void Reads_qualifiers(string value, bool approximate, bool uncertain)
    {
        var edtf = Edtf.Parse(value);
        Assert.Equal((approximate, uncertain), (edtf.IsApproximate, edtf.IsUncertain));
    }

    [Theory]
    [InlineData("")]
    [InlineData("أمس")]
    [InlineData("2016-13")]
    [InlineData("2016-00")]
    [InlineData("2016-25")]
    [InlineData("2015-02-29")]
    [InlineData("2016-2-9")]
    [InlineData("2016-02-29T25:00:00")]
    [InlineData("2016-02-29T24:00:01")]
    [InlineData("2016-02-29T10:00")]
    [InlineData("2016-02T10:00:00")]
    [InlineData("16")]
    [InlineData("20161")]
    [InlineData("Y2016")]
    [InlineData("-0000")]
    [InlineData("2XXX")]
    [InlineData("20X6")]
    [InlineData("199X-05")]
    [InlineData("2016-XX-05")]
    [InlineData("2016~-05")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("2015/2013")]
    [InlineData("2013/2014/2015")]
    [InlineData("2016-02-29T10:00:00/2017")]
    [InlineData("٢٠١٦")]
    public void Refuses_what_is_none(string value)
    {
        Assert.False(Edtf.TryParse(value, out _));
        Assert.Equal(EdtfPrecision.None, new Edtf(value).Precision);
        Assert.Null(new Edtf(value).Earliest);
        Assert.Throws<FormatException>(() => Edtf.Parse(value));
    }

    [Fact]
    public void Writes_what_it_reads()
    {
        var day = new DateOnly(2015, 3, 9);
        Assert.Equal("2015-03-09", Edtf.Day(day).Value);
        Assert.Equal("0622-07", Edtf.Month(622, 7).Value);
        Assert.Equal("0070", Edtf.Year(70).Value);
        Assert.Equal("198X", Edtf.Decade(1987).Value);
        Assert.Equal("2015-22", Edtf.Season(2015, 22).Value);
        Assert.Equal("2013/2015", Edtf.Interval(Edtf.Year(2013), Edtf.Year(2015)).Value);
        Assert.Equal("2013", Edtf.Interval(Edtf.Year(2013), Edtf.Year(2013)).Value);
        Assert.Equal("2013/2016", Edtf.Interval(new Edtf("2013/2014"), new Edtf("2015/2016")).Value);
        Assert.Equal("2012/..", Edtf.OpenEnd(Edtf.Year(2012)).Value);
        Assert.Equal("../2012", Edtf.OpenStart(Edtf.Year(2012)).Value);
    }

    [Theory]
    [InlineData("2015-09", "2015-09~")]
    [InlineData("2015-09~", "2015-09~")]
    [InlineData("2015-09?", "2015-09%")]
    [InlineData("2013/2015", "2013~/2015~")]
    [InlineData("2012/..", "2012~/..")]
    [InlineData("/2012", "/2012~")]
    public void Marks_as_approximate(string value, string expected) => Assert.Equal(expected, Edtf.Parse(value).Approximate().Value);

    [Fact]
    public void Any_day_goes_there_and_back() => Gen.Int[0, DateOnly.MaxValue.DayNumber].Sample(number =>
    {
        var day = DateOnly.FromDayNumber(number);
        var edtf = Edtf.Day(day);
        Assert.Equal((day, day), (edtf.Earliest, edtf.Latest));
    });

    [Fact]
    public void No_string_makes_it_fail() => Gen.Char["0123456789X-/.~?%YTZ:+ "].Array[0, 24].Sample(letters =>
    {
        var edtf = new Edtf(new string(letters));
        Assert.Equal(edtf.IsValid, edtf.Precision != EdtfPrecision.None);
        Assert.True(!edtf.IsValid || edtf.Approximate().IsValid || edtf.Value.Contains('T', StringComparison.Ordinal));
        Assert.False(edtf.Earliest > edtf.Latest);
    });
}
