using System.Globalization;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Times;

/// <summary>Dates by day, month and year, in digits and in words.</summary>
internal sealed partial class TimeScan
{
    /// <summary>A day in the future nearer than this is meant, although the same day of the year before came first.</summary>
    private const int NearFutureDays = 60;

    /// <summary>Beyond this a day or month without a year is no longer told without one.</summary>
    private const int LongPastDays = 270;

    /// <summary>Within this a day told as to come is taken from a text older than its date.</summary>
    private const int JustPastDays = 14;

    /// <summary>Words of the longest phrase that makes a number vague (ما يقرب من).</summary>
    private const int LongestAbout = 3;

    private const int FirstYear = 1800;
    private const int LastYear = 2100;
    private const int FirstHijriYear = 1300;
    private const int LastHijriYear = 1600;

    /// <summary>Years to here (2028) are Hijri without a mark where the publication date is not known.</summary>
    private const int LastUnmarkedHijriYear = 1450;

    /// <summary>12/3/2015, 2015-03-12, 12.3.2015; day before month unless it cannot be.</summary>
    private TimeMatch? ReadNumericDate(int at)
    {
        if (at + 2 >= _words.Count || !_words[at].IsDigits || !_words[at + 1].IsDigits || !_words[at + 2].IsDigits)
        {
            return null;
        }

        var gap = _words[at + 1].Gap.Trim();
        if (gap is not ("/" or "-" or "." or "\\") || _words[at + 2].Gap.Trim() != gap)
        {
            return null;
        }

        var (a, b, c) = (_words[at].Form, _words[at + 1].Form, _words[at + 2].Form);
        if (b.Length > 2 || (a.Length == 4 ? c.Length > 2 : c.Length != 4 || a.Length > 2))
        {
            return null;
        }

        var (year, month, day) = a.Length == 4 ? (ToInt(a), ToInt(b), ToInt(c)) : (ToInt(c), ToInt(b), ToInt(a));
        (month, day) = month > 12 && day <= 12 ? (day, month) : (month, day);
        var last = GetNext(at + 3, "hijri-mark", "gregorian-mark") is { Length: > 0 } mark ? mark.Last : at + 2;
        return DayOf(year, month, day, IsHijri(year, last)) is { } date ? new(at, last, 0, date) : null;
    }

    /// <summary>12 آذار/مارس 2015، الرابع والعشرين من نوفمبر، 1-4 يونيو، 20 من الشهر المقبل.</summary>
    private TimeMatch? ReadDayOfMonth(int at)
    {
        if (ReadDayNumber(at) is not var (first, clitics, next))
        {
            return null;
        }

        var last = first;
        while (ReadFurtherDay(next, last) is var (second, after))
        {
            last = second;
            next = after;
        }

        next = Near(next) && _words[next].Form == "من" ? next + 1 : next;
        if (ReadUnit(next) is { Date: { Precision: EdtfPrecision.Month, Earliest: { } start } } unit && Near(next) && unit.Clitics == 0)
        {
            return DaysOf(at, unit.Last, clitics, day => DayOf(start.Year, start.Month, day, false), first, last);
        }

        next = GetNext(next, "month-word") is { Length: > 0 } lead ? lead.Next : next;
        if (!Near(next) || ReadMonthWords(next) is not { } month || NameOfMonth(next).Clitics.Length > 0)
        {
            return null;
        }

        return DaysOf(at, month.Last, clitics, day => Resolve(month, day, at), first, last);
    }

    /// <summary>Days of one month: the year found for the last one holds for the first.</summary>
    private static TimeMatch? DaysOf(int at, int end, int clitics, Func<int, Edtf?> resolve, int first, int last)
    {
        var finish = resolve(last);
        if (first == last || finish is not { Earliest: { } day })
        {
            return new(at, end, clitics, finish);
        }

        var start = Edtf.Day(day.AddDays(first - last));
        return new(at, end, clitics, Edtf.Interval(finish.IsApproximate ? start.Approximate() : start, finish));
    }

