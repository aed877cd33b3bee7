using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>"البلدة المحاصرة منذ مارس", "معارك خلال الأيام الماضية": what goes on since a time, or in a past stretch, told right behind it has that time, where none was chosen.</summary>
internal static class SinceDates
{
    /// <summary>Words from the event to the time that may name who takes part in it: المحاصرة من قبل الجيش منذ.</summary>
    private const int Reach = 7;

    /// <summary>خلال, folded.</summary>
    private const string During = "خلال";

    /// <summary>Dates the event by the time behind it, if there is one.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        if (draft.Date is null && scene.Times.FirstOrDefault(time => (IsSince(time) || IsDuring(time, scene)) && Follows(draft, time, scene)) is { } since)
        {
            (draft.Date, draft.DateSpan) = (since.Date, since.Span);
            draft.Reasons.Add(new Reason("date", IsSince(since) ? "time:since" : "time:during", since.Span));
        }
    }

    private static bool IsSince(TimeMention time) => time is { Kind: TimeKind.Open, Date.Value: [.., '/', '.', '.'] };

    private static bool IsDuring(TimeMention time, CodingScene scene)
    {
        var word = scene.Discourse.WordAt(time.Span.Start);
        return time is { Kind: TimeKind.Date, Date: { Latest: { } last } } && last <= scene.Discourse.Report.Published?.Latest && word > 0 && scene.Discourse[word - 1].Folded == During;
    }

    private static bool Follows(EventDraft draft, TimeMention time, CodingScene scene)
    {
        var (first, last) = (scene.Discourse.WordAt(time.Span.Start), scene.Discourse.WordAt(time.Span.End - 1));
        return scene.Discourse.SentenceOf(first) == scene.Discourse.SentenceOf(draft.Trigger)
            && Stretch.Between(scene.Discourse, draft.Trigger, first, last, scene.Triggers) is { After: true, Verbs: 0, Events: 0, Clause: false, Comma: false, Distance: <= Reach };
    }
}
