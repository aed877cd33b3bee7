using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Gathers the sayings that may vouch for an event: those that cover its words, and those near by.</summary>
internal sealed class ClaimCandidates(RoleScene scene)
{
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>Denials that point back to the event (وهو ما نفاه): they are sure of themselves, and no candidates, so as to take no share from what else is said of it.</summary>
    public IEnumerable<ClaimCandidate> Denials(EventDraft draft) => PointingBack(draft, denials: true);

    /// <summary>The candidates, the likeliest kind first.</summary>
    public List<ClaimCandidate> Of(EventDraft draft)
    {
        var found = new List<ClaimCandidate>();
        Covering(draft.Trigger, SayingPlace.Covers, found);
        foreach (var word in draft.Also)
        {
            Covering(word, SayingPlace.CoversAlso, found);
        }

        found.AddRange(PointingBack(draft, denials: false));
        Deed(draft, scene.Above(draft), found);
        Deed(draft, scene.Before(draft), found);
        var sentence = _discourse.SentenceOf(draft.Trigger);
        foreach (var act in Enumerable.Range(sentence - 1, 3).SelectMany(near => scene.ActsIn[near]))
        {
            if (act is { Told: null, IsMute: false } && found.TrueForAll(c => c.Act != act) && Near(act, draft.Trigger) is { } place)
            {
                found.Add(new ClaimCandidate(act, draft.Trigger, place, 0));
            }
        }

        return [.. found.OrderBy(c => c.Place).ThenBy(c => c.Rank)];
    }

    private void Covering(int word, SayingPlace place, List<ClaimCandidate> found)
    {
        var rank = 0;
        foreach (var act in scene.Acts.Where(a => a.Says(word)).OrderBy(a => a.Depth))
        {
            if (!act.IsMute && found.TrueForAll(c => c.Act != act))
            {
                found.Add(new ClaimCandidate(act, word, place, rank));
            }

            rank++;
        }
    }

    /// <summary>Sayings that point back to what was told: they lie behind all that cover it.</summary>
    private IEnumerable<ClaimCandidate> PointingBack(EventDraft draft, bool denials)
    {
        foreach (var act in scene.PointingBack.Where(a => a.Stance is Stance.Denies == denials))
        {
            if (draft.Words.FirstOrDefault(act.PointsTo, -1) is var word and >= 0)
            {
                yield return new ClaimCandidate(act, word, word == draft.Trigger ? SayingPlace.Covers : SayingPlace.CoversAlso, scene.Acts.Count(a => a.Covers(word)));
            }
        }
    }

    /// <summary>A demand, threat, charge, denial or promise that governs the event or stands right before it: its doers are known better than the subject of its word.</summary>
    private void Deed(EventDraft draft, EventDraft? other, List<ClaimCandidate> found)
    {
        if (other is not null && other.Status is not EventStatus.Negated && !IsAbout(other.Trigger, draft.Trigger) && !scene.ActsAt[other.Trigger].Any(a => a.IsCondition(draft.Trigger)) && SpokenDeeds.StanceOf(other.Type) is { } stance && other.Actors.Count > 0 && found.TrueForAll(c => c.Act.Kind is not SpeechKind.Deed || c.Act.Word != other.Trigger))
        {
            List<SpeechSource> sources = [.. other.Actors.Select(a => new SpeechSource(a, null))];
            var act = new SpeechAct(other.Trigger, SpeechKind.Deed, "event:" + other.Type, stance, sources, draft.Trigger, draft.Trigger);
            found.Add(new ClaimCandidate(act, draft.Trigger, SayingPlace.Covers, 0));
        }
    }

    /// <summary>Whether a verb covers the word whose noun is not its speaker: the doers that were found for it are likely the accused.</summary>
    private bool IsAbout(int verb, int word) => scene.ActsAt[verb].Any(a => a.IsAbout && a.Covers(word));

    private SayingPlace? Near(SpeechAct act, int word)
    {
        if (act.Word == word)
        {
            return SayingPlace.Same;
        }

        return (_discourse.SentenceOf(word) - _discourse.SentenceOf(act.Word)) switch
        {
            0 => act.Word < word ? SayingPlace.Before : SayingPlace.After,
            1 => SayingPlace.SentenceBefore,
            -1 => SayingPlace.SentenceAfter,
            _ => null,
        };
    }
}
