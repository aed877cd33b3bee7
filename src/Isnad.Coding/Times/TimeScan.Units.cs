using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Times;

/// <summary>Stretches counted from publication: الأسبوع الماضي، قبل ثلاثة أيام، خلال الأشهر الستة المقبلة.</summary>
internal sealed partial class TimeScan
{
    /// <summary>A length of time; <see cref="Count"/> is null where it is not told (بضعة أيام), <see cref="About"/> where it is told roughly (أكثر من عامين).</summary>
    private readonly record struct Amount(int First, int Last, int Clitics, int? Count, string Unit, bool Counted, bool About);

    /// <summary>هذا الأسبوع، الشهر الماضي، الأيام الثلاثة المقبلة.</summary>
    private TimeMatch? ReadUnit(int at)
    {
        if (at >= _words.Count)
        {
            return null;
        }

        var demonstrative = Get(at, "demonstrative");
        var start = demonstrative.Length > 0 ? demonstrative.Next : at;
        if (start > at && !Near(start))
        {
            return null;
        }

        if (Get(start, "the-unit") is { Length: > 0 } unit && (start == at || unit.Clitics.Length == 0))
        {
            if (GetNext(unit.Next, "following", "same") is { Length: > 0 } relation)
            {
                return Related(unit.Value, relation.Kind == "following" ? 1 : 0) is { } related ? new(at, relation.Last, Lead(demonstrative, unit), related) : null;
            }

            var modifier = GetNext(unit.Next, "last", "before-last", "this", "next");
            if (modifier.Length == 0 && start == at)
            {
                return null;
            }

            var shift = modifier.Kind switch { "last" => -1, "before-last" => -2, "next" => 1, _ => 0 };
            return new(at, modifier.Length > 0 ? modifier.Last : unit.Last, Lead(demonstrative, unit), Shifted(unit.Value, shift, at));
        }

        return start == at ? ReadDefiniteUnits(at) : null;
    }

    /// <summary>اليوم التالي، العام نفسه: counted from the date told last.</summary>
    private Edtf? Related(string unit, int shift)
    {
        if (_told is not { Earliest: { } told })
        {
            return null;
        }

        return unit switch
        {
            "day" when _told.Precision == EdtfPrecision.Day => Edtf.Day(told.AddDays(shift)),
            "month" when _told.Precision is EdtfPrecision.Day or EdtfPrecision.Month => Edtf.Month(told.AddMonths(shift).Year, told.AddMonths(shift).Month),
            "year" when _told.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year => Edtf.Year(told.Year + shift),
            _ => null,
        };
    }

    private static int Lead(PhraseMatch demonstrative, PhraseMatch unit) => demonstrative.Length > 0 ? demonstrative.Clitics.Length : unit.Clitics.Length;

    /// <summary>الأيام الثلاثة الماضية، اليومين المقبلين، الساعات القليلة الماضية، الساعات الـ24 الماضية.</summary>
    private TimeMatch? ReadDefiniteUnits(int at)
    {
        if (Get(at, "the-units", "the-unit-dual") is not { Length: > 0 } units)
        {
            return null;
        }

        int? count = units.Kind == "the-unit-dual" ? 2 : null;
        var next = units.Next;
        if (Near(next) && Clitics.IsOnly(_words[next].Form) && next + 1 < _words.Count && _words[next + 1] is { IsDigits: true, Gap: "" })
        {
            // "الـ24": the article and the digits are two words.
            next++;
        }

        if (Near(next) && _numbers.Read(_words, next) is { Kind: NumberKind.Cardinal, Value: < 1000 } number && (number.Clitics.Article || _words[next].IsDigits))
        {
            count = (int)number.Value;
            next = number.Last + 1;
        }

        next = GetNext(next, "few") is { Length: > 0 } few ? few.Next : next;
        return GetNext(next, "last", "last-few", "next") is { Length: > 0 } modifier
            ? new(at, modifier.Last, units.Clitics.Length, Around(units.Value, count, modifier.Kind == "next"))
            : null;
    }