    private (int Day, int Clitics, int Next)? ReadDayNumber(int at)
    {
        if (at >= _words.Count)
        {
            return null;
        }

        if (_words[at].IsDigits)
        {
            return _words[at].Form.Length <= 2 && ToInt(_words[at].Form) is var day and >= 1 and <= 31 ? (day, 0, at + 1) : null;
        }

        if (Get(at, "first-of-month") is { Length: > 0 } first)
        {
            return (1, first.Clitics.Length, first.Next);
        }

        return _numbers.Read(_words, at) is { Kind: NumberKind.Ordinal, Value: >= 1 and <= 31 } number
            ? ((int)number.Value, number.Clitics.BeforeArticle, number.Last + 1)
            : null;
    }

    /// <summary>A later day of the same month: "-4", "و6", "إلى 8", "والخامس والعشرين", "، 11 و12".</summary>
    private (int Day, int Next)? ReadFurtherDay(int at, int before) => ReadJoinedDay(at) is var (day, next) && day > before
        // A comma alone may part the day from a number before it: "قتل 10، 11 مارس".
        && (!IsAfterComma(at) || ReadFurtherDay(next, day) is not null)
        ? (day, next)
        : null;

    private (int Day, int Next)? ReadJoinedDay(int at)
    {
        if (at < _words.Count && _words[at].IsDigits && (_words[at].Gap.Trim() is "-" or "–" || IsAfterComma(at)))
        {
            return ReadDayNumber(at) is var (day, _, next) ? (day, next) : null;
        }

        if (Following(at) is not null && _numbers.Read(_words, at) is { Kind: NumberKind.Ordinal, Value: >= 1 and <= 31, Clitics.BeforeArticle: 1 } ordinal && _words[at].Form[0] == 'و')
        {
            return ((int)ordinal.Value, ordinal.Last + 1);
        }

        if (at + 1 >= _words.Count || !_words[at].FollowsOn || !(_words[at].Form is "و" or "وال" || Get(at, "to").Length > 0))
        {
            return null;
        }

        at = _words[at + 1].Form == "ال" ? at + 2 : at + 1;
        return at < _words.Count && _words[at].IsDigits && ReadDayNumber(at) is var (second, _, after) ? (second, after) : null;
    }

    /// <summary>"12 مارس، 2013", but not "12 مارس، 2013 شخصا".</summary>
    private bool IsYearAfterComma(int at) =>
        IsAfterComma(at) && _words[at].IsDigits && ReadYearNumber(at) is var (_, last) && (StandsAsYear(at, last) || last + 1 >= _words.Count || !_words[last + 1].FollowsOn);

    /// <summary>"مارس/2015".</summary>
    private bool IsYearAfterSlash(int at) => at < _words.Count && _words[at].Gap is "/" && _words[at].IsDigits && ReadYearNumber(at) is not null;

    private bool IsAfterComma(int at) => at < _words.Count && _words[at].Gap.Trim(' ') is "،" or ",";

    /// <summary>"2015", "عام 2015", "لعام 2015", "1436هـ", with its mark.</summary>
    private (int Year, int Last)? ReadYearNumber(int at)
    {
        at = Get(at, "year-word") is { Length: > 0 } word && (word.Clitics.Length == 0 || _words[at].Form[0] == 'ل') && Near(word.Next) ? word.Next : at;
        if (at >= _words.Count || !_words[at].IsDigits || _words[at].Form.Length != 4 || ToInt(_words[at].Form) is var year && year is < 1200 or > LastYear)
        {
            return null;
        }

        return (year, GetNext(at + 1, "hijri-mark", "gregorian-mark") is { Length: > 0 } mark ? mark.Last : at);
    }

    private TimeMatch? ReadYear(int at)
    {
        var lead = Get(at, "year-word");
        if (lead.Length > 0)
        {
            return Near(lead.Next) ? ReadYearAfter(at, lead) : null;
        }

        if (!_words[at].IsDigits || _words[at].Form.Length != 4 || ReadYearNumber(at) is not var (year, last))
        {
            return null;
        }

        var hijri = IsHijri(year, last);
        if ((!hijri && year is < FirstYear) || (hijri && last == at) || !(hijri || StandsAsYear(at, last)))
        {
            return null;
        }

        return WithSecondYear(new(at, last, 0, YearOf(year, hijri)), year, false);
    }

