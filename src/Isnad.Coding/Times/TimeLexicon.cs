using Isnad.Text;

namespace Isnad.Coding.Times;

/// <summary>months.tsv and time-words.tsv in folded forms.</summary>
internal sealed class TimeLexicon
{
    private static readonly HashSet<string> Units = new(StringComparer.Ordinal) { "unit", "units", "unit-dual" };

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
            var kind = row["calendar"] == "hijri" ? "hijri" : "month";
            lexicon.Phrases.Add(row["alone"] == "no" ? kind + "-weak" : kind, Folding.Fold(row["form"]), row["month"]);
        }

        foreach (var row in LexiconTable.Load(Path.Combine(folder, "time-words.tsv")).Rows)
        {
            lexicon.Add(row["kind"], Folding.Fold(row["form"]), row["value"]);
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

    private void Add(string kind, string form, string value)
    {
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
}
