using System.Globalization;
using Isnad.Text;

namespace Isnad.Coding.Times;

/// <summary>The day a text was written: agency texts are often published later than the day they call اليوم.</summary>
internal sealed partial class TimeScan
{
    /// <summary>The day of publication, or the one that the first اليوم السبت, أمس الجمعة of the text tells instead.</summary>
    private DateOnly? WrittenOn(DateOnly? published)
    {
        for (var at = 0; at < _words.Count && published is not null; at++)
        {
            if (PhrasesAt(at).Count > 0 && Get(at, "day") is { Length: > 0 } word && NamedWeekday(word) is { Length: > 0 } weekday && !IsTitle(word))
            {
                return published.Value.AddDays(Mismatch(published.Value, DaysFrom(word), weekday));
            }
        }

        return published;
    }

    private static int DaysFrom(PhraseMatch word) => int.Parse(word.Value, CultureInfo.InvariantCulture);

    /// <summary>The weekday told behind a day word: اليوم السبت.</summary>
    private PhraseMatch NamedWeekday(PhraseMatch word) => GetNext(word.Next, "not-before").Length > 0 ? default : GetNext(word.Next, "weekday");

    /// <summary>How many days the weekday told lies from the day counted. A text is older than its date, unless its day has
    /// begun elsewhere; what it calls yesterday is past.</summary>
    private static int Mismatch(DateOnly from, int days, PhraseMatch weekday)
    {
        var back = ((int)from.AddDays(days).DayOfWeek - (ToInt(weekday.Value) % 7) + 7) % 7;
        return back == 6 && days >= 0 ? 1 : -back;
    }

    /// <summary>The day that a day word tells, by the weekday behind it where there is one.</summary>
    private DateOnly? Told(int days, PhraseMatch weekday) => _published is not { } from
        ? null
        : from.AddDays(days + (weekday.Length > 0 ? Mismatch(from, days, weekday) : 0));
}
