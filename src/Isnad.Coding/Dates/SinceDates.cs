using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Tellings;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>"البلدة المحاصرة منذ مارس", "معارك خلال الأيام الماضية": what goes on since a time, or in a past stretch, told right behind it has that time, where none was chosen.</summary>
internal static class SinceDates
{
    /// <summary>Words from the event to the time that may name who takes part in it: المحاصرة من قبل الجيش منذ.</summary>
    private const int Reach = 7;

    /// <summary>Words from منذ to the time at which something began: منذ بدأت الاحتجاجات في البلاد أواخر مارس.</summary>
    private const int SinceReach = 8;

    /// <summary>Words before an event that tell it to be the first or greatest: أول هجوم.</summary>
    private const int RankReach = 2;

    /// <summary>خلال, folded.</summary>
    private const string During = "خلال";

    /// <summary>Dates the event by the time behind it, if there is one.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        if (scene.Times.FirstOrDefault(time => BeganThen(draft, time, scene)) is { } began)
        {
            draft.Redate(Edtf.OpenEnd(began.Date!), began.Span, "time:since-began");
        }
        else if (draft.Date is null && scene.Times.FirstOrDefault(time => (IsSince(time) || IsDuring(time, scene)) && Follows(draft, time, scene)) is { } since)
        {
            (draft.Date, draft.DateSpan) = (since.Date, since.Span);
            draft.Reasons.Add(new Reason("date", IsSince(since) ? "time:since" : "time:during", since.Span));
        }
    }

    /// <summary>"قتل 33 شخصا منذ بدأت الاحتجاجات في مارس": what goes on since something began with a time; what is the first since then has a time of its own.</summary>
    private static bool BeganThen(EventDraft draft, TimeMention time, CodingScene scene)
    {
        if (time is not { Kind: TimeKind.Date, Date: { Earliest: not null, Precision: not EdtfPrecision.Interval } } || (draft.DateSpan is { } span && span != time.Span))
        {
            return false;
        }

        var discourse = scene.Discourse;
        var first = discourse.WordAt(time.Span.Start);
        if (discourse.SentenceOf(first) != discourse.SentenceOf(draft.Trigger) || Since(first, scene) is not { } since || since <= draft.Trigger)
        {
            return false;
        }

        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(first)), draft.Trigger - RankReach);
        return Stretch.Between(discourse, draft.Trigger, since, since, scene.Triggers) is { Verbs: 0, Events: 0, Clause: false, Comma: false, Distance: <= Reach }
            && Stretch.Between(discourse, since, first, first, scene.Triggers) is { Comma: false }
            && !Enumerable.Range(start, since - start).Any(word => scene.Apart.KindAt(discourse, word) is ApartKind.Rank);
    }

    /// <summary>منذ before a time, with what began then between them; null for none.</summary>
    private static int? Since(int first, CodingScene scene)
    {
        var discourse = scene.Discourse;
        var began = false;
        for (var word = first - 1; word >= Math.Max(discourse.SentenceStart(discourse.SentenceOf(first)), first - SinceReach); word--)
        {
            if (discourse[word].Stem.Folded == "منذ")
            {
                return began ? word : null;
            }

            began |= scene.Apart.KindAt(discourse, word) is ApartKind.Began;
        }

        return null;
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
