using Isnad.Coding.Choices;
using Isnad.Coding.Events;
using Isnad.Coding.Tellings;
using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>"الهجوم الذي وقع الجمعة", "المعارك التي بدأت الأحد", "الهجوم وقع السبت": the time that the text tells of the event's own noun, with a verb that says nothing but when.</summary>
internal static class ToldDays
{
    /// <summary>Words from the noun, over its adjectives, to the verb.</summary>
    private const int VerbReach = 4;

    /// <summary>Words from the verb to the time: وقع في وقت متأخر من مساء الجمعة.</summary>
    private const int TimeReach = 3;

    /// <summary>Dates the event by such a verb, where it has no time that is as exact.</summary>
    public static void Apply(EventDraft draft, CodingScene scene)
    {
        foreach (var noun in draft.Words.Where(word => !scene.Discourse.IsVerb(word) && scene.Discourse[word].HasArticle))
        {
            if (Told(noun, scene) is var (time, kind) && Date(time, kind) is { } date && date != draft.Date && MayReplace(draft.Date, time.Date!))
            {
                draft.Redate(date, time.Span, "time:took-place");
                return;
            }
        }
    }

    private static Edtf? Date(TimeMention time, ApartKind kind) => kind is ApartKind.Began && time.Kind is TimeKind.Date ? Edtf.OpenEnd(new Edtf(time.Date!.Value.Split('/')[0])) : time.Date;

    /// <summary>What is told replaces no time that lies within it.</summary>
    private static bool MayReplace(Edtf? date, Edtf told) => date is not { Earliest: { } first, Latest: { } last } || !(told.Earliest <= first && last <= told.Latest);

    private static (TimeMention Time, ApartKind Kind)? Told(int noun, CodingScene scene)
    {
        var discourse = scene.Discourse;
        var end = discourse.SentenceEnd(discourse.SentenceOf(noun));
        var verb = noun + 1;
        while (verb < Math.Min(end, noun + VerbReach) && !discourse.IsVerb(verb) && IsOfNoun(verb, noun, discourse))
        {
            verb++;
        }

        if (verb >= end || !discourse.IsVerb(verb) || discourse[verb] is not { Pronoun: null, HasConjunction: false, Analysis.Features.Aspect: Aspect.Perfect }
            || scene.Apart.KindAt(discourse, verb) is not { } kind || kind is not (ApartKind.TookPlace or ApartKind.Began))
        {
            return null;
        }

        var time = scene.Times.FirstOrDefault(time => time is { Date: not null, Kind: TimeKind.Date } && discourse.WordAt(time.Span.Start) is var first && first > verb && first <= verb + TimeReach && first < end
            && !Enumerable.Range(verb + 1, first - verb - 1).Any(word => discourse.IsVerb(word) || discourse.MentionAt(word) is not null));
        return time is null ? null : (time, kind);
    }

    /// <summary>An adjective of the noun, or what opens a clause about it.</summary>
    private static bool IsOfNoun(int word, int noun, Discourse discourse) =>
        discourse[word].HasConjunction is false && (discourse.IsRelative(word) || (discourse.PosOf(word) is Pos.Adjective && discourse[word].HasArticle && discourse.HeadOf(word) == noun));
}
