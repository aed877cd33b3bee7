using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Times;

/// <summary>Months with what tells their year: شهر مايو 2013، سبتمبر الماضي، شهري مايو ويونيو.</summary>
internal sealed partial class TimeScan
{
    /// <summary>A month and what follows it.</summary>
    private readonly record struct MonthWords(int Month, bool Hijri, int? Year, string Modifier, int YearShift, int Last, bool Sure);

    /// <summary>The name of a month at a word, of whichever calendar.</summary>
    private PhraseMatch NameOfMonth(int at) => Get(at, "month", "month-weak", "hijri", "hijri-weak");

    /// <summary>A month with its second name, its year or الماضي and the like.</summary>
    private MonthWords? ReadMonthWords(int at)
    {
        if (NameOfMonth(at) is not { Length: > 0 } name)
        {
            return null;
        }

        var hijri = name.Kind.StartsWith("hijri", StringComparison.Ordinal);
        var month = ToInt(name.Value);
        var last = name.Last;
        var sure = name.Kind is "month" or "hijri";
        if (name.Next < _words.Count && _words[name.Next].Gap.Trim() is "" or "/" or "(" or "-" or "–" or "\\"
            && Get(name.Next, "month", "month-weak") is { Length: > 0, Clitics.Length: 0 } second && !hijri && ToInt(second.Value) == month)
        {
            last = second.Last;
            sure = true;
        }

        if (GetNext(last + 1, "last", "this", "next") is { Length: > 0 } modifier)
        {
            return new(month, hijri, null, modifier.Kind, 0, modifier.Last, true);
        }

        var next = Near(last + 1) && _words[last + 1].Form == "من" ? last + 2 : last + 1;
        if ((Near(next) || IsYearAfterComma(next) || IsYearAfterSlash(next)) && ReadYearNumber(next) is var (year, yearLast))
        {
            return new(month, hijri, year, "", 0, yearLast, true);
        }

        if (Near(next) && GetNext(next, "the-unit") is { Value: "year", Length: > 0 } unit && GetNext(unit.Next, "last", "this", "next") is { Length: > 0 } shift)
        {
            return new(month, hijri, null, "year", shift.Kind == "last" ? -1 : shift.Kind == "next" ? 1 : 0, shift.Last, true);
        }

        return Near(next) && YearToldBefore(next) is var (told, end)
            ? new(month, hijri, told, "", 0, end, true)
            : new(month, hijri, null, "", 0, last, sure);
    }

    /// <summary>العام نفسه، نفس العام، العام التالي: a year counted from the date told last.</summary>
    private (int Year, int Last)? YearToldBefore(int at)
    {
        var lead = GetNext(at, "same-before");
        if (GetNext(lead.Length > 0 ? lead.Next : at, "the-unit") is not { Length: > 0, Value: "year" } unit)
        {
            return null;
        }

        var relation = lead.Length > 0 ? lead : GetNext(unit.Next, "following", "same");
        return relation.Length > 0 && Related("year", relation.Kind == "following" ? 1 : 0) is { Earliest: { } start } ? (start.Year, Math.Max(relation.Last, unit.Last)) : null;
    }

    /// <summary>A month without a day. A word that is not always a month needs company.</summary>
    private TimeMatch? ReadMonth(int at, bool company = false)
    {
        var lead = Get(at, "months-word", "month-word");
        var start = lead.Length > 0 && Near(lead.Next) ? lead.Next : at;
        if (start >= _words.Count || ReadMonthWords(start) is not { } month)
        {
            return null;
        }

        var name = NameOfMonth(start);
        if (start > at && name.Clitics.Length > 0)
        {
            return null;
        }

        var introduced = at > 0 && _words[at].FollowsOn && _words[at - 1].Form is "في" or "منذ" or "خلال" && name.Clitics.Length == 0;
        if (!month.Sure && start == at && !company && !introduced)
        {
            return null;
        }

        var first = new TimeMatch(at, month.Last, start > at ? lead.Clitics.Length : name.Clitics.Length, Resolve(month, null, at));
        if (start == at || Get(at, "months-word").Length == 0)
        {
            return first;
        }

        // "منذ أشهر مارس الجيش": words for several months tell of one neither by a name nor by what else it means.
        return !JoinsMonth(first.Next) ? Get(at, "month-word").Length > 0 ? first : null
            : month is { Year: null, Modifier: "" } ? WithMoreMonths(first) : first;
    }

    /// <summary>Whether a further month is joined here: "ويونيو".</summary>
    private bool JoinsMonth(int at) =>
        Near(at) && NameOfMonth(at) is { Length: > 0, Clitics.Length: 1 } && _words[at].Form[0] == 'و';

    /// <summary>What follows the month, or day and month, that a time begins with, where it is a time of its own and no year alone; and whether people are called by that month.</summary>
    public (TimeMatch Remainder, bool IsPersonal)? BehindMonth(TimeMatch match)
    {
        var at = ReadDayNumber(match.First)?.Next ?? match.First;
        var month = NameOfMonth(at);
        var next = month.Length > 0 ? month.Next : match.Next;
        return next <= match.Last && !_words[next].IsDigits && ReadAt(next) is { Clitics: 0 } rest && rest.Last == match.Last
            ? (rest, at == match.First && month.Kind.EndsWith("-weak", StringComparison.Ordinal))
            : null;
    }

    /// <summary>شهري مايو ويونيو 2015: from the first month to the last, whose year holds for all.</summary>
    private TimeMatch WithMoreMonths(TimeMatch first)
    {
        var all = first;
        while (JoinsMonth(all.Next)
            && ReadMonthWords(all.Next) is { } month && Resolve(month, null, all.Next) is { Earliest: not null } end && first.Date is { Earliest: not null } start
            && InYearOf(start, end) is var from && from.Earliest < end.Earliest)
        {
            all = first with { Last = month.Last, Date = Edtf.Interval(from, end) };
        }

        return all;
    }
}
