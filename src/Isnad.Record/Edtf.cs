using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Isnad.Record;

/// <summary>A date of the Extended Date/Time Format (ISO 8601-2, Library of Congress EDTF), Level 1.</summary>
/// <param name="Value">The EDTF string, such as <c>2015-09~</c>, <c>2013/2015</c> or <c>2012/..</c>.
/// The constructor takes any string, so that foreign data can be kept as it came: see <see cref="IsValid"/>.</param>
public sealed record Edtf(string Value)
{
    /// <summary>Whether <see cref="Value"/> is an EDTF of Level 0 or 1.</summary>
    public bool IsValid => Read() is not null;

    /// <summary>How exactly it tells when.</summary>
    public EdtfPrecision Precision => Read() switch
    {
        null => EdtfPrecision.None,
        ({ } only, null, false) => only.Precision,
        ({ }, { }, true) => EdtfPrecision.Interval,
        _ => EdtfPrecision.Open,
    };

    /// <summary>The first day it may mean; null where the start is open or unknown, lies outside the years 1 to 9999, or the value is not valid.</summary>
    public DateOnly? Earliest => Read()?.Start?.Earliest;

    /// <summary>The last day it may mean; null under the same conditions. Seasons are those of the northern half of
    /// the earth in whole months; winter runs from December into February of the next year.</summary>
    public DateOnly? Latest => Read() switch
    {
        null => null,
        (var only, _, false) => only?.Latest,
        (_, var end, true) => end?.Latest,
    };

    /// <summary>Whether it, or an end of it, is marked approximate (<c>~</c> or <c>%</c>).</summary>
    public bool IsApproximate => Read() is var (start, end, _) && (start?.Approximate == true || end?.Approximate == true);

    /// <summary>Whether it, or an end of it, is marked uncertain (<c>?</c> or <c>%</c>).</summary>
    public bool IsUncertain => Read() is var (start, end, _) && (start?.Uncertain == true || end?.Uncertain == true);

    /// <summary>Reads a valid EDTF.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Edtf? edtf)
    {
        edtf = text is not null && new Edtf(text) is { IsValid: true } valid ? valid : null;
        return edtf is not null;
    }

    /// <summary>Reads a valid EDTF.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var edtf) ? edtf : throw new FormatException($"'{text}' is no EDTF date of Level 1");

    /// <summary>A day.</summary>
    public static Edtf Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A month of a year from 0 to 9999.</summary>
    public static Edtf Month(int year, int month) => new(string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"));

    /// <summary>A year from 0 to 9999.</summary>
    public static Edtf Year(int year) => new(year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>The decade that <paramref name="year"/> lies in: 1987 gives <c>198X</c>.</summary>
    public static Edtf Decade(int year) => new(string.Create(CultureInfo.InvariantCulture, $"{year / 10:000}X"));

    /// <summary>A season: 21 spring, 22 summer, 23 autumn, 24 winter.</summary>
    public static Edtf Season(int year, int season) => Month(year, season);

    /// <summary>From the start of one date to the end of another, be they intervals themselves; one date alone where they are the same.</summary>
    public static Edtf Interval(Edtf start, Edtf end) => start == end ? start : new($"{start.Value.Split('/')[0]}/{end.Value.Split('/')[^1]}");

    /// <summary>From a date on.</summary>
    public static Edtf OpenEnd(Edtf start) => new($"{start.Value}/..");

    /// <summary>Up to a date.</summary>
    public static Edtf OpenStart(Edtf end) => new($"../{end.Value}");

    /// <summary>The same, marked approximate; both ends of an interval are.</summary>
    public Edtf Approximate() => new(string.Join('/', Value.Split('/').Select(Approximate)));

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Approximate(string date)
    {
        if (date.Length == 0 || date == ".." || date[^1] is '~' or '%')
        {
            return date;
        }

        return date[^1] == '?' ? date[..^1] + '%' : date + '~';
    }

    /// <summary>The date, or the ends of the interval (null where open or unknown); null where not valid.</summary>
    private (EdtfDate? Start, EdtfDate? End, bool Interval)? Read()
    {
        var text = Value.AsSpan();
        var slash = text.IndexOf('/');
        if (slash < 0)
        {
            return EdtfDate.Read(text) is { } date ? (date, null, false) : null;
        }

        var left = text[..slash];
        var right = text[(slash + 1)..];
        var start = EdtfDate.Read(left);
        var end = EdtfDate.Read(right);
        var valid = (start is not null || left is "" or "..") && (end is not null || right is "" or "..")
            && (start is not null || end is not null)
            && start is not { HasTime: true } && end is not { HasTime: true }
            && !(start?.Earliest > end?.Latest);
        return valid ? (start, end, true) : null;
    }
}
