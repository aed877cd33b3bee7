using System.Globalization;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Times;

/// <summary>Days: أمس، مساء الأحد المقبل، الأربعاء 8 فيفري.</summary>
internal sealed partial class TimeScan
{
    private TimeMatch? ReadDay(int at)
    {
        if (ReadBareDay(at) is { } bare)
        {
            return WithNextDay(WithPartAfter(bare));
        }

        // صباح، مساء يوم، ليل … before the day.
        var part = Get(at, "part", "days-word", "demonstrative");
        if (part.Length == 0)
        {
            return null;
        }

        var night = _words[at].Form.Contains("ليل", StringComparison.Ordinal);
        var next = part.Next;
        for (var hops = 0; hops < 2 && GetNext(next, "part") is { Length: > 0 } more && ReadBareDay(next) is null; hops++)
        {
            next = more.Next;
        }

        return Following(next) is { } day && (ReadNight(day, night) ?? ReadBareDay(day)) is { } found && found.Clitics == 0
            ? WithNextDay(WithPartAfter(found with { First = at, Clitics = part.Clitics.Length }))
            : null;
    }

    /// <summary>ليل الاثنين الثلاثاء، ليلة الاثنين إلى الثلاثاء: the night between two days.</summary>
    private TimeMatch? ReadNight(int at, bool night)
    {
        if (!night || Get(at, "weekday") is not { Length: > 0 } first || first.Next >= _words.Count)
        {
            return null;
        }

        var next = Near(first.Next) && first.Next + 1 < _words.Count && _words[first.Next].Form is "الي" or "علي" ? first.Next + 1 : first.Next;
        if (Get(next, "weekday") is not { Length: > 0 } second
            || (int.Parse(first.Value, CultureInfo.InvariantCulture) % 7) + 1 != int.Parse(second.Value, CultureInfo.InvariantCulture) || _words[second.First].Gap.Length > 3)
        {
            return null;
        }

        var end = Weekday(second, Direction(second, at));
        return new(at, second.Last, 0, end is { } day ? Edtf.Interval(Edtf.Day(day.AddDays(-1)), Edtf.Day(day)) : null);
    }

    private TimeMatch? ReadBareDay(int at)
    {
        if (_words[at].IsDigits)
        {
            return ReadNumericDate(at) ?? ReadDayOfMonth(at);
        }

        return ReadDayWord(at) ?? ReadWeekday(at) ?? ReadDayOfMonth(at);
    }

    private TimeMatch? ReadDayWord(int at)
    {
        if (Get(at, "day") is not { Length: > 0 } word || GetNext(word.Next, "not-before").Length > 0 || IsTitle(word))
        {
            return null;
        }

        var value = DaysFrom(word);
        var weekday = GetNext(word.Next, "weekday");
        if (value == 0 && weekday.Length == 0 && IsNoToday(at, word))
        {
            return null;
        }

        var last = weekday.Length > 0 ? weekday.Last : word.Last;
        // "اليوم السبت 12 مارس": the date is told in full.
        if (Near(last + 1) && (ReadNumericDate(last + 1) ?? ReadDayOfMonth(last + 1)) is { Clitics: 0, Date: not null } full)
        {
            return full with { First = at, Clitics = word.Clitics.Length };
        }

        return new(at, last, word.Clitics.Length, Told(value, weekday) is { } day ? Edtf.Day(day) : null);
    }

    /// <summary>One word alone in quotes is a paper's name: «الغد».</summary>
    private bool IsTitle(PhraseMatch word) =>
        _words[word.First].Gap is [.., '"' or '«' or '“' or '”'] && _words.GapAfter(word.Last) is ['"' or '»' or '”' or '“', ..];

    /// <summary>"في اليوم", "اليوم الثالث", "صحيفة اليوم" name no day of publication.</summary>
    private bool IsNoToday(int at, PhraseMatch word)
    {
        if (word.Length > 1)
        {
            return false;
        }

        var before = at > 0 && _words[at].FollowsOn ? Get(at - 1, "not-after", "part") : default;
        var ordinal = Near(word.Next) && _numbers.Read(_words, word.Next) is not null && !_words[word.Next].IsDigits;
        return ordinal || before.Kind == "not-after" || (at > 0 && _words[at].FollowsOn && _words[at - 1].Form is "في" && _words[at].Form != "الليله");
    }

    private TimeMatch? ReadWeekday(int at)
    {
        if (Get(at, "weekday") is not { Length: > 0 } word || GetNext(word.Next, "not-before").Length > 0)
        {
            return null;
        }

        var modifier = GetNext(word.Next, "last", "before-last", "next", "this");
        var last = modifier.Length > 0 ? modifier.Last : word.Last;
        if (modifier.Length == 0 && ReadDateAfterWeekday(word.Next) is { } full)
        {
            return full with { First = at, Clitics = word.Clitics.Length };
        }

        if (ReadWeekOf(last + 1) is var (monday, weekLast) && modifier.Length == 0)
        {
            return new(at, weekLast, word.Clitics.Length, Edtf.Day(monday.AddDays(ToInt(word.Value) - 1)));
        }

        if (modifier.Length == 0 && IsPrayer(at) && !IsRecentPrayer(at))
        {
            return new(at, last, word.Clitics.Length, null, TimeKind.Set);
        }

        return new(at, last, word.Clitics.Length, Weekday(word, Direction(word, at)) is { } day ? Edtf.Day(day) : null);
    }

