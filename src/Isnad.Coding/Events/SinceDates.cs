using Isnad.Coding.Choices;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>"البلدة المحاصرة منذ مارس": what goes on since a time told right behind it has that time, where none was chosen.</summary>
internal static class SinceDates
{
    /// <summary>Words from the event to the time that may name who takes part in it: المحاصرة من قبل الجيش منذ.</summary>
    private const int Reach = 6;

    /// <summary>Dates the event by the time behind it, if there is one.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        if (draft.Date is null && scene.Times.FirstOrDefault(time => IsSince(time) && Follows(draft, time, scene)) is { } since)
        {
            (draft.Date, draft.DateSpan) = (since.Date, since.Span);
            draft.Reasons.Add(new Reason("date", "time:since", since.Span));
        }
    }

    private static bool IsSince(TimeMention time) => time is { Kind: TimeKind.Open, Date.Value: [.., '/', '.', '.'] };

    private static bool Follows(EventDraft draft, TimeMention time, CodingScene scene)
    {
        var (first, last) = (scene.Discourse.WordAt(time.Span.Start), scene.Discourse.WordAt(time.Span.End - 1));
        return scene.Discourse.SentenceOf(first) == scene.Discourse.SentenceOf(draft.Trigger)
            && Stretch.Between(scene.Discourse, draft.Trigger, first, last, scene.Triggers) is { After: true, Verbs: 0, Events: 0, Clause: false, Comma: false, Distance: <= Reach };
    }
}
