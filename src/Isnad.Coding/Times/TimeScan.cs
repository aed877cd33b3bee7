using System.Buffers;
using System.Globalization;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Times;

/// <summary>One pass over one text: the matchers of the other files, tried at each run of letters or digits.</summary>
internal sealed partial class TimeScan
{
    private const int WordsLookedBack = 7;
    private const int SuperlativeReach = 5;

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!؟?\n\r؛");

    private readonly TimeLexicon _lexicon;
    private readonly NumberFinder _numbers;
    private readonly FoldedWords _words;

    /// <summary>The day from which all is counted.</summary>
    private readonly DateOnly? _published;
    private readonly IReadOnlyList<PhraseMatch>?[] _phrases;

    /// <summary>The last date told, from which اليوم التالي counts.</summary>
    private Edtf? _told;

    public TimeScan(TimeLexicon lexicon, NumberFinder numbers, FoldedWords words, DateOnly? published)
    {
        _lexicon = lexicon;
        _numbers = numbers;
        _words = words;
        _phrases = new IReadOnlyList<PhraseMatch>?[words.Count];
        _published = WrittenOn(published);
    }

    public List<TimeMatch> Run()
    {
        var matches = new List<TimeMatch>();
        for (var i = 0; i < _words.Count;)
        {
            if (ReadAt(i) is { } match)
            {
                matches.Add(match);
                (_told, _toldLast) = match.Kind == TimeKind.Date && match.Date is not null ? (match.Date, match.Last) : (_told, _toldLast);
                i = match.Next;
            }
            else
            {
                i++;
            }
        }

        return matches;
    }

    /// <summary>The time expression that begins at a run; null where there is none.</summary>
    private TimeMatch? ReadAt(int at)
    {
        if (!_words[at].IsDigits && PhrasesAt(at).Count == 0)
        {
            return ReadFeastDay(at) ?? ReadDayOfMonth(at) ?? ReadAmountAt(at);
        }

        return ReadFeastDay(at) ?? ReadRange(at) ?? ReadSet(at) ?? ReadOpen(at) ?? ReadAfterTold(at) ?? ReadAnniversary(at) ?? ReadAgo(at) ?? ReadPoint(at) ?? ReadAmountAt(at);
    }

    /// <summary>A point or stretch of the calendar, without what opens or joins it.</summary>
    private TimeMatch? ReadPoint(int at) =>
        ReadFeastDay(at) ?? ReadDay(at) ?? ReadWeekend(at) ?? ReadPortion(at) ?? ReadMonth(at) ?? ReadYear(at) ?? ReadUnit(at) ?? ReadSeason(at) ?? ReadDecade(at) ?? ReadHoliday(at) ?? ReadShare(at) ?? ReadLastNight(at);

    /// <summary>بين X وY، من X إلى Y.</summary>
    private TimeMatch? ReadRange(int at)
    {
        if (Get(at, "between", "from") is not { Length: > 0 } lead || lead.Next >= _words.Count || !_words[lead.Next].FollowsOn || ReadPoint(lead.Next) is not { Date: { } start } first)
        {
            return null;
        }

        if (lead.Kind == "between" && start.Precision == EdtfPrecision.Interval)
        {
            return first with { First = at, Clitics = lead.Clitics.Length };
        }

        if (!Near(first.Next))
        {
            return null;
        }

        var second = first.Next;
        if (lead.Kind == "between")
        {
            if (_words[second].Form == "و")
            {
                second++;
            }
            else if (_words[second].Form[0] != 'و')
            {
                return null;
            }
        }
        else if (Get(second, "to") is { Length: > 0 } to)
        {
            second = to.Next;
        }
        else
        {
            return null;
        }

        if (second >= _words.Count || (ReadPoint(second) ?? ReadLaterYear(second, start)) is not { Date: { } end } last)
        {
            return null;
        }

        if (IsYearly(first))
        {
            start = HasYear(first) ? start : InYearOf(start, end);
        }
        else if (start.Earliest > end.Latest && IsWeekday(first) && AnyWord(last, i => Get(i, "last").Length > 0) && start is { Precision: EdtfPrecision.Day, Earliest: { } opening })
        {
            // "من الثلاثاء إلى الأحد الماضي": what is said of the end holds for the start.
            start = Edtf.Day(opening.AddDays(-7));
        }
        else if (start.Earliest > end.Latest && IsWeekday(last) && end is { Precision: EdtfPrecision.Day, Earliest: { } day })
        {
            // "من الثلاثاء إلى الأحد" runs on into the coming week.
            end = Edtf.Day(day.AddDays(7));
        }

        return start.Earliest <= end.Latest ? new TimeMatch(at, last.Last, lead.Clitics.Length, Edtf.Interval(start, end)) : null;
    }

