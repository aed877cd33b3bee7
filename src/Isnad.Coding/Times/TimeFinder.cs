using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding.Times;

/// <summary>Finds the time expressions of a report and resolves them against its publication date (SCHEME.md section 7).</summary>
/// <remarks>A weekday is the nearest such day on or before publication, unless it is said or plain that it is to come; a bare
/// month the latest such month; last week the calendar week from Monday to Sunday. Runs over the text once.</remarks>
public sealed class TimeFinder
{
    /// <summary>A publication date outside these years is a mistake: nothing is counted from it.</summary>
    private const int FirstPublished = 1800;
    private const int LastPublished = 2200;

    private readonly TimeLexicon _lexicon;
    private readonly NumberFinder _numbers;

    private TimeFinder(TimeLexicon lexicon, NumberFinder numbers)
    {
        _lexicon = lexicon;
        _numbers = numbers;
    }

    /// <summary>Reads months.tsv, time-words.tsv and numbers.tsv of the folder.</summary>
    /// <exception cref="LexiconException">A file cannot be used.</exception>
    public static TimeFinder Load(string lexiconFolder) => new(TimeLexicon.Load(lexiconFolder), NumberFinder.Load(lexiconFolder));

    /// <summary>The time expressions of <paramref name="text"/> in order; they do not overlap.</summary>
    /// <param name="text">The report's text.</param>
    /// <param name="published">When it was published; without it, or with a year before 1800 or after 2200, relative expressions have no date.</param>
    public IReadOnlyList<TimeMention> Find(string text, Edtf? published) => Find(FoldedWords.Of(text), published);

    /// <summary>The time expressions of a text that is cut already.</summary>
    public IReadOnlyList<TimeMention> Find(FoldedWords words, Edtf? published)
    {
        var scan = new TimeScan(_lexicon, _numbers, words, published?.Earliest is { Year: >= FirstPublished and <= LastPublished } day ? day : null);
        return [.. scan.Run().Select(match => Mention(words, scan, match) with { Month = MonthOf(words, scan, match) })];
    }

    private static TimeMention Mention(FoldedWords words, TimeScan scan, TimeMatch match) =>
        new(Closed(words, words.SpanOf(match.First, match.Last, match.Clitics), match.Last), match.Date, match.Kind, scan.OtherReading(match), Offset: match.Offset);

    private static MonthName? MonthOf(FoldedWords words, TimeScan scan, TimeMatch match) => scan.BehindMonth(match) is var (rest, personal)
        ? new(words.SpanOf(match.First, rest.First - 1, match.Clitics).End, personal, Mention(words, scan, rest))
        : null;

    /// <summary>With the bracket that closes one opened inside: "حزيران (يونيو)".</summary>
    private static Span Closed(FoldedWords words, Span span, int last)
    {
        var inside = span.In(words.Text);
        return inside.LastIndexOf('(') > inside.LastIndexOf(')') && words.GapAfter(last) is [')', ..] && span.End < words.Text.Length && words.Text[span.End] == ')'
            ? new Span(span.Start, span.Length + 1)
            : span;
    }
}
