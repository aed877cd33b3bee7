using Isnad.Record;

namespace Isnad.Text.Numbers;

/// <summary>Finds the numbers that a text tells, in digits and in words, with their ranges and qualifiers.</summary>
/// <remarks>Runs over the text once. Dates and times in digits are left out; a year is a number like any other, and the
/// reader of times decides.</remarks>
public sealed class NumberFinder
{
    private const int WordsBeforeLaterQualifier = 3;

    /// <summary>Words of qualifiers in a row at most: "ما لا يقل عن نحو", but no text of nothing else.</summary>
    private const int MostQualifiers = 8;

    private static readonly string[] Before = ["about", "at-least", "at-most", "between"];

    private readonly NumberLexicon _lexicon;
    private readonly NumberReader _reader;

    private NumberFinder(NumberLexicon lexicon)
    {
        _lexicon = lexicon;
        _reader = new NumberReader(lexicon);
    }

    /// <summary>Reads numbers.tsv of the folder.</summary>
    /// <exception cref="LexiconException">The file cannot be used.</exception>
    public static NumberFinder Load(string lexiconFolder) => new(NumberLexicon.Load(lexiconFolder));

    /// <summary>The numbers of <paramref name="text"/> in order; they do not overlap.</summary>
    public IReadOnlyList<NumberMention> Find(string text) => Find(FoldedWords.Of(text));

    /// <summary>The numbers of a text that is cut already.</summary>
    public IReadOnlyList<NumberMention> Find(FoldedWords words)
    {
        var mentions = new List<NumberMention>();
        for (var i = 0; i < words.Count;)
        {
            i = FindAt(words, i, mentions);
        }

        return mentions;
    }

    /// <summary>The number that begins at a run of letters or digits, without qualifiers; null where there is none.</summary>
    public NumberReading? Read(FoldedWords words, int at) => _reader.Read(words, at);

    /// <summary>Adds the mention that begins at <paramref name="at"/>, if any; gives the place to go on from.</summary>
    private int FindAt(FoldedWords words, int at, List<NumberMention> mentions)
    {
        var (bound, about, start) = ReadQualifiers(words, at);
        if (start >= words.Count || (start > at && !words[start].FollowsOn))
        {
            return at + 1;
        }

        var between = bound == "between";
        if (_reader.Read(words, start) is not { } number)
        {
            return at + 1;
        }

        var last = number.Last;
        var (low, high) = (number.Value, number.Value);
        if (number.Kind == NumberKind.Cardinal && ReadUpper(words, number, between) is { } upper)
        {
            low = number.Scale == 1 && upper.Scale > 1 && low * upper.Scale < upper.Value ? low * upper.Scale : low;
            high = upper.Value;
            last = upper.Last;
        }

        var kind = number.Kind;
        if (kind == NumberKind.Cardinal && ReadPercent(words, number.First, last) is var percentEnd and >= 0)
        {
            kind = NumberKind.Percent;
            last = percentEnd;
        }

        if (high < long.MaxValue)
        {
            var clitics = start == at ? number.Clitics.BeforeArticle : _lexicon.Phrases.Match(words, at, Before).Clitics.Length;
            var later = ReadLaterQualifier(words, last);
            mentions.Add(new NumberMention(words.SpanOf(at, last, clitics), ToQuantity(kind, low, high, later == "about-after" || about, later, bound), kind));
        }

        return last + 1;
    }

    private (string Bound, bool About, int Start) ReadQualifiers(FoldedWords words, int at)
    {
        var (bound, about, start) = ("", false, at);
        while (start < words.Count && start - at < MostQualifiers && (start == at || words[start].FollowsOn) && _lexicon.Phrases.Match(words, start, Before) is { Length: > 0 } match)
        {
            about |= match.Kind == "about";
            bound = match.Kind == "about" ? bound : match.Kind;
            start += match.Length;
        }

        // "نحو الـ20": a detached particle before digits.
        if (start > at && start + 1 < words.Count && words[start].FollowsOn && words[start + 1] is { IsDigits: true, Gap: "" } && Clitics.IsOnly(words[start].Form))
        {
            start++;
        }

        return (bound, about, start);
    }

