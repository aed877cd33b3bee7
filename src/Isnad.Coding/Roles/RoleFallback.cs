using Isnad.Coding.Actors;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>Guesses a role that neither tree nor clause fills, from who stands nearest; the reason says that it is a guess.</summary>
internal sealed class RoleFallback(Discourse discourse, SpeechBook speech)
{
    private const int ObjectReach = 6;
    private const int DoerReach = 3;

    public void Apply(EventDraft draft)
    {
        if (draft.Actors.Count == 0 && WantsActor(draft) && Doer(draft) is { } doer)
        {
            draft.Actors.Add(discourse.EntityOf(doer));
            draft.Reasons.Add(new Reason("actor", "nearest-subject", doer.Span));
        }

        if (draft.Recipients.Count == 0 && draft.Frame.Recipient.Mentions("obj") && Object(draft) is { } other)
        {
            draft.Recipients.Add(discourse.EntityOf(other));
            draft.Reasons.Add(new Reason("recipient", "nearest-after", other.Span));
        }
    }

    /// <summary>Outcomes and agentless passives tell no doer.</summary>
    private bool WantsActor(EventDraft draft) =>
        draft.Frame.Actor.Alternatives.Count > 0 && !draft.Frame.Outcome
        && discourse[draft.Trigger].Analysis?.Features.Voice is not Voice.Passive;

    /// <summary>The nearest subject before the trigger in its sentence; for a noun without one, who stands right after it.</summary>
    private ActorMention? Doer(EventDraft draft)
    {
        var sentence = discourse.SentenceOf(draft.Trigger);
        ActorMention? subject = null, after = null;
        foreach (var mention in discourse.MentionsIn(sentence))
        {
            if (!CanAct(mention) || draft.Recipients.Contains(discourse.EntityOf(mention)))
            {
                continue;
            }

            var first = discourse.FirstOf(mention);
            if (first > draft.Trigger && first <= draft.Trigger + DoerReach && discourse.PrepositionOf(discourse.HeadWordOf(mention)) is null or "من")
            {
                after ??= mention;
            }
            else if (first < draft.Trigger && IsSubject(mention))
            {
                subject = mention;
            }
        }

        return subject ?? (discourse.IsVerb(draft.Trigger) ? null : after);
    }

    /// <summary>A subject, but not of a verb that only tells: the source of a saying is no doer of what is said.</summary>
    private bool IsSubject(ActorMention mention)
    {
        var word = discourse[discourse.FirstOf(mention)].Relation is "nsubj" ? discourse.FirstOf(mention) : discourse.HeadWordOf(mention);
        return discourse[word].Relation is "nsubj" && discourse.HeadOf(word) is var verb and >= 0
            && !(discourse.VerbOf(verb) is { } lemma && speech.OfVerb(lemma).Any(p => p.Stance is Stance.States or Stance.Confirms or Stance.Expects));
    }

    /// <summary>Places, the dead and wounded, and media do not act; a nationality is an attribute.</summary>
    private bool CanAct(ActorMention mention) => mention.Kind is not EntityKind.Place && mention.Rule != "nationality" && mention.Sector != "JRN"
        && discourse.IsOutermost(mention) && discourse.ClassOf(discourse.HeadWordOf(mention))?.StartsWith("person.victim", StringComparison.Ordinal) is not true;

    private ActorMention? Object(EventDraft draft)
    {
        var clause = discourse.ClauseOf(draft.Trigger);
        foreach (var mention in discourse.MentionsIn(discourse.SentenceOf(draft.Trigger)))
        {
            var first = discourse.FirstOf(mention);
            if (first <= draft.Trigger)
            {
                continue;
            }

            if (first - draft.Trigger > ObjectReach || discourse.ClauseOf(first) != clause)
            {
                return null;
            }

            if (mention.Kind is not EntityKind.Place && mention.Rule != "nationality" && discourse.IsOutermost(mention) && !draft.Actors.Contains(discourse.EntityOf(mention)) && discourse.PrepositionOf(discourse.HeadWordOf(mention)) is null or "ل")
            {
                return mention;
            }
        }

        return null;
    }
}
