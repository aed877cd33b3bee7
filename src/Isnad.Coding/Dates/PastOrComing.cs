using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>A weekday, or a day or month without a year, is read towards one side of publication by the words near it; whether the event is to come may tell that the other is meant.</summary>
internal static class PastOrComing
{
    /// <summary>A day of an event that is to come may have passed by so much in a text older than its date.</summary>
    private const int JustPastDays = 14;

    /// <summary>What is farther ahead than this is no longer told without its year.</summary>
    private const int FarAheadDays = 200;

    private const int Week = 7;

    /// <summary>Moves the date of an event to the side where it must lie, once the status of all is known; what is done cannot lie ahead, and who asks for a deed of Friday, or threatens with one, need not do so on Friday.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        if (draft is not { Date: { } date, DateSpan: { } span } || scene.Discourse.Report.Published?.Earliest is not { } published)
        {
            return;
        }

        var other = scene.Times.FirstOrDefault(time => time.Span == span && time.Date == date)?.Other;
        if (other is not null && Rule(draft, date, other, published, scene) is { } rule)
        {
            draft.Date = other;
            draft.Reasons.Add(new Reason("date", rule, span));
        }
        else if ((draft.Status is EventStatus.Actual && date.Earliest?.DayNumber - published.DayNumber > 1 && IsPast(scene.Discourse, draft.Trigger)) || IsOfDemanded(draft, span, scene))
        {
            draft.Undate();
        }
    }

    private static string? Rule(EventDraft draft, Edtf date, Edtf other, DateOnly published, CodingScene scene) => draft.Status switch
    {
        EventStatus.Future when IsOver(date, published) && IsComing(other, published) && !IsOfDone(draft, scene) => "other-side:to-come",
        EventStatus.Hypothetical when date.Precision is EdtfPrecision.Day && other.Earliest?.DayNumber - published.DayNumber is >= 0 and < Week && IsDemanded(draft, scene) => "other-side:demanded",
        EventStatus.Actual or EventStatus.Negated when date.Earliest?.DayNumber - published.DayNumber > 1 && other.Earliest <= published && IsPast(scene.Discourse, draft.Trigger) => "other-side:past",
        _ => null,
    };

    /// <summary>"وصل الوزير الاثنين لإجراء مباحثات": the day stands behind a verb of what is done, before all that tells the event.</summary>
    private static bool IsOfDone(EventDraft draft, CodingScene scene)
    {
        var discourse = scene.Discourse;
        var time = discourse.WordOf(draft.DateSpan);
        return draft.Words.All(word => word > time || discourse.SentenceOf(word) != discourse.SentenceOf(time))
            && new Surroundings(discourse).Zone(time) is >= 0 and var verb && IsPast(discourse, verb) && !scene.Roles.ActsAt[verb].Any(act => act.Covers(draft.Trigger));
    }

    /// <summary>"دعا إلى التظاهر يوم الجمعة": a gathering that is asked for or threatened with, the day right behind it.</summary>
    private static bool IsDemanded(EventDraft draft, CodingScene scene) =>
        draft.Type is EventType.Protest or EventType.Consult && scene.Roles.Before(draft) is { Type: EventType.Request or EventType.Agree or EventType.Threaten } && IsBehind(draft, draft.DateSpan!.Value, scene);

    /// <summary>Whether a demand or threat has the day of the gathering that it speaks of.</summary>
    private static bool IsOfDemanded(EventDraft draft, Span span, CodingScene scene) =>
        draft is { Type: EventType.Request or EventType.Agree or EventType.Threaten, Date.Precision: EdtfPrecision.Day }
        && scene.Drafts.Any(other => other.DateSpan == span && other.Status is EventStatus.Hypothetical or EventStatus.Future && scene.Roles.Before(other) == draft && IsDemanded(other, scene));

    private static bool IsBehind(EventDraft draft, Span span, CodingScene scene) =>
        scene.Discourse.SentenceOf(scene.Discourse.WordOf(span)) == scene.Discourse.SentenceOf(draft.Trigger)
        && Stretch.Between(scene.Discourse, draft.Trigger, scene.Discourse.WordAt(span.Start), scene.Discourse.WordAt(span.End - 1), scene.Triggers) is { After: true, Verbs: 0, Events: 0, Comma: false };

    /// <summary>A weekday of the week before, or a day or month of longer ago.</summary>
    private static bool IsOver(Edtf date, DateOnly published) =>
        date.Latest is { } last && published.DayNumber - last.DayNumber is > 0 and var ago && (date.Precision is not EdtfPrecision.Day || ago <= Week || ago > JustPastDays);

    private static bool IsComing(Edtf date, DateOnly published) =>
        date is { Earliest: { } first, Latest: { } last } && last >= published && first.DayNumber - published.DayNumber <= FarAheadDays;

    private static bool IsPast(Discourse discourse, int trigger) => discourse[trigger].Analysis?.Features.Aspect is Aspect.Perfect;
}
