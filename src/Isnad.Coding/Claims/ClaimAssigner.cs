using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Gives each event the claims of the sayings that cover its words, each with the chain behind its source.</summary>
internal sealed class ClaimAssigner(Discourse discourse, StanceRules stances)
{
    public void Assign(IReadOnlyList<EventDraft> drafts, IReadOnlyList<SpeechAct> acts)
    {
        foreach (var draft in drafts)
        {
            foreach (var word in draft.Also.Prepend(draft.Trigger).Distinct())
            {
                Assign(draft, word, acts);
            }
        }
    }

    private void Assign(EventDraft draft, int word, IReadOnlyList<SpeechAct> acts)
    {
        var covering = acts.Where(a => a.Covers(word)).OrderBy(a => a.Depth).ToList();
        if (covering.Count == 0 || IsOwnSpeech(draft, covering[0], acts))
        {
            return;
        }

        var inner = covering[0];
        var outer = covering.Skip(1).Reverse().SelectMany(a => a.Sources.Take(1)).ToList();
        foreach (var source in inner.Sources)
        {
            var (stance, rule) = stances.Of(draft, inner, source);
            if (draft.Claims.Any(c => c.Source == source.Entity && c.Stance == stance))
            {
                continue;
            }

            ChainLink[] chain = [.. outer.Where(s => s.Entity is null || s.Entity != source.Entity).Append(source).Select(Link)];
            var evidence = discourse[inner.Word].Span;
            draft.Claims.Add(new Claim { Source = source.Entity, Stance = stance, Evidence = evidence, Chain = chain });
            draft.Reasons.Add(new Reason("claim", "speech:" + inner.Rule + rule, evidence));
        }
    }

    /// <summary>Accusing, asking, refusing, threatening and agreeing are the speaker's own word and need no voucher.</summary>
    private static bool IsOwnSpeech(EventDraft draft, SpeechAct inner, IReadOnlyList<SpeechAct> acts)
    {
        if (draft.Type is not (EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree))
        {
            return false;
        }

        var own = acts.FirstOrDefault(a => a.Word == draft.Trigger);
        var speakers = draft.Actors.Count > 0 || own is null ? draft.Actors : [.. own.Sources.Select(s => s.Entity).OfType<string>()];
        return inner.Sources.Any(s => s.Entity is not null && speakers.Contains(s.Entity));
    }

    private ChainLink Link(SpeechSource source) =>
        new(source.Entity, source.Span is { } span ? span.In(discourse.Report.Text) : "", source.Span);
}
