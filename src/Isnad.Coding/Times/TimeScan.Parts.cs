using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Times;

/// <summary>Parts of months and years, seasons, decades and holidays.</summary>
internal sealed partial class TimeScan
{
    /// <summary>Days that a feast has names for.</summary>
    private const int LongestFeast = 5;

    /// <summary>The day that the middle of a month is taken for.</summary>
    private const int MiddleOfMonth = 15;

    /// <summary>The feast that is called by no name is within so many days of publication.</summary>
    private const int NearFeastDays = 10;

    /// <summary>مطلع مايو، منتصف عام 2013، أواخر الشهر الماضي.</summary>
    private TimeMatch? ReadPortion(int at)
    {
        if (Get(at, "early", "mid", "late") is not { Length: > 0 } portion || !Near(portion.Next))
        {
            return null;
        }

        var next = portion.Next;
        if ((ReadMonth(next, company: true) ?? ReadYear(next) ?? ReadUnit(next) ?? ReadDecade(next) ?? ReadSeason(next) ?? ReadCurrent(next)) is not { Clitics: 0 } whole)
        {
            return null;
        }

        return new(at, whole.Last, portion.Clitics.Length, PortionOf(portion, whole.Date));
    }

    /// <summary>مطلع الأسبوع, نهاية العام: of a week, month or year that nothing is said of, that of publication.</summary>
    private TimeMatch? ReadCurrent(int at) => Get(at, "the-unit") is { Length: > 0, Value: "week" or "month" or "year" } unit && !(Near(unit.Next) && _words[unit.Next].Form.StartsWith("ال", StringComparison.Ordinal))
        ? new(at, unit.Last, unit.Clitics.Length, Shifted(unit.Value, 0, at))
        : null;

    /// <summary>The start and end of a month are the month and its middle the 15th; start, middle and end of a year are the month that the lexicon tells. What is vaguer is marked so.</summary>
    private static Edtf? PortionOf(PhraseMatch portion, Edtf? whole)
    {
        if (whole is not { Earliest: { } start })
        {
            return whole;
        }

        return whole.Precision switch
        {
            EdtfPrecision.Month => portion.Kind == "mid" ? Edtf.Day(start.AddDays(MiddleOfMonth - 1)).Approximate() : whole,
            EdtfPrecision.Year => (portion.Value.Length > 0 ? Edtf.Month(start.Year, ToInt(portion.Value)) : whole).Approximate(),
            EdtfPrecision.Interval when whole is { Latest: { } end } && end.DayNumber - start.DayNumber < 7 =>
                Edtf.Day(portion.Kind == "early" ? start : portion.Kind == "late" ? end : start.AddDays(2)).Approximate(),
            _ => whole,
        };
    }

    /// <summary>الربع الثاني من عام 2015، النصف الأول من العام الحالي: the months of it.</summary>
    private TimeMatch? ReadShare(int at)
    {
        if (Get(at, "share") is not { Length: > 0 } share || !Near(share.Next)
            || _numbers.Read(_words, share.Next) is not { Kind: NumberKind.Ordinal, Value: >= 1 and <= 4 } number || number.Value > ToInt(share.Value))
        {
            return null;
        }

        var next = Near(number.Last + 1) && _words[number.Last + 1].Form == "من" ? number.Last + 2 : number.Last + 1;
        if (!Near(next) || (ReadYear(next) ?? ReadUnit(next)) is not { Clitics: 0, Date: { Precision: EdtfPrecision.Year, Earliest: { } start } } year)
        {
            return null;
        }

        var months = 12 / ToInt(share.Value);
        var end = months * (int)number.Value;
        return new(at, year.Last, share.Clitics.Length, Edtf.Interval(Edtf.Month(start.Year, end - months + 1), Edtf.Month(start.Year, end)));
    }

    /// <summary>خلال الليل: the night before publication.</summary>
    private TimeMatch? ReadLastNight(int at) => Get(at, "last-night") is { Length: > 0 } night
        ? new(at, night.Last, night.Clitics.Length, _published is { } day ? Edtf.Interval(Edtf.Day(day.AddDays(-1)), Edtf.Day(day)) : null)
        : null;

    /// <summary>صيف 2015، شتاء عام 2010، الخريف الماضي، هذا الصيف: the months of it.</summary>
    private TimeMatch? ReadSeason(int at)
    {
        if (Get(at, "demonstrative") is { Length: > 0 } lead && GetNext(lead.Next, "season") is { Length: > 0 } current && _words[current.First].Form.StartsWith("ال", StringComparison.Ordinal))
        {
            return new(at, current.Last, lead.Clitics.Length, _published is { } now ? NearSeason("this", now, ToInt(current.Value)) : null);
        }

        if (Get(at, "season") is not { Length: > 0 } season || !Near(season.Next))
        {
            return null;
        }

        var number = ToInt(season.Value);
        if (ReadYearNumber(season.Next) is var (year, last))
        {
            return new(at, last, season.Clitics.Length, IsHijri(year, last) ? HijriSeason(year, number) : SeasonOf(year, number));
        }

        if (ReadUnit(season.Next) is { Date: { Precision: EdtfPrecision.Year, Earliest: { } start } } unit)
        {
            return new(at, unit.Last, season.Clitics.Length, SeasonOf(start.Year, number));
        }

        if (GetNext(season.Next, "last", "this", "next") is not { Length: > 0 } modifier)
        {
            return null;
        }

        return new(at, modifier.Last, season.Clitics.Length, _published is { } published ? NearSeason(modifier.Kind, published, number) : null);
    }

