using Isnad.Record;

namespace Isnad.Store.Tests;

public sealed class EdtfBoundsTests
{
    [Theory]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2013/2015", "2013-01-01", "2015-12-31")]
    [InlineData("2012/..", "2012-01-01", "9999-12-31")]
    [InlineData("../2012-05-06", "0001-01-01", "2012-05-06")]
    [InlineData("yesterday", null, null)]
    public void Bounds_sort_as_text(string date, string? from, string? to) =>
        Assert.Equal(new EdtfBounds(from, to), EdtfBounds.Of(new Edtf(date)));
}
