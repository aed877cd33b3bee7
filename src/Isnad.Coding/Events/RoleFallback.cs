using Isnad.Coding.Actors;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Guesses a role that neither tree nor clause fills, from who stands nearest; the reason says that it is a guess.</summary>
internal sealed class RoleFallback(Discourse discourse)
{
    private static readonly int Back = int.Parse(Environment.GetEnvironmentVariable("FB") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
    private static readonly int ObjectReach = int.Parse(Environment.GetEnvironmentVariable("OR") ?? "6", System.Globalization.CultureInfo.InvariantCulture);

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

    /// <summary>The nearest subject before the trigger in its sentence, else the last subject of the sentence before.</summary>
    private ActorMention? Doer(EventDraft draft)
    {
        var sentence = discourse.SentenceOf(draft.Trigger);
        ActorMention? best = null;
        foreach (var mention in discourse.Mentions)
        {
            if (discourse.FirstOf(mention) >= draft.Trigger)
            {
                break;
            }

            if (mention.Sentence >= sentence - Back && CanAct(mention) && !draft.Recipients.Contains(discourse.EntityOf(mention)) && IsSubject(mention))
            {
                best = mention;
            }
        }

        return best;
    }

    private bool IsSubject(ActorMention mention) => discourse[discourse.HeadWordOf(mention)].Relation is "nsubj" || discourse[discourse.FirstOf(mention)].Relation is "nsubj";

    private static bool CanAct(ActorMention mention) => mention.Kind is not EntityKind.Place && mention.Rule != "nationality";

    private ActorMention? Object(EventDraft draft)
    {
        var clause = discourse.ClauseOf(draft.Trigger);
        foreach (var mention in discourse.Mentions)
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

            if (mention.Kind is not EntityKind.Place && !draft.Actors.Contains(discourse.EntityOf(mention)) && discourse.PrepositionOf(discourse.HeadWordOf(mention)) is null or "ل")
            {
                return mention;
            }
        }

        return null;
    }
}