    /// <summary>One calendar unit, counted from the one of publication.</summary>
    private Edtf? Shifted(string unit, int shift, int at)
    {
        if (_published is not { } published)
        {
            return null;
        }

        switch (unit)
        {
            case "week":
                var monday = published.AddDays((7 * shift) - (((int)published.DayOfWeek + 6) % 7));
                return Edtf.Interval(Edtf.Day(monday), Edtf.Day(shift == 0 && !LooksAhead(at) ? published : monday.AddDays(6)));
            case "month":
                return MonthOf(published.AddMonths(shift));
            case "year":
                return Edtf.Year(published.Year + shift);
            case "decade":
                return Edtf.Decade(published.Year + (10 * shift));
            case "century":
                return new Edtf($"{(published.Year / 100) + shift}XX");
            case "day":
                return Edtf.Day(published.AddDays(shift));
            default:
                return Edtf.Day(published).Approximate();
        }
    }

    /// <summary>The stretch of so many units that ends or begins with publication.</summary>
    private Edtf? Around(string unit, int? count, bool ahead)
    {
        if (_published is not { } published)
        {
            return null;
        }

        if (unit is "hour" or "minute")
        {
            return count is 24 or 48 ? Edtf.Day(published.AddDays((ahead ? 1 : -1) * count.Value / 24)) : Edtf.Day(published).Approximate();
        }

        if (count is not { } n)
        {
            return unit switch
            {
                "day" => Edtf.Day(published.AddDays(ahead ? 3 : -3)).Approximate(),
                "week" => MonthOf(published.AddDays(ahead ? 21 : -21)).Approximate(),
                _ => null,
            };
        }

        var sign = ahead ? 1 : -1;
        if (unit == "day")
        {
            var (near, far) = (Edtf.Day(published.AddDays(sign)), Edtf.Day(published.AddDays(sign * n)));
            return ahead ? Edtf.Interval(near, far) : Edtf.Interval(far, near);
        }

        return Away(unit, sign * n) is { } edge
            ? ahead ? Edtf.Interval(Edtf.Day(published), edge).Approximate() : Edtf.Interval(edge, Edtf.Day(published)).Approximate()
            : null;
    }

    /// <summary>The date so many units from publication: days exact, weeks and months approximate.</summary>
    private Edtf? Away(string unit, int count)
    {
        if (_published is not { } published || Math.Abs(count) > 5000)
        {
            return null;
        }

        switch (unit)
        {
            case "minute":
                return Edtf.Day(published);
            case "hour":
                return Math.Abs(count) < 24 ? Edtf.Day(published) : Edtf.Day(published.AddDays(count / 24));
            case "day":
                return Edtf.Day(published.AddDays(count));
            case "week":
                return Edtf.Day(published.AddDays(7 * count)).Approximate();
            case "month":
                return MonthOf(published.AddMonths(Math.Clamp(count, -1200, 1200))).Approximate();
            case "year":
                return published.Year + count is var year and > 0 and < 9999 ? Edtf.Year(year) : null;
            case "decade":
                return published.Year + (10 * count) is var far and > 0 and < 9999 ? Edtf.Year(far).Approximate() : null;
            default:
                return null;
        }
    }

    private static Edtf MonthOf(DateOnly day) => Edtf.Month(day.Year, day.Month);

    private Edtf? Before(Amount amount)
    {
        if (amount.Count is { } count)
        {
            // "قبل نحو ساعة" is of today without a doubt.
            return amount is { About: true, Unit: not ("minute" or "hour") } ? Away(amount.Unit, -count)?.Approximate() : Away(amount.Unit, -count);
        }

        return _published is not { } published ? null : amount.Unit switch
        {
            "minute" or "hour" => Edtf.Day(published).Approximate(),
            "day" => MonthOf(published.AddDays(-3)).Approximate(),
            "week" => MonthOf(published.AddDays(-21)).Approximate(),
            "month" => Edtf.Year(published.AddMonths(-4).Year).Approximate(),
            _ => null,
        };
    }

