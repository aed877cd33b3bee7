using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Gives each event the claims of the sayings that cover it, innermost source first, with the chain behind it.</summary>
internal sealed class ClaimAssigner(Discourse discourse)
{
    public void Assign(IReadOnlyList<EventDraft> drafts, IReadOnlyList<SpeechAct> acts)
    {
        foreach (var draft in drafts)
        {
            Assign(draft, acts);
        }
    }

    private void Assign(EventDraft draft, IReadOnlyList<SpeechAct> acts)
    {
        var covering = acts.Where(a => a.Covers(draft.Trigger) && !draft.Also.Contains(a.Word)).OrderBy(a => a.Length).ToList();
        if (covering.Count == 0)
        {
            return;
        }

        var inner = covering[0];
        if (inner.Source is not null && draft.Actors.Contains(inner.Source) && IsSpeechType(draft.Type) && inner.Stance is Stance.States or Stance.Confirms or Stance.Announces && IsSpeechType(draft.Type))
        {
            return;
        }

        var stance = Fit(draft, inner);
        var chain = covering.AsEnumerable().Reverse().Select(a => new ChainLink(a.Source, NameOf(a), a.SourceSpan)).ToArray();
        draft.Claims.Add(new Claim { Source = inner.Source, Stance = stance, Evidence = discourse[inner.Word].Span, Chain = chain });
        draft.Reasons.Add(new Reason("claim", "speech:" + discourse.LemmaOf(inner.Word), discourse[inner.Word].Span));
    }

    /// <summary>One's own act is announced, not stated; a claimed attack is claimed.</summary>
    private static Stance Fit(EventDraft draft, SpeechAct act)
    {
        var own = act.Source is not null && draft.Actors.Contains(act.Source);
        return act.Stance switch
        {
            Stance.States or Stance.Confirms when own => Stance.Announces,
            Stance.Announces when !own => Stance.States,
            _ => act.Stance,
        };
    }

    private static bool IsSpeechType(EventType type) =>
        type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree;

    private string NameOf(SpeechAct act) => act.SourceSpan is { } span ? span.In(discourse.Report.Text) : "";
}
