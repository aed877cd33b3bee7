using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;
using Isnad.Text;

namespace Isnad.Coding.Claims;

/// <summary>Writes claims into events, each with the chain behind its source and the words that show it.</summary>
internal sealed class ClaimWriter(RoleScene scene)
{
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>Adds a claim, unless the source already vouches in the same sense.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="act">The saying.</param>
    /// <param name="outer">Those who report the saying, outermost first.</param>
    /// <param name="source">The one who vouches.</param>
    /// <param name="stance">In what sense.</param>
    /// <param name="rule">What made the claim.</param>
    public void Add(EventDraft draft, SpeechAct act, IEnumerable<SpeechSource> outer, SpeechSource source, Stance stance, string rule)
    {
        if (draft.Claims.Any(c => c.Source == source.Entity && c.Stance == stance && (source.Entity is not null || IsSame(c.Chain[^1], source))))
        {
            return;
        }

        ChainLink[] chain = [.. outer.Where(s => s.Entity is null || s.Entity != source.Entity).Append(source).Select(s => Link(s, act.Word))];
        var evidence = _discourse[act.Word].Span;
        draft.Claims.Add(new Claim { Source = source.Entity, Stance = stance, Evidence = evidence, Chain = chain });
        draft.Reasons.Add(new Reason("claim", rule, evidence));
    }

    /// <summary>The folded words that name a source; empty where it is dropped.</summary>
    public string WordsOf(SpeechSource source) => source.Span is { } span ? Folding.Fold(span.In(_discourse.Report.Text)) : "";

    /// <summary>Sources that are not named are two where different words tell of them.</summary>
    private bool IsSame(ChainLink link, SpeechSource source) =>
        WordsOf(source) is var words && (words.Length == 0 || link.Name.Length == 0 || Folding.Fold(link.Name) == words);

    /// <summary>A link with the words that name the source; where they are dropped beside the saying, those nearest to it.</summary>
    private ChainLink Link(SpeechSource source, int word)
    {
        var span = source.Span ?? (source.Entity is { } entity ? Nearest(entity, _discourse[word].Span.Start) : null);
        return new ChainLink(source.Entity, span is { } found ? found.In(_discourse.Report.Text) : "", span);
    }

    /// <summary>The mention of an entity nearest to a place in the text, one before it where two are as near; null where none is told.</summary>
    private Span? Nearest(string entity, int offset) => scene.MentionsOf(entity).MinBy(m => Math.Abs(m.Span.Start - offset))?.Span;
}
