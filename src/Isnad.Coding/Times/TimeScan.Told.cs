using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Times;

/// <summary>Times counted from what was told before, and weekends.</summary>
internal sealed partial class TimeScan
{
    private const int Saturday = 6;

    /// <summary>The run with which the date told last ends; -1 for none.</summary>
    private int _toldLast = -1;

    /// <summary>"اعتقل عام 2011 وأفرج عنه بعد عامين", "بعد ذلك بشهرين": so long after the date told in the sentence; "قبل ذلك بيومين": before the one told there or in the sentence before; null where nothing is to be counted from.</summary>
    private TimeMatch? ReadAfterTold(int at)
    {
        if (Get(at, "after", "after-that", "before-that") is not { Length: > 0 } lead || Following(lead.Next) is not { } next || ReadAmount(next) is not { Count: { } count } amount
            || (lead.Kind == "after" ? amount.Clitics > 0 : _words[next].Form[0] != 'ب' || amount.Clitics != 1)
            || IsNamed(amount, next) || !IsToldBefore(at, lead.Kind == "before-that" ? 1 : 0)
            || IsFrom(amount.Last + 1))
        {
            return null;
        }

        return new TimeOffset(amount.Unit, lead.Kind == "before-that" ? -count : count).From(_told) is { } date ? new(at, amount.Last, lead.Clitics.Length, date) : null;
    }

    /// <summary>"بعد يوم واحد من القمة": it is told from what the time counts.</summary>
    private bool IsFrom(int at)
    {
        var next = Near(at) && _words[at].Form is "واحد" or "واحده" ? at + 1 : at;
        return Near(next) && _words[next].Form is "من" or "علي";
    }

    /// <summary>Whether a date was told earlier in the sentence, or so many sentences before.</summary>
    private bool IsToldBefore(int at, int sentences)
    {
        if (_toldLast < 0)
        {
            return false;
        }

        for (var i = _toldLast + 1; i <= at; i++)
        {
            if (_words[i].Gap.AsSpan().IndexOfAny(SentenceEnds) >= 0 && sentences-- == 0)
            {
                return false;
            }
        }

        return true;
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

    /// <summary>الذكرى الخامسة عشرة، الذكرى السنوية الأولى، الذكرى الـ15: what is remembered lies so many years before publication.</summary>
    private TimeMatch? ReadAnniversary(int at)
    {
        if (Get(at, "anniversary") is not { Length: > 0 } lead)
        {
            return null;
        }

        var next = lead.Next;
        if (Near(next) && Clitics.IsOnly(_words[next].Form) && next + 1 < _words.Count && _words[next + 1] is { IsDigits: true, Gap: "" })
        {
            // "الـ15": the article and the digits are two words.
            next++;
        }

        return Near(next) && _numbers.Read(_words, next) is { Value: >= 1 and <= 100 } number && (number.Kind is NumberKind.Ordinal || _words[next].IsDigits)
            ? new(at, number.Last, lead.Clitics.Length, null, TimeKind.Duration) { Offset = new TimeOffset("year", -(int)number.Value, FromPublication: true) }
            : null;
    }
}