    private static Edtf NearSeason(string modifier, DateOnly published, int season)
    {
        var years = new[] { published.Year - 1, published.Year, published.Year + 1 }.Select(year => SeasonOf(year, season)).ToList();
        return modifier switch
        {
            "last" => years.Last(s => s.Latest < published || s == years[0]),
            "next" => years.First(s => s.Earliest > published || s == years[2]),
            _ => years[1],
        };
    }

    private static Edtf SeasonOf(int year, int season)
    {
        var month = 3 * (season - 20);
        return Edtf.Interval(Edtf.Month(year, month), season == 24 ? Edtf.Month(year + 1, 2) : Edtf.Month(year, month + 2));
    }

    /// <summary>شتاء 1436هـ: the season that lies within the Hijri year; the whole year where it has parts of two.</summary>
    private static Edtf? HijriSeason(int year, int season)
    {
        if (HijriCalendar.ToEdtf(year, null, null) is not { Earliest: { } first, Latest: { } last } whole)
        {
            return null;
        }

        return new[] { SeasonOf(first.Year, season), SeasonOf(last.Year, season) }.FirstOrDefault(s => s.Earliest >= first && s.Latest <= last) ?? whole;
    }

    /// <summary>الثمانينيات، تسعينات القرن الماضي.</summary>
    private TimeMatch? ReadDecade(int at)
    {
        if (Get(at, "decade") is not { Length: > 0 } decade)
        {
            return null;
        }

        var last = GetNext(decade.Next, "last-century") is { Length: > 0 } century ? century.Last : decade.Last;
        return new(at, last, decade.Clitics.Length, Edtf.Decade(ToInt(decade.Value)));
    }

    /// <summary>ثاني أيام عيد الفطر، ثالث أيام العيد: so many days on; العيد alone is the one near publication.</summary>
    private TimeMatch? ReadFeastDay(int at)
    {
        if (_numbers.Read(_words, at) is not { Kind: NumberKind.Ordinal, Value: >= 1 and <= LongestFeast } number
            || GetNext(number.Last + 1, "days-word") is not { Length: > 0 } days || !Near(days.Next))
        {
            return null;
        }

        var feast = ReadHoliday(days.Next) ?? ReadNearFeast(days.Next);
        return feast is { Clitics: 0, Date: { Precision: EdtfPrecision.Day, Earliest: { } first } date } found
            ? found with { First = at, Clitics = number.Clitics.BeforeArticle, Date = AsSureAs(date, Edtf.Day(first.AddDays((int)number.Value - 1))) }
            : null;
    }

    private TimeMatch? ReadNearFeast(int at)
    {
        foreach (var feast in PhrasesAt(at).Where(phrase => phrase.Kind == "feast"))
        {
            var (month, day) = (ToInt(feast.Value[..2]), ToInt(feast.Value[3..]));
            foreach (var modifier in new[] { "last", "next" })
            {
                if (Resolve(new(month, true, null, modifier, 0, feast.Last, true), day, at) is { Earliest: { } first } date && Math.Abs(first.DayNumber - _published!.Value.DayNumber) <= NearFeastDays)
                {
                    return new(at, feast.Last, feast.Clitics.Length, date);
                }
            }
        }

        return null;
    }

    private static Edtf AsSureAs(Edtf date, Edtf moved) => date.IsApproximate ? moved.Approximate() : moved;

    /// <summary>عيد الفطر، رأس السنة: the latest one on or before publication unless a year or المقبل follows.</summary>
    private TimeMatch? ReadHoliday(int at)
    {
        if (Get(at, "holiday", "hijri-holiday") is not { Length: > 0 } holiday)
        {
            return null;
        }

        var hijri = holiday.Kind == "hijri-holiday";
        var (month, day) = (ToInt(holiday.Value[..2]), ToInt(holiday.Value[3..]));
        var modifier = GetNext(holiday.Next, "last", "this", "next");
        var year = Near(holiday.Next) ? ReadYearNumber(holiday.Next) : null;
        var last = year?.Last ?? (modifier.Length > 0 ? modifier.Last : holiday.Last);
        return new(at, last, holiday.Clitics.Length, Resolve(new(month, hijri, year?.Year, modifier.Kind ?? "", 0, last, true), day, at));
    }
}