    private TimeMatch? ReadYearAfter(int at, PhraseMatch lead)
    {
        if (ReadYearNumber(lead.Next) is var (year, last))
        {
            return WithSecondYear(new(at, last, lead.Clitics.Length, YearOf(year, IsHijri(year, last))), year, true);
        }

        return _numbers.Read(_words, lead.Next) is { Kind: NumberKind.Cardinal, Value: >= FirstYear and <= LastYear, Clitics.Length: 0 } number && number.Value % 1 == 0
            && !_words[lead.Next].IsDigits
            ? new(at, number.Last, lead.Clitics.Length, Edtf.Year((int)number.Value))
            : null;
    }

    /// <summary>"2013-2015", "عامي 2013 و2015".</summary>
    private TimeMatch WithSecondYear(TimeMatch first, int year, bool named)
    {
        var next = first.Next;
        if (next >= _words.Count)
        {
            return first;
        }

        var joined = _words[next].Gap.Trim() is "-" or "–" or "/" ? next
            : named && _words[next].FollowsOn && _words[next].Form == "و" ? next + 1 : -1;
        if (joined <= 0 || joined >= _words.Count || !_words[joined].IsDigits || ReadYearNumber(joined) is not var (second, last) || second <= year
            || YearOf(second, IsHijri(second, last)) is not { } end)
        {
            return first;
        }

        // "عامي 1436 و1516": where the second year can be of one calendar alone, so is the first.
        var start = first.Date?.Earliest > end.Latest && Get(first.Last, "hijri-mark").Length == 0 ? Edtf.Year(year) : first.Date;
        return start?.Earliest <= end.Latest ? first with { Last = last, Date = Edtf.Interval(start!, end) } : first;
    }

    /// <summary>By its mark; without one, where the Hijri year does not lie ahead of publication (عام 1492).</summary>
    private bool IsHijri(int year, int last)
    {
        if (Get(last, "hijri-mark", "gregorian-mark") is { Length: > 0 } mark)
        {
            return mark.Kind == "hijri-mark" && year <= LastHijriYear;
        }

        return year >= FirstHijriYear && year <= (_published is { } published ? HijriCalendar.YearOf(published) + 1 : LastUnmarkedHijriYear);
    }

    private static Edtf? YearOf(int year, bool hijri) => hijri ? HijriCalendar.ToEdtf(year, null, null) : Edtf.Year(year);

    /// <summary>Four digits are a year after a word that leads to one, or where no counted thing follows.</summary>
    private bool StandsAsYear(int at, int last)
    {
        if (at > 0 && _words[at].Gap.Length > 0 && !_words[at].FollowsOn && _words[at].Gap.Trim() is not ("(" or "-" or "،" or "\"" or ":" or "." or ""))
        {
            return false;
        }

        if (last > at || at == 0 || (_words[at].FollowsOn && Get(at - 1, "year-lead").Length > 0))
        {
            return true;
        }

        if (IsCounted(at))
        {
            return false;
        }

        if (_numbers.Read(_words, at) is not { } number || number.Last > at || number.Value % 100 == 0)
        {
            return false;
        }

        if (at + 1 >= _words.Count || !_words[at + 1].FollowsOn)
        {
            return at + 1 >= _words.Count || !_words[at + 1].IsDigits || (_words[at + 1].Form.Length == 4 && _words[at + 1].Gap.Trim() is "-" or "–");
        }

        var next = _words[at + 1].Form;
        return next.StartsWith("ال", StringComparison.Ordinal) || next[0] is 'و' or 'ف' or 'ب' or 'ل' || next is "من" or "الي" or "علي" or "عن" or "بعد" or "قبل" or "ان" or "حتي" or "هي" or "كان" or "كانت" or "ضد" or "عندما" or "حين" or "اثر";
    }

