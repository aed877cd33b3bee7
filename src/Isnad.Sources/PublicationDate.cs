using System.Globalization;
using System.Text.RegularExpressions;
using Isnad.Record;

namespace Isnad.Sources;

/// <summary>Reads publication dates: ISO, EDTF, datelines with month names of any family, numbers.</summary>
/// <remarks>A date with a time zone is the date as written. Of "09/05/2018" the first number is the day, as the Arab
/// press writes it, unless only the other reading is a date. Hijri months are left alone: pages give both. Digits of other scripts than
/// Latin, Arabic and Persian are none.</remarks>
internal static partial class PublicationDate
{
    private static readonly Dictionary<string, int> Months = ReadMonths();
    private static readonly Regex DayMonth = Named(@"(?<![0-9])(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[\s,،.-]+(?:من\s+)?(?:شهر\s+)?{M}(?:\s*[/(-]\s*{N}\)?)?[\s,،.-]+(?:(?:عام|سنة)\s+)?(?<y>[0-9]{4})(?![0-9])");
    private static readonly Regex MonthDay = Named(@"{M}(?:\s*[/(-]\s*{N}\)?)?\.?\s+(?<d>[0-9]{1,2})(?:st|nd|rd|th)?\s*[,،]\s*(?<y>[0-9]{4})(?![0-9])");
    private static readonly Regex MonthYear = Named(@"^{M}(?:\s*[/(-]\s*{N}\)?)?[\s,،]+(?<y>[0-9]{4})$");

    /// <summary>The date that a field holds; null where it holds none.</summary>
    public static Edtf? Parse(string? value)
    {
        if (Metadata.Clean(value) is not { Length: <= 200 } clean)
        {
            return null;
        }

        var folded = ArabicSpelling.Fold(clean);
        if (EdtfShape().IsMatch(folded) && IsoParts(folded))
        {
            return new Edtf(folded.ToUpperInvariant());
        }

        return InText(folded) ?? OfMonth(MonthYear.Match(folded));
    }

    /// <summary>The first full date in a line of text; null where there is none.</summary>
    public static Edtf? InText(string line)
    {
        var folded = ArabicSpelling.Fold(line);
        return OfMatch(IsoDay().Match(folded)) ?? OfMonth(DayMonth.Match(folded)) ?? OfMonth(MonthDay.Match(folded))
            ?? OfMatch(CompactDay().Match(folded)) ?? Numeric(NumericDay().Match(folded));
    }

    /// <summary>The date in the path of an address: <c>/2018/05/09/</c>, <c>2018-05-09</c> or <c>20180509</c>.</summary>
    public static Edtf? InAddress(string? address) => address is null
        ? null
        : OfMatch(AddressDay().Match(Uri.TryCreate(address, UriKind.Absolute, out var whole) ? whole.AbsolutePath : address));

    private static Edtf? OfMatch(Match match) => !match.Success
        ? null
        : Day(Value(match, "y"), Value(match, "m"), Value(match, "d"));

    private static Edtf? OfMonth(Match match)
    {
        if (!match.Success || !Months.TryGetValue(Spaced(match.Groups["m"].Value), out var month))
        {
            return null;
        }

        var year = Value(match, "y");
        return match.Groups["d"].Success ? Day(year, month, Value(match, "d"))
            : year is >= 1900 and <= 2100 ? new Edtf(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"))
            : null;
    }

    private static Edtf? Numeric(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        int first = Value(match, "d"), second = Value(match, "m"), year = Value(match, "y");
        return Day(year, second, first) ?? Day(year, first, second);
    }

    private static Edtf? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new Edtf(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"))
            : null;

    private static bool IsoParts(string edtf) => edtf.Split('/').All(part =>
    {
        var numbers = part.TrimEnd('~', '?', '%').Split('-');
        return part == ".." || numbers.Length < 2
            || (int.TryParse(numbers[1], CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12
                && (numbers.Length < 3 || !int.TryParse(numbers[0], CultureInfo.InvariantCulture, out var year)
                    || (year is >= 1900 and <= 2100 && int.Parse(numbers[2], CultureInfo.InvariantCulture) is var day && day >= 1 && day <= DateTime.DaysInMonth(year, month))));
    });

    private static int Value(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static Dictionary<string, int> ReadMonths() => DataTable.Rows("months.tsv").ToDictionary(
        row => ArabicSpelling.Fold(row[0]),
        row => int.Parse(row[1], CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    private static string Spaced(string name) => SpaceRun().Replace(name, " ");

    private static Regex Named(string pattern)
    {
        var names = string.Join('|', Months.Keys.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => Regex.Escape(name).Replace(@"\ ", @"\s+", StringComparison.Ordinal)));
        return new Regex(
            pattern.Replace("{M}", $@"(?<m>(?:{names})(?!\w))", StringComparison.Ordinal).Replace("{N}", $"(?:{names})", StringComparison.Ordinal),
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            TimeSpan.FromSeconds(2));
    }

    [GeneratedRegex(@"^[0-9]{3}[0-9x](-[0-9][0-9](-[0-9][0-9])?)?[~?%]?(/([0-9]{4}(-[0-9][0-9](-[0-9][0-9])?)?[~?%]?|\.\.))?$", RegexOptions.CultureInvariant)]
    private static partial Regex EdtfShape();

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})[-/.](?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?<m>[0-9][0-9])(?<d>[0-9][0-9])(?:t[0-9]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex CompactDay();

    [GeneratedRegex(@"(?<![0-9])(?<d>[0-9]{1,2})\s?[-/.]\s?(?<m>[0-9]{1,2})\s?[-/.]\s?(?<y>[0-9]{4})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDay();

    [GeneratedRegex(@"(?<![0-9])(?<y>(?:19|20)[0-9][0-9])(?<s>[-/_]?)(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex AddressDay();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex SpaceRun();
}