    /// <summary>The year that ends a range of years, whatever follows it: "بين 2011 و2013 قتل كثيرون".</summary>
    private TimeMatch? ReadLaterYear(int at, Edtf start) =>
        start is { Precision: EdtfPrecision.Year, Earliest: { } from } && _words[at].IsDigits && ReadYearNumber(at) is var (year, last) && year > from.Year
            ? new(at, last, 0, Edtf.Year(year))
            : null;

    private bool HasYear(TimeMatch match) => AnyWord(match, i => _words[i].IsDigits && _words[i].Form.Length == 4);

    private bool NamesMonth(TimeMatch match) => AnyWord(match, i => NameOfMonth(i).Length > 0);

    /// <summary>Whether it comes back every year, so that its year may be told by what follows: 3 سبتمبر، سبتمبر، عيد العمال.</summary>
    private bool IsYearly(TimeMatch match) => NamesMonth(match) || AnyWord(match, i => Get(i, "holiday", "hijri-holiday").Length > 0);

    /// <summary>Whether a day is told by its weekday alone: الأحد، مساء الأحد.</summary>
    private bool IsWeekday(TimeMatch match) =>
        AnyWord(match, i => Get(i, "weekday").Length > 0) && !AnyWord(match, i => _words[i].IsDigits || Get(i, "last", "before-last").Length > 0) && !NamesMonth(match);

    private static bool AnyWord(TimeMatch match, Func<int, bool> holds) => Enumerable.Range(match.First, match.Last - match.First + 1).Any(holds);

    /// <summary>"من 3 سبتمبر إلى 20 أكتوبر 2018": the year told at the end holds for the start, or the one before ("من 25 ديسمبر إلى 3 يناير 2019").</summary>
    private static Edtf InYearOf(Edtf start, Edtf end)
    {
        if (start is not { Precision: EdtfPrecision.Day or EdtfPrecision.Month, Earliest: { } day } || end is not { Earliest: { } last })
        {
            return start;
        }

        var moved = day.AddYears(last.Year - day.Year);
        moved = moved > last && moved.Year > 1 ? moved.AddYears(-1) : moved;
        return start.Precision == EdtfPrecision.Day ? Edtf.Day(moved) : MonthOf(moved);
    }

    /// <summary>كل جمعة، كل ثلاثة أيام، يوميا.</summary>
    private TimeMatch? ReadSet(int at)
    {
        if (Get(at, "set") is { Length: > 0 } set)
        {
            return new(at, set.Last, set.Clitics.Length, null, TimeKind.Set);
        }

        if (Get(at, "every") is not { Length: > 0 } every || Following(every.Next) is not { } next)
        {
            return null;
        }

        var last = Get(next, "weekday", "unit", "part") is { Length: > 0 } one ? one.Last : ReadAmount(next)?.Last;
        // "كل يوم جمعة": weekdays stand without the article after كل.
        last = last is { } l && l + 1 < _words.Count && _lexicon.IsWeekday("ال" + _words[l + 1].Form)
            ? l + 1
            : last ?? (_lexicon.IsWeekday("ال" + _words[next].Form) ? next : null);
        return last is { } end ? new(at, end, every.Clitics.Length, null, TimeKind.Set) : null;
    }