    /// <summary>The upper end of a range whose lower end was read.</summary>
    private NumberReading? ReadUpper(FoldedWords words, NumberReading low, bool between)
    {
        var next = low.Last + 1;
        if (next >= words.Count)
        {
            return null;
        }

        NumberReading? upper = null;
        if (words[next].IsDigits && words[next].Gap.Trim() is "-" or "–" or "—" or "~")
        {
            upper = _reader.Read(words, next, afterHyphen: true);
            return upper?.Value > low.Value && upper.Value.Value < low.Value * 20 ? upper : null;
        }

        if (!words[next].FollowsOn)
        {
            return null;
        }

        if (between)
        {
            next = words[next].Form is "و" or "وال" ? next + 1 : next;
            upper = next < words.Count ? _reader.Read(words, next) : null;
            upper = upper is { Clitics.And: false } && next == low.Last + 1 ? null : upper;
        }

        if (upper is null && _lexicon.Phrases.Match(words, low.Last + 1, "to") is { Length: 1 } && low.Last + 2 < words.Count)
        {
            next = low.Last + 2;
            next = words[next].Form == "ال" && next + 1 < words.Count ? next + 1 : next;
            upper = words[next].FollowsOn ? _reader.Read(words, next) : null;
        }

        return upper is { Kind: NumberKind.Cardinal } && upper.Value.Value > low.Value && !(low.First == upper.Value.First) ? upper : null;
    }

    /// <summary>The last word of "في المئة" or of the number beside a % sign; -1 where there is neither.</summary>
    private int ReadPercent(FoldedWords words, int first, int last)
    {
        if (words.GapAfter(last).TrimStart() is ['%' or '٪', ..] || IsAfterPercentSign(words, first))
        {
            return last;
        }

        return last + 1 < words.Count && words[last + 1].FollowsOn ? (_lexicon.Phrases.Match(words, last + 1, "percent") is { Length: > 0 } match ? last + match.Length : -1) : -1;
    }

    /// <summary>"%50", "٪ 50": the sign comes first, unless it is that of a number before it ("30% 50").</summary>
    private static bool IsAfterPercentSign(FoldedWords words, int at) =>
        words[at].Gap.TrimEnd() is [.., '%' or '٪'] && (at == 0 || !words[at - 1].IsDigits || words[at].Gap is [' ', .., '%' or '٪']);

    private string ReadLaterQualifier(FoldedWords words, int last)
    {
        for (var i = last + 1; i < words.Count && i <= last + WordsBeforeLaterQualifier + 1 && words[i].FollowsOn && !words[i].IsDigits; i++)
        {
            if (_lexicon.Phrases.Match(words, i, "at-least-after", "at-most-after", "about-after") is { Length: > 0 } match && IsLater(words, i + match.Length))
            {
                return match.Kind;
            }
        }

        return "";
    }

    /// <summary>"أو أقل من 20" and "على الأقل 20" qualify what follows.</summary>
    private bool IsLater(FoldedWords words, int after) =>
        after >= words.Count || !words[after].FollowsOn || (words[after].Form != "من" && _reader.Read(words, after) is null);

    private static Quantity ToQuantity(NumberKind kind, decimal low, decimal high, bool about, string later, string bound)
    {
        if (kind == NumberKind.Vague)
        {
            return new Quantity(null, null, about);
        }

        var (least, most) = ((long)Math.Floor(low), (long)Math.Ceiling(high));
        if (bound == "at-least" || later == "at-least-after")
        {
            return new Quantity(least, null, about);
        }

        return bound == "at-most" || later == "at-most-after" ? new Quantity(null, most, about) : new Quantity(least, most, about);
    }
}
