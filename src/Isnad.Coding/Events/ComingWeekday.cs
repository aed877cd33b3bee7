using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>A weekday alone is read as the one before publication; of an event that is to come it is the next.</summary>
internal static class ComingWeekday
{
    private const int Week = 7;

    /// <summary>Moves the date of an event that is to come, once its status is known.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        if (draft is { Status: EventStatus.Future, Date: { Precision: EdtfPrecision.Day, Earliest: { } day }, DateSpan: { } span }
            && scene.Discourse.Report.Published?.Earliest is { } published && day < published && published.DayNumber - day.DayNumber < Week
            && scene.Times.Any(time => time.IsBareWeekday && time.Span == span))
        {
            draft.Date = Edtf.Day(day.AddDays(Week));
            draft.Reasons.Add(new Reason("date", "weekday:to-come", span));
        }
    }
}