    /// <summary>منذ 2012، حتى الأحد.</summary>
    private TimeMatch? ReadOpen(int at)
    {
        if (Get(at, "since-then") is { Length: > 0 } then)
        {
            return new(at, then.Last, then.Clitics.Length, _told is { Earliest: { } told } && told < _published ? Edtf.OpenEnd(new Edtf(_told.Value.Split('/')[0])) : null, TimeKind.Open);
        }

        if (Get(at, "since", "until") is not { Length: > 0 } lead || Following(lead.Next) is not { } next)
        {
            return null;
        }

        if (lead.Kind == "since" && IsSuperlative(at))
        {
            return (ReadAmount(next)?.Last ?? ReadPoint(next)?.Last) is { } end ? new(at, end, lead.Clitics.Length, null, TimeKind.Duration) : null;
        }

        if (lead.Kind == "since" && ReadAmount(next) is { } amount && !IsNamed(amount, next))
        {
            return new(at, amount.Last, lead.Clitics.Length, Before(amount) is { } start ? Edtf.OpenEnd(start) : null, TimeKind.Open);
        }

        if (ReadPoint(next) is not { } point || (lead.Kind == "until" && IsToday(next)))
        {
            return null;
        }

        // What goes on since April began in the latest April.
        var from = lead is { Kind: "since", Length: 1 } && point.Date?.Earliest > _published ? OtherReading(point) ?? point.Date : StartOfYear(next, point);
        var date = from?.Value.Split('/');
        return new(at, point.Last, lead.Clitics.Length, date is null ? null : lead.Kind == "since" ? Edtf.OpenEnd(new Edtf(date[0])) : Edtf.OpenStart(new Edtf(date[^1])), TimeKind.Open);
    }

    /// <summary>أعنف قصف منذ شهور، هي الأولى منذ 2012: how far back nothing equals it, not since when it goes on.</summary>
    private bool IsSuperlative(int since)
    {
        for (var at = since - 1; at >= 0 && since - at <= SuperlativeReach && _words[at + 1].FollowsOn && Get(at, "relative").Length == 0; at--)
        {
            // "أكثر من 20 قتيلا منذ" compares with a number.
            if (Get(at, "superlative") is { Length: > 0 } word && (word.Length > 1 || _words[word.Next].Form != "من"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>عام 2015، شهر جانفي: one of the calendar, no length of time.</summary>
    private bool IsNamed(Amount amount, int at) =>
        (amount.Unit == "year" && ReadYear(at) is not null) || (amount.Unit == "month" && ReadMonth(at) is not null);

    /// <summary>منذ بداية العام: since January, not since some time in the year.</summary>
    private Edtf? StartOfYear(int at, TimeMatch point) =>
        point.Date is { IsApproximate: true, Precision: EdtfPrecision.Month or EdtfPrecision.Year, Earliest: { Month: 1 } start } && Get(at, "early").Length > 0 ? Edtf.Month(start.Year, 1) : point.Date;

    private bool IsToday(int at) => Get(at, "day") is { Length: > 0, Value: "0" };

    /// <summary>Whether a word shortly before, in the same sentence, says that what follows is to come.</summary>
    private bool LooksAhead(int at)
    {
        for (var i = at; i >= 0 && at - i <= WordsLookedBack; i--)
        {
            if (i < at && (_lexicon.LooksAhead(_words[i].Form) || Get(i, "future").Length > 0))
            {
                return true;
            }

            if ((i < at && Get(i, "past").Length > 0) || _words[i].Gap.AsSpan().IndexOfAny(SentenceEnds) >= 0)
            {
                return false;
            }
        }

        return false;
    }

    private IReadOnlyList<PhraseMatch> PhrasesAt(int at) => _phrases[at] ??= _lexicon.Phrases.MatchAll(_words, at);

    /// <summary>The longest phrase of one of the kinds at a run; its length is 0 where there is none.</summary>
    private PhraseMatch Get(int at, params ReadOnlySpan<string> kinds)
    {
        PhraseMatch best = default;
        if (at < _words.Count)
        {
            foreach (var match in PhrasesAt(at))
            {
                if (match.Length > best.Length && kinds.Contains(match.Kind))
                {
                    best = match;
                }
            }
        }

        return best;
    }

    /// <summary>The phrase that goes on an expression at a run: without particles before it.</summary>
    private PhraseMatch GetNext(int at, params ReadOnlySpan<string> kinds) =>
        Near(at) && Get(at, kinds) is { Length: > 0, Clitics.Length: 0 } match ? match : default;

    private int? Following(int at) => at < _words.Count && _words[at].FollowsOn ? at : null;

    /// <summary>Whether only spaces and brackets part the run from the one before.</summary>
    private bool Near(int at)
    {
        if (at >= _words.Count)
        {
            return false;
        }

        foreach (var letter in _words[at].Gap)
        {
            if (letter is '\n' or '\r' || !(char.IsWhiteSpace(letter) || letter is '(' or ')' or '_'))
            {
                return false;
            }
        }

        return true;
    }

    private static int ToInt(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
