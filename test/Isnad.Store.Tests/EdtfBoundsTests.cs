using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2015-09~", "2015-09-01", "2015-09-30")]
    [InlineData("2013/2015", "2013-01-01", "2015-12-31")]
    [InlineData("2012/..", "2012-01-01", "9999-12-31")]
    [InlineData("../2012-05-06", "0000-01-01", "2012-05-06")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("2012-XX-05?", "2012-01-05", "2012-12-05")]
    [InlineData("2012-21", "2012-03-01", "2012-05-31")]
    [InlineData("2012-24", "2012-12-01", "2012-12-31")]
    [InlineData("2012-03-04T10:00:00Z", "2012-03-04", "2012-03-04")]
    [InlineData("yesterday", null, null)]
    [InlineData("", null, null)]
    public void Bounds_hold_every_day_the_date_can_mean(string date, string? from, string? to) =>
        Assert.Equal(new EdtfBounds(from, to), EdtfBounds.Of(new Edtf(date)));
}