    /// <summary>"نحو 1950 لاجئا", "أكثر من 2015 شخصا": a number of somebody.</summary>
    private bool IsCounted(int at)
    {
        for (var before = at - 1; before >= 0 && at - before <= LongestAbout && _words[before + 1].FollowsOn; before--)
        {
            if (Get(before, "about") is { Length: > 0 } about && about.Next == at)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The day of a date; null where the calendar has none. The first and last years are left out, so that days may be counted from it.</summary>
    private static Edtf? DayOf(int year, int month, int day, bool hijri)
    {
        if (hijri)
        {
            return month is >= 1 and <= 12 && day is >= 1 and <= 30 ? HijriCalendar.ToEdtf(year, month, day) : null;
        }

        return year is > 1 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? Edtf.Day(new DateOnly(year, month, day)) : null;
    }

    private static Edtf? DayOrMonth(int year, int month, int? day, bool hijri) =>
        day is { } d ? DayOf(year, month, d, hijri) : hijri ? HijriCalendar.ToEdtf(year, month, null) : Edtf.Month(year, month);

    /// <summary>Finds the year that is meant where none is told.</summary>
    private Edtf? Resolve(MonthWords words, int? day, int at)
    {
        if (words is { Hijri: false, Year: null, Modifier: "" } && day is { } told && NamedDay(at, words.Month, told) is { } named)
        {
            return named;
        }

        if (words.Year is { } year)
        {
            return words.Hijri && year > LastHijriYear ? HijriIn(year, words.Month, day) : DayOrMonth(year, words.Month, day, words.Hijri);
        }

        if (_published is not { } published)
        {
            return null;
        }

        var now = words.Hijri ? HijriCalendar.YearOf(published) : published.Year;
        if (words.Modifier is "year" or "this")
        {
            return DayOrMonth(now + words.YearShift, words.Month, day, words.Hijri);
        }

        var candidates = new[] { now - 1, now, now + 1 }.Select(y => DayOrMonth(y, words.Month, day, words.Hijri)).OfType<Edtf>().ToList();
        var past = candidates.LastOrDefault(c => words.Modifier == "last" ? c.Latest < published : c.Earliest <= published);
        var future = candidates.FirstOrDefault(c => words.Modifier == "next" ? c.Earliest > published : c.Latest >= published);
        var soon = future?.Earliest is { } start && start > published && start.DayNumber - published.DayNumber <= NearFutureDays && past?.Earliest < published.AddDays(-LongPastDays);
        return words.Modifier == "next" || (words.Modifier.Length == 0 && (soon || (LooksAhead(at) && !(day is not null && IsJustPast(past, published))))) ? future : past;
    }

    /// <summary>"هجمات 11 سبتمبر": the one day that the word before makes of it.</summary>
    private Edtf? NamedDay(int at, int month, int day)
    {
        var lead = at > 1 && Clitics.IsOnly(_words[at - 1].Form) ? at - 2 : at - 1;
        return lead >= 0 && _words[lead + 1].FollowsOn && Get(lead, "named-day") is { Length: > 0 } named && DateOnly.ParseExact(named.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture) is var date
            && (date.Month, date.Day) == (month, day)
            ? Edtf.Day(date)
            : null;
    }

    /// <summary>A day told as to come that was a few days before publication: the text is older than its date, not a year ahead of it.</summary>
    private static bool IsJustPast(Edtf? past, DateOnly published) => past?.Latest is { } day && published.DayNumber - day.DayNumber <= JustPastDays;

    /// <summary>The Hijri month or day that falls into a Gregorian year: رمضان 2015.</summary>
    private static Edtf? HijriIn(int year, int month, int? day)
    {
        var first = HijriCalendar.YearOf(new DateOnly(year, 1, 1));
        return new[] { first, first + 1 }.Select(y => DayOrMonth(y, month, day, true)).FirstOrDefault(date => date?.Earliest?.Year == year);
    }
}
