using Isnad.Coding.Choices;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>A weekday, or a day or month without a year, is read towards one side of publication by the words near it; whether the event is to come may tell that the other is meant.</summary>
internal static class PastOrComing
{
    /// <summary>A day of an event that is to come may have passed by so much in a text older than its date.</summary>
    private const int JustPastDays = 14;

    /// <summary>What is farther ahead than this is no longer told without its year.</summary>
    private const int FarAheadDays = 200;

    private const int Week = 7;

    /// <summary>Moves the date of an event to the side where it must lie, once its status is known.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        if (draft is not { Date: { } date, DateSpan: { } span } || scene.Discourse.Report.Published?.Earliest is not { } published
            || scene.Times.FirstOrDefault(time => time.Span == span && time.Date == date)?.Other is not { } other)
        {
            return;
        }

        var rule = draft.Status switch
        {
            EventStatus.Future when IsOver(date, published) && IsComing(other, published) => "other-side:to-come",
            EventStatus.Actual or EventStatus.Negated when date.Earliest?.DayNumber - published.DayNumber > 1 && other.Earliest <= published && IsPast(scene.Discourse, draft.Trigger) => "other-side:past",
            _ => null,
        };
        if (rule is not null)
        {
            draft.Date = other;
            draft.Reasons.Add(new Reason("date", rule, span));
        }
    }

    /// <summary>A weekday of the week before, or a day or month of longer ago.</summary>
    private static bool IsOver(Edtf date, DateOnly published) =>
        date.Latest is { } last && published.DayNumber - last.DayNumber is > 0 and var ago && (date.Precision is not EdtfPrecision.Day || ago <= Week || ago > JustPastDays);

    private static bool IsComing(Edtf date, DateOnly published) =>
        date is { Earliest: { } first, Latest: { } last } && last >= published && first.DayNumber - published.DayNumber <= FarAheadDays;

    private static bool IsPast(Discourse discourse, int trigger) => discourse[trigger].Analysis?.Features.Aspect is Aspect.Perfect;
}
