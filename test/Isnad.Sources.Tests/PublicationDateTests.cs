using CsCheck;

namespace Isnad.Sources.Tests;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2024-03-15", "2024-03-15")]
    [InlineData("2024-03", "2024-03")]
    [InlineData("2015-09~", "2015-09~")]
    [InlineData("2024-03-15T23:30:00+03:00", "2024-03-15")]
    [InlineData("2024-03-15 01:10:00Z", "2024-03-15")]
    [InlineData("20240315", "2024-03-15")]
    [InlineData("20240315T101500", "2024-03-15")]
    [InlineData("Fri, 15 Mar 2024 10:00:00 GMT", "2024-03-15")]
    [InlineData("March 15, 2024", "2024-03-15")]
    [InlineData("15/03/2024", "2024-03-15")]
    [InlineData("3/4/2024", "2024-04-03")]
    [InlineData("03/15/2024", "2024-03-15")]
    [InlineData("١٥/٠٣/٢٠٢٤", "2024-03-15")]
    [InlineData("الجمعة 15 مارس 2024", "2024-03-15")]
    [InlineData("الجمعة، ١٥ آذار ٢٠٢٤ - 10:30", "2024-03-15")]
    [InlineData("15 آذار/مارس 2024", "2024-03-15")]
    [InlineData("2 تشرين الثاني 2023", "2023-11-02")]
    [InlineData("الأحد 14 كانون الثاني (يناير) 2024", "2024-01-14")]
    [InlineData("7 جانفي 2023", "2023-01-07")]
    [InlineData("21 غشت 2022", "2022-08-21")]
    [InlineData("3 دجنبر 2022", "2022-12-03")]
    [InlineData("5 من شهر أيلول عام 2021", "2021-09-05")]
    [InlineData("3 رمضان 1445 هـ - 13 مارس 2024 م", "2024-03-13")]
    [InlineData("نيسان 2024", "2024-04")]
    [InlineData("31/02/2024", null)]
    [InlineData("２０２４-０３-１２", null)]
    [InlineData("१२/०३/२०२४", null)]
    [InlineData("2024-03-１２", null)]
    [InlineData("0001-01-01", null)]
    [InlineData("2024-13-45", null)]
    [InlineData("2024-02-30", null)]
    [InlineData("3 رمضان 1445", null)]
    [InlineData("أمس", null)]
    [InlineData("", null)]
    public void A_date_field_is_understood(string value, string? expected) =>
        Assert.Equal(expected, PublicationDate.Parse(value)?.Value);

    [Theory]
    [InlineData("https://example.org/ar/2018/05/09/خبر.html", "2018-05-09")]
    [InlineData("https://example.org/news/2018-5-9/x", "2018-05-09")]
    [InlineData("https://example.org/20180509-title", "2018-05-09")]
    [InlineData("https://example.org/story/12345678", null)]
    [InlineData("https://example.org/?d=2018/05/09", null)]
    public void The_path_of_an_address_tells_the_date(string address, string? expected) =>
        Assert.Equal(expected, PublicationDate.InAddress(address)?.Value);

    [Fact]
    public void Every_day_written_in_any_way_comes_back()
    {
        Gen.Int[0, 40_000].Sample(offset =>
        {
            var day = new DateOnly(1990, 1, 1).AddDays(offset);
            var iso = day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
            foreach (var name in DataTable.Rows("months.tsv").Where(row => row[1] == day.Month.ToString(System.Globalization.CultureInfo.InvariantCulture)))
            {
                if (PublicationDate.Parse($"{day.Day} {name[0]} {day.Year:0000}")?.Value != iso)
                {
                    return false;
                }
            }

            return PublicationDate.Parse(iso)?.Value == iso
                && PublicationDate.Parse($"{day.Day:00}/{day.Month:00}/{day.Year}")?.Value == iso;
        }, iter: 300);
    }
}
