using Isnad.Coding.Choices;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Statuses;

/// <summary>Chooses whether an event took place as a network of signs was taught, the rules' answer among them; where there is none, rules decide.</summary>
/// <param name="signs">The signs.</param>
/// <param name="network">An outcome a status, in their order.</param>
internal sealed class StatusChooser(StatusSigns signs, SignNetwork? network)
{
    /// <summary>Signs overrule a rule that shows the word it rests on only where they are this sure.</summary>
    private const double Bold = 0.75;

    /// <summary>The status that is likeliest.</summary>
    public EventStatus Choose(EventDraft draft)
    {
        var (ruled, evidence) = signs.Ruled(draft);
        if (network is null || (ruled is not EventStatus.Actual && signs.IsPlain(draft, evidence.Span)))
        {
            return ruled;
        }

        if (signs.CalledOff(draft) is not null)
        {
            return EventStatus.Negated;
        }

        var shares = network.Shares(signs.Of(draft));
        signs.Opinions?.WeighStatus(draft.Trigger, shares);
        var best = Array.IndexOf(shares, shares.Max());
        return (ruled is not EventStatus.Actual && (shares[best] < Bold || ((EventStatus)best is EventStatus.Actual && signs.IsToCome(draft)))) || (ruled is EventStatus.Actual && (EventStatus)best is EventStatus.Future && (signs.IsCarriedOut(draft) || signs.IsOver(draft)))
            ? ruled
            : (EventStatus)best;
    }

    /// <summary>Gives the event its status.</summary>
    public void Apply(EventDraft draft)
    {
        draft.Status = Choose(draft);
        if (draft.Status is EventStatus.Actual)
        {
            return;
        }

        var (ruled, evidence) = signs.Ruled(draft);
        if (ruled != draft.Status && signs.CalledOff(draft) is { } verb)
        {
            draft.Reasons.Add(new Reason("status", "status:called-off", verb));
            return;
        }

        draft.Reasons.Add(ruled == draft.Status ? new Reason("status", "status:" + evidence.Word, evidence.Span) : new Reason("status", "choice:status" + ContextOpinions.Told(signs.Opinions)));
    }
}
