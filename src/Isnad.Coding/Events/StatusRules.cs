using Isnad.Coding.Claims;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Decides whether an event took place: negation, future, condition, and what the saying above it makes of it.</summary>
internal sealed class StatusRules(Discourse discourse, StatusWords words)
{
    private const int Back = 4;

    /// <summary>The status by rule, and the word that shows it.</summary>
    public (EventStatus Status, int Evidence) Of(EventDraft draft, IReadOnlyList<SpeechAct> acts)
    {
        var inner = acts.Where(a => a.Covers(draft.Trigger)).OrderBy(a => a.Depth).FirstOrDefault();
        return Decide(draft.Trigger, inner);
    }

    private (EventStatus Status, int Evidence) Decide(int trigger, SpeechAct? inner)
    {
        if (Near(trigger) is { } near)
        {
            return near;
        }

        if (Governor(trigger) is { } governed)
        {
            return governed;
        }

        return inner?.Stance switch
        {
            Stance.Demands => (EventStatus.Hypothetical, inner.Word),
            Stance.Expects or Stance.Threatens when !Past(trigger) => (EventStatus.Hypothetical, inner.Word),
            Stance.Promises when !Past(trigger) => (EventStatus.Future, inner.Word),
            _ => (EventStatus.Actual, trigger),
        };
    }

    private bool Past(int trigger) => discourse[trigger].Analysis?.Features.Aspect is Aspect.Perfect;

    /// <summary>Particles just before the trigger, and the future letter on it.</summary>
    private (EventStatus Status, int Evidence)? Near(int trigger)
    {
        if (discourse[trigger].Segments.Any(s => s.Kind is SegmentKind.Future))
        {
            return (EventStatus.Future, trigger);
        }

        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(trigger)), trigger - Back);
        for (var word = trigger - 1; word >= start; word--)
        {
            if (words.StatusOf(discourse[word].Stem.Folded, discourse.LemmaOf(word)) is { } status && words.Reaches(discourse[word].Stem.Folded, discourse.LemmaOf(word), trigger - word, discourse.IsVerb(trigger)))
            {
                return (status, word);
            }

            if (discourse.IsVerb(word) && discourse.IsVerb(trigger))
            {
                break;
            }
        }

        var next = trigger + 1 < discourse.Words.Count ? trigger + 1 : trigger;
        for (var word = next; word < Math.Min(discourse.Words.Count, next + 2); word++)
        {
            if (!discourse.IsVerb(trigger) && words.IsComing(discourse[word].Stem.Folded) && discourse.SentenceOf(word) == discourse.SentenceOf(trigger))
            {
                return (EventStatus.Future, word);
            }
        }

        return null;
    }

    /// <summary>Verbs of wanting, planning, preventing and fearing above the trigger.</summary>
    private (EventStatus Status, int Evidence)? Governor(int trigger)
    {
        var at = trigger;
        for (var steps = 0; steps < 3; steps++)
        {
            var head = discourse.HeadOf(at);
            if (head < 0 || discourse[at].Relation is "nsubj" or "acl:relcl" or "conj" or "parataxis" or "advcl")
            {
                return null;
            }

            var lemma = discourse.BaseOf(head);
            if (words.GovernorStatus(lemma) is { } status)
            {
                return (status, head);
            }

            at = head;
        }

        return null;
    }
}