    /// <summary>قبل ثلاثة أيام، بعد أسبوعين من الآن; before or after another event it is a length only.</summary>
    private TimeMatch? ReadAgo(int at)
    {
        if (Get(at, "ago", "after") is not { Length: > 0 } lead || Following(lead.Next) is not { } next || ReadAmount(next) is not { Clitics: 0 } amount
            || IsNamed(amount, next) || ReadDay(next) is not null)
        {
            return null;
        }

        var of = Following(amount.Last + 1) is { } i && _words[i].Form == "من" && !(i + 1 < _words.Count && _words[i + 1].Form == "قبل") ? i : -1;
        var now = of > 0 && of + 1 < _words.Count && _words[of + 1].Form == "الان";
        var last = now ? of + 1 : amount.Last;
        // "قتل قبل شهرين على يد مسلحين" is two months ago.
        if ((lead.Kind == "after" ? IsFrom(amount.Last + 1) : of > 0) && !now && amount is { Count: { } length, Unit: not ("hour" or "minute") })
        {
            return new(at, amount.Last, lead.Clitics.Length, null, TimeKind.Duration) { Offset = new TimeOffset(amount.Unit, lead.Kind == "after" ? -length : length) };
        }

        if (lead.Kind == "after")
        {
            return now && amount.Count is { } count ? new(at, last, lead.Clitics.Length, Away(amount.Unit, count)) : amount.Counted ? new(at, last, lead.Clitics.Length, null, TimeKind.Duration) : null;
        }

        return of > 0 && !now ? new(at, last, lead.Clitics.Length, null, TimeKind.Duration) : new(at, last, lead.Clitics.Length, Before(amount));
    }

    /// <summary>A length of time, dated where الماضية or المقبلة follows.</summary>
    private TimeMatch? ReadAmountAt(int at)
    {
        if (ReadAmount(at) is not { } amount || !(amount.Counted || (at > 0 && _words[at].FollowsOn && Get(at - 1, "length").Length == 1)))
        {
            return null;
        }

        return GetNext(amount.Last + 1, "last", "next") is { Length: > 0 } modifier
            ? new(at, modifier.Last, amount.Clitics, Around(amount.Unit, amount.Count, modifier.Kind == "next"))
            : new(at, amount.Last, amount.Clitics, null, TimeKind.Duration);
    }

    /// <summary>ثلاثة أيام، أسبوعين، نحو 20 عاما، بضعة أشهر، أيام.</summary>
    private Amount? ReadAmount(int at)
    {
        if (at >= _words.Count)
        {
            return null;
        }

        var about = Get(at, "about");
        var start = about.Length > 0 && Near(about.Next) ? about.Next : at;
        if (Get(start, "unit-dual") is { Length: > 0 } dual)
        {
            return new(at, dual.Last, start > at ? about.Clitics.Length : dual.Clitics.Length, 2, dual.Value, true, start > at);
        }

        if (Get(start, "some") is { Length: > 0 } some && GetNext(some.Next, "units") is { Length: > 0 } several)
        {
            return new(at, several.Last, start > at ? about.Clitics.Length : some.Clitics.Length, null, several.Value, true, start > at);
        }

        if (_numbers.Read(_words, start) is { Kind: NumberKind.Cardinal or NumberKind.Vague, Value: < 100000, CountsItself: false } number
            && GetNext(number.Last + 1, "unit", "units", "the-units") is { Length: > 0 } unit)
        {
            int? count = number.Kind == NumberKind.Vague || number.Value % 1 != 0 ? null : (int)number.Value;
            return new(at, unit.Last, start > at ? about.Clitics.Length : number.Clitics.BeforeArticle, count, unit.Value, true, start > at);
        }

        return Get(start, "unit", "units") is { Length: > 0 } bare
            ? new(at, bare.Last, start > at ? about.Clitics.Length : bare.Clitics.Length, bare.Kind == "unit" ? 1 : null, bare.Value, start > at && bare.Kind == "unit", start > at)
            : null;
    }
}
