using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Times;

/// <summary>months.tsv and time-words.tsv in folded forms.</summary>
internal sealed class TimeLexicon
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "unit", "units", "unit-dual" };

    private static readonly HashSet<string> Lengths = new(StringComparer.Ordinal) { "minute", "hour", "day", "week", "month", "year", "decade", "century" };

    /// <summary>Kinds of words whose value says no more.</summary>
    private static readonly HashSet<string> WithoutValue = new(StringComparer.Ordinal)
    {
        "about", "after", "after-that", "ago", "anniversary", "before-last", "before-that", "between", "days-word", "demonstrative", "every", "few", "first-of-month", "following", "from",
        "future", "gregorian-mark", "hijri-mark", "last", "last-century", "last-few", "last-night", "length", "month-word", "months-word", "next", "not-after",
        "not-before", "not-future", "part", "part-after", "past", "prayer", "relative", "same", "same-before", "set", "since", "since-then", "some", "superlative", "this", "to", "until",
        "weekend", "year-lead", "year-word",
    };

    private readonly HashSet<string> _notFuture = new(StringComparer.Ordinal);
    private readonly HashSet<string> _weekdays = new(StringComparer.Ordinal);

    private TimeLexicon()
    {
    }

    /// <summary>All phrases. Units with the article have the kind <c>the-unit</c>, <c>the-units</c>, <c>the-unit-dual</c>; months
    /// <c>month</c> or <c>hijri</c>, with <c>-weak</c> where they may not stand alone.</summary>
    public PhraseTable Phrases { get; } = new();

    public static TimeLexicon Load(string folder)
    {
        var lexicon = new TimeLexicon();
        foreach (var row in LexiconTable.Load(Path.Combine(folder, "months.tsv")).Rows)
        {
            lexicon.AddMonth(row);
        }

        foreach (var row in LexiconTable.Load(Path.Combine(folder, "time-words.tsv")).Rows)
        {
            lexicon.Add(row, row["kind"], row.Folded("form"), row["value"]);
        }

        return lexicon;
    }

    /// <summary>Whether the folded word says that what follows is to come: a listed word, or س with an imperfect verb.</summary>
    public bool LooksAhead(string form)
    {
        if (_notFuture.Contains(form))
        {
            return false;
        }

        var verb = form.Length > 5 && form[0] is 'و' or 'ف' ? form.AsSpan(1) : form;
        return verb.Length >= 5 && verb[0] == 'س' && verb[1] is 'ي' or 'ت' or 'ن' && !_notFuture.Contains(verb.ToString()) && verb[^1] != 'ه' && !verb.EndsWith("يو", StringComparison.Ordinal);
    }

    /// <summary>Whether the folded word, with its article, is a weekday.</summary>
    public bool IsWeekday(string form) => _weekdays.Contains(form);

    private void AddMonth(LexiconRow row)
    {
        var kind = row["calendar"] switch { "hijri" => "hijri", "gregorian" => "month", var other => throw row.Error($"no calendar '{other}'") };
        var weak = row["alone"] switch { "no" => "-weak", "yes" => "", var other => throw row.Error($"alone is '{other}', not yes or no") };
        if (Number(row["month"]) is not (>= 1 and <= 12))
        {
            throw row.Error($"no month '{row["month"]}'");
        }

        Phrases.Add(kind + weak, row.Folded("form"), row["month"]);
    }

    private void Add(LexiconRow row, string kind, string form, string value)
    {
        if (!IsValue(row, kind, value))
        {
            throw row.Error($"'{value}' is no value of a {kind}");
        }

        if (kind == "not-future")
        {
            _notFuture.Add(form);
            return;
        }

        if (kind == "weekday")
        {
            _weekdays.Add(form);
        }

        Phrases.Add(kind, form, value);
        if (Units.Contains(kind))
        {
            Phrases.Add("the-" + kind, "ال" + form, value);
        }
    }

    private static bool IsValue(LexiconRow row, string kind, string value) => kind switch
    {
        "weekday" => Number(value) is >= 1 and <= 7,
        "day" => value.Length <= 3 && int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "season" => Number(value) is >= 21 and <= 24,
        "decade" => Number(value) is >= 1000 and <= 2990 and var year && year % 10 == 0,
        "named-day" => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "early" or "mid" or "late" => value.Length == 0 || Number(value) is >= 1 and <= 12,
        "share" => Number(value) is 2 or 3 or 4,
        "holiday" or "hijri-holiday" or "feast" => value is [_, _, '-', _, _] && Number(value[..2]) is >= 1 and <= 12 && Number(value[3..]) is >= 1 and <= 31,
        _ when Units.Contains(kind) => Lengths.Contains(value),
        _ when WithoutValue.Contains(kind) => value.Length == 0,
        _ => throw row.Error($"no kind '{kind}'"),
    };

    private static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
