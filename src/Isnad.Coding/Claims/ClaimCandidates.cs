using Isnad.Coding.Events;
using Isnad.Coding.Roles;

namespace Isnad.Coding.Claims;

/// <summary>Gathers the sayings that may vouch for an event: those that cover its words, and those near by.</summary>
internal sealed class ClaimCandidates(RoleScene scene)
{
    private readonly Discourse _discourse = scene.Discourse;

    /// <summary>The candidates, the likeliest kind first.</summary>
    public List<ClaimCandidate> Of(EventDraft draft)
    {
        var found = new List<ClaimCandidate>();
        Covering(draft.Trigger, SayingPlace.Covers, found);
        foreach (var word in draft.Also)
        {
            Covering(word, SayingPlace.CoversAlso, found);
        }

        foreach (var act in scene.Acts)
        {
            if (found.TrueForAll(c => c.Act != act) && Near(act, draft.Trigger) is { } place)
            {
                found.Add(new ClaimCandidate(act, draft.Trigger, place, 0));
            }
        }

        return [.. found.OrderBy(c => c.Place).ThenBy(c => c.Rank)];
    }

    private void Covering(int word, SayingPlace place, List<ClaimCandidate> found)
    {
        var rank = 0;
        foreach (var act in scene.Acts.Where(a => a.Covers(word)).OrderBy(a => a.Depth))
        {
            if (found.TrueForAll(c => c.Act != act))
            {
                found.Add(new ClaimCandidate(act, word, place, rank));
            }

            rank++;
        }
    }

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
