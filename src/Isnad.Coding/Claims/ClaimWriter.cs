using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Writes claims into events, each with the chain behind its source and the words that show it.</summary>
internal sealed class ClaimWriter(Discourse discourse)
{
    /// <summary>Adds a claim, unless the source already vouches in the same sense.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="act">The saying.</param>
    /// <param name="outer">Those who report the saying, outermost first.</param>
    /// <param name="source">The one who vouches.</param>
    /// <param name="stance">In what sense.</param>
    /// <param name="rule">What made the claim.</param>
    public void Add(EventDraft draft, SpeechAct act, IEnumerable<SpeechSource> outer, SpeechSource source, Stance stance, string rule)
    {
        if (draft.Claims.Any(c => c.Source == source.Entity && c.Stance == stance))
        {
            return;
        }

        ChainLink[] chain = [.. outer.Where(s => s.Entity is null || s.Entity != source.Entity).Append(source).Select(Link)];
        var evidence = discourse[act.Word].Span;
        draft.Claims.Add(new Claim { Source = source.Entity, Stance = stance, Evidence = evidence, Chain = chain });
        draft.Reasons.Add(new Reason("claim", rule, evidence));
    }

    private ChainLink Link(SpeechSource source) =>
        new(source.Entity, source.Span is { } span ? span.In(discourse.Report.Text) : "", source.Span);
}
