using Isnad.Record;

namespace Isnad.Coding.Times;

/// <summary>Times counted from what was told before, and weekends.</summary>
internal sealed partial class TimeScan
{
    private const int Saturday = 6;

    /// <summary>Nothing is counted from years beyond this one.</summary>
    private const int LastCountedFrom = 9000;

    /// <summary>The run with which the date told last ends; -1 for none.</summary>
    private int _toldLast = -1;

    /// <summary>"اعتقل عام 2011 وأفرج عنه بعد عامين", "بعد ذلك بشهرين": so long after the date told in the sentence; null where nothing is to be counted from.</summary>
    private TimeMatch? ReadAfterTold(int at)
    {
        if (Get(at, "after", "after-that") is not { Length: > 0 } lead || Following(lead.Next) is not { } next || ReadAmount(next) is not { Count: { } count } amount
            || (lead.Kind == "after" ? amount.Clitics > 0 : _words[next].Form[0] != 'ب' || amount.Clitics != 1)
            || IsNamed(amount, next) || !IsToldBefore(at)
            || IsFrom(amount.Last + 1))
        {
            return null;
        }

        return Counted(amount.Unit, count) is { } date ? new(at, amount.Last, lead.Clitics.Length, date) : null;
    }

    /// <summary>"بعد يوم واحد من القمة": it is told from what the time counts.</summary>
    private bool IsFrom(int at)
    {
        var next = Near(at) && _words[at].Form is "واحد" or "واحده" ? at + 1 : at;
        return Near(next) && _words[next].Form is "من" or "علي";
    }

    /// <summary>Whether a date was told earlier in the sentence.</summary>
    private bool IsToldBefore(int at)
    {
        if (_toldLast < 0)
        {
            return false;
        }

        for (var i = _toldLast + 1; i <= at; i++)
        {
            if (_words[i].Gap.AsSpan().IndexOfAny(SentenceEnds) >= 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>So many units from the date told last: as exact as that is, weeks and months about.</summary>
    private Edtf? Counted(string unit, int count)
    {
        if (_told is not { IsApproximate: false, Earliest: { Year: < LastCountedFrom } told } || count is < 1 or > 100)
        {
            return null;
        }

        return unit switch
        {
            "day" when _told.Precision is EdtfPrecision.Day => Edtf.Day(told.AddDays(count)),
            "week" when _told.Precision is EdtfPrecision.Day => Edtf.Day(told.AddDays(7 * count)).Approximate(),
            "month" when _told.Precision is EdtfPrecision.Day or EdtfPrecision.Month => MonthOf(told.AddMonths(count)).Approximate(),
            "year" when _told.Precision is EdtfPrecision.Day or EdtfPrecision.Month or EdtfPrecision.Year => Edtf.Year(told.Year + count),
            _ => null,
        };
    }

    /// <summary>عطلة نهاية الأسبوع، نهاية الأسبوع الماضي: the last Saturday and Sunday before publication, or the next where the words say so.</summary>
    private TimeMatch? ReadWeekend(int at)
    {
        if (Get(at, "weekend") is not { Length: > 0 } weekend)
        {
            return null;
        }

        var modifier = GetNext(weekend.Next, "last", "this", "next");
        var last = modifier.Length > 0 ? modifier.Last : weekend.Last;
        return new(at, last, weekend.Clitics.Length, Weekend(modifier.Kind ?? (LooksAhead(at) ? "ahead" : "")));
    }

    /// <summary>A weekend: that of the week before or after for الماضي and المقبل, else the nearest on the side that is meant.</summary>
    private Edtf? Weekend(string modifier)
    {
        if (_published is not { } published)
        {
            return null;
        }

        var monday = published.AddDays(-(((int)published.DayOfWeek + 6) % 7));
        var isOver = modifier is "last" || (modifier.Length == 0 && published < monday.AddDays(Saturday - 1));
        var saturday = monday.AddDays(Saturday - 1 + (isOver ? -7 : modifier is "next" ? 7 : 0));
        return Edtf.Interval(Edtf.Day(saturday), Edtf.Day(saturday.AddDays(1)));
    }
}
