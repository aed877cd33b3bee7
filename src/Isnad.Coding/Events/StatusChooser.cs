using Isnad.Coding.Choices;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Chooses whether an event took place by learned weights of signs, the rules' answer among them.</summary>
internal sealed class StatusChooser(StatusSigns signs, SignWeights weights)
{
    /// <summary>Signs overrule a rule that shows the word it rests on only where they are this sure.</summary>
    private const double Bold = 0.75;

    /// <summary>The status that is likeliest.</summary>
    public EventStatus Choose(EventDraft draft)
    {
        var shares = Likelihood.Shares([.. signs.OfEach(draft).Select(s => (double)weights.Score(s))]);
        var best = Array.IndexOf(shares, shares.Max());
        var (ruled, evidence) = signs.Ruled(draft);
        if (ruled is not EventStatus.Actual && signs.IsPlain(draft, evidence.Span))
        {
            return ruled;
        }

        return ruled is not EventStatus.Actual && shares[best] < Bold ? ruled : (EventStatus)best;
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
        draft.Reasons.Add(ruled == draft.Status ? new Reason("status", "status:" + evidence.Word, evidence.Span) : new Reason("status", "choice:status"));
    }
}