    /// <summary>صلاة الجمعة، خطيب الجمعة: a weekday that first of all names the prayer of every week.</summary>
    private bool IsPrayer(int at) => at > 0 && _words[at].FollowsOn && Get(at - 1, "prayer").Length > 0;

    /// <summary>Told within two days of it, and not of what had been once, it is the prayer just held.</summary>
    private bool IsRecentPrayer(int at)
    {
        for (var word = at - 1; word >= 0 && at - word <= WordsLookedBack && _words[word + 1].Gap.AsSpan().IndexOfAny(SentenceEnds) < 0; word--)
        {
            if (_words[word].Form is "كان" or "كانت" or "كانوا" or "وكان" or "وكانت")
            {
                return false;
            }
        }

        return _published?.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday;
    }

    /// <summary>"الأربعاء 8 فيفري", "الجمعة (28/4/2017)", "الأحد، 12 مارس", "الأحد، الموافق 12 مارس".</summary>
    private TimeMatch? ReadDateAfterWeekday(int at)
    {
        if (!Near(at) && !(IsAfterComma(at) && (_words[at].IsDigits || _words[at].Form == "الموافق")))
        {
            return null;
        }

        at = _words[at].Form == "الموافق" && at + 1 < _words.Count ? at + 1 : at;
        return (ReadNumericDate(at) ?? ReadDayOfMonth(at)) is { Clitics: 0, Date: not null } date ? date : null;
    }

    /// <summary>"من الأسبوع الماضي" after a weekday: that week's Monday.</summary>
    private (DateOnly Monday, int Last)? ReadWeekOf(int at)
    {
        at = Near(at) && _words[at].Form == "من" ? at + 1 : at;
        return Near(at) && ReadUnit(at) is { Date.Earliest: { } monday } week && Get(at, "the-unit", "demonstrative") is { Length: > 0 } && week.Date.Precision == EdtfPrecision.Interval
            && monday.DayOfWeek == DayOfWeek.Monday
            ? (monday, week.Last)
            : null;
    }

    private enum Toward
    {
        OnOrBefore,
        Before,
        BeforeLast,
        OnOrAfter,
        After,
    }

    private Toward Direction(PhraseMatch word, int at)
    {
        var modifier = GetNext(word.Next, "last", "before-last", "next", "this");
        return modifier.Kind switch
        {
            "last" => Toward.Before,
            "before-last" => Toward.BeforeLast,
            "next" => Toward.After,
            _ => LooksAhead(at) ? Toward.OnOrAfter : Toward.OnOrBefore,
        };
    }

    private DateOnly? Weekday(PhraseMatch word, Toward toward)
    {
        if (_published is not { } published)
        {
            return null;
        }

        var wanted = ToInt(word.Value) % 7;
        var back = ((int)published.DayOfWeek - wanted + 7) % 7;
        return toward switch
        {
            Toward.OnOrBefore => published.AddDays(-back),
            Toward.Before => published.AddDays(back == 0 ? -7 : -back),
            Toward.BeforeLast => published.AddDays((back == 0 ? -7 : -back) - 7),
            Toward.OnOrAfter => published.AddDays((7 - back) % 7),
            _ => published.AddDays(7 - back),
        };
    }

    private TimeMatch WithPartAfter(TimeMatch day)
    {
        var part = GetNext(day.Next, "part-after");
        return part.Length > 0 && !(part.Length == 1 && GetNext(part.Next, "weekday", "day").Length > 0) ? day with { Last = part.Last } : day;
    }

    /// <summary>السبت والأحد، اليوم وغدا، الثلاثاء والأربعاء المقبلين: both days together.</summary>
    private TimeMatch WithNextDay(TimeMatch first)
    {
        if (first.Date is not { Precision: EdtfPrecision.Day, Earliest: { } day } || !Near(first.Next)
            || Get(first.Next, "weekday", "day") is not { Length: > 0, Clitics.Length: 1 } second || _words[second.First].Form[0] != 'و'
            || !IsDayAfter(day, second) || ReadDateAfterWeekday(second.Next) is not null)
        {
            return first;
        }

        var modifier = GetNext(second.Next, "last", "next");
        var shift = modifier.Kind == "next" && day <= _published ? 7 : modifier.Kind == "last" && day >= _published ? -7 : 0;
        return first with
        {
            Last = modifier.Length > 0 ? modifier.Last : second.Last,
            Date = Edtf.Interval(Edtf.Day(day.AddDays(shift)), Edtf.Day(day.AddDays(shift + 1))),
        };
    }

    private bool IsDayAfter(DateOnly day, PhraseMatch second) => second.Kind == "weekday"
        ? ((int)day.DayOfWeek + 1) % 7 == ToInt(second.Value) % 7
        : _published?.AddDays(int.Parse(second.Value, CultureInfo.InvariantCulture)) == day.AddDays(1);
}
