using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>What nobody says of an event, whatever speaks for it.</summary>
internal sealed class ClaimVeto(RoleScene scene)
{
    private const string Concern = "قلق";
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The stance that a source may have: the one given, a weaker one, or null for none.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="candidate">The saying.</param>
    /// <param name="source">Who would vouch.</param>
    /// <param name="stance">In what sense.</param>
    public Stance? Of(EventDraft draft, ClaimCandidate candidate, SpeechSource source, Stance stance) => stance switch
    {
        // نفى اتهامات الوزير: what was charged is denied, not that it was charged; but "قال إنه لم يتهم أحدا" is told of the charge.
        Stance.Denies when draft.Type is EventType.Accuse => candidate.Act.Stance is Stance.States ? Stance.States : null,
        Stance.Accuses when draft.Type is EventType.Accuse || IsNoCharge(candidate.Act) || AccusesItself(draft, candidate.Act, source) => null,
        Stance.Accuses when draft.Type is EventType.Consult => Stance.States,
        Stance.States or Stance.Confirms or Stance.Announces when IsOtherNews(draft, candidate, source) => null,
        _ => stance,
    };

    /// <summary>Who inquires, or is concerned, charges nobody.</summary>
    private bool IsNoCharge(SpeechAct act) =>
        act.Kind is SpeechKind.Deed && scene.DraftAt(act.Word) is { Type: EventType.Accuse } deed && (deed.Mode is "investigate" || deed.Words.Any(word => _discourse.LemmaOf(word) is Concern));

    /// <summary>Nobody accuses himself of what he alone did, unless the accusation is known to be his own.</summary>
    private bool AccusesItself(EventDraft draft, SpeechAct act, SpeechSource source) =>
        source.Entity is { } id && draft.Type is not EventType.Reject && draft.Actors.Count == 1 && draft.Actors.Contains(id)
        && !(scene.DraftAt(act.Word) is { Type: EventType.Accuse } charge && charge.Actors.Contains(id));

    /// <summary>The reporter's own sentence, which does not name him, is not said by who first speaks in the next one, unless he tells of the same there.</summary>
    private bool IsOtherNews(EventDraft draft, ClaimCandidate candidate, SpeechSource source) =>
        candidate is { Place: SayingPlace.SentenceAfter, Act: var act } && act.First > act.Word
        && !scene.ActsIn[_discourse.SentenceOf(draft.Trigger)].Any(IsSaying) && !scene.Acts.Any(other => draft.Words.Any(other.Covers))
        && !(source.Entity is { } id && scene.MentionsOf(id).Any(mention => mention.Sentence == _discourse.SentenceOf(draft.Trigger)))
        && !scene.Acts.Any(other => other.Word < draft.Trigger && other.Sources.Any(s => s.Entity is not null && s.Entity == source.Entity))
        && !IsToldAgain(draft, act);

    private bool IsSaying(SpeechAct act) => act.Kind is SpeechKind.Phrase || _discourse.IsVerb(act.Word);

    private bool IsToldAgain(EventDraft draft, SpeechAct act)
    {
        var told = draft.Words.Select(_discourse.BaseOf).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(act.First, act.Last - act.First + 1).Any(word => told.Contains(_discourse.BaseOf(word)));
    }
}
