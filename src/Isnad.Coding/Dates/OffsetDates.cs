using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Language;

namespace Isnad.Coding.Dates;

/// <summary>"استقال بعد شهر من اعتقال ابنه", "الذكرى الخامسة لمقتل الصحفي": what is told behind such a length has the day that is so far from another, and not that day.</summary>
internal static class OffsetDates
{
    /// <summary>Words from the length to the noun of the event: بعد يوم واحد من مقتل.</summary>
    private const int Reach = 3;

    /// <summary>Dates the events told behind the lengths of a report, once all others are dated.</summary>
    public static void Apply(CodingScene scene)
    {
        foreach (var time in scene.Times)
        {
            if (time.Offset is { } offset && Inner(time, scene) is { } inner)
            {
                Date(inner, time, offset, scene);
            }
        }
    }

    private static void Date(EventDraft inner, TimeMention time, TimeOffset offset, CodingScene scene)
    {
        var outer = offset.FromPublication ? null : Outer(inner, time, scene);
        var date = offset.From(offset.FromPublication ? scene.Discourse.Report.Published : outer?.Date);
        // A time of its own may be more exact; the day of the other event is not its own.
        if (inner.Date is not null && inner.DateSpan != outer?.DateSpan && !(offset.FromPublication && IsShared(inner, scene)))
        {
            return;
        }

        if (date is null)
        {
            inner.Undate();
        }
        else
        {
            inner.Redate(date, time.Span, "time:so-far-from");
        }
    }

    /// <summary>Whether another event of the sentence has the same words for its time.</summary>
    private static bool IsShared(EventDraft inner, CodingScene scene) => scene.Drafts.Any(other => other != inner && other.DateSpan == inner.DateSpan);

    /// <summary>The event whose noun stands right behind the length; null for none.</summary>
    private static EventDraft? Inner(TimeMention time, CodingScene scene)
    {
        var last = scene.Discourse.WordAt(time.Span.End - 1);
        var end = Math.Min(scene.Discourse.SentenceEnd(scene.Discourse.SentenceOf(last)), last + 1 + Reach);
        for (var word = last + 1; word < end && !scene.Discourse.IsVerb(word) && scene.Discourse.PosOf(word) is not Pos.SubordinatingConjunction; word++)
        {
            if (scene.Drafts.FirstOrDefault(draft => draft.Trigger == word || draft.Also.Contains(word)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The event from which the length counts: the nearest before it in its sentence, else the first behind the inner one; null for none.</summary>
    private static EventDraft? Outer(EventDraft inner, TimeMention time, CodingScene scene)
    {
        var first = scene.Discourse.WordAt(time.Span.Start);
        var sentence = scene.Discourse.SentenceOf(first);
        var others = scene.Drafts.Where(draft => draft != inner)
            .SelectMany(draft => draft.Words.Where(word => scene.Discourse.SentenceOf(word) == sentence && scene.Discourse.IsVerb(word)).Select(word => (Word: word, Draft: draft)))
            .OrderBy(other => other.Word).ToList();
        return others.LastOrDefault(other => other.Word < first).Draft ?? others.FirstOrDefault(other => other.Word > first).Draft;
    }
}
