using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Gives each event the claims of the sayings that cover its words, each with the chain behind its source.</summary>
internal sealed class ClaimAssigner(RoleScene scene, StanceRules stances)
{
    private readonly Discourse _discourse = scene.Discourse;
    private readonly ClaimWriter _writer = new(scene);

    /// <summary>Claims of one draft whose actors are known; another mention counts where the first is in nobody's mouth, or where it is the same word again.</summary>
    public void Assign(EventDraft draft)
    {
        Assign(draft, draft.Trigger);
        foreach (var denial in scene.PointingBack.Where(a => a.Stance is Stance.Denies && a.PointsTo(draft.Trigger)))
        {
            denial.Sources.ToList().ForEach(source => _writer.Add(draft, denial, [], source, denial.Stance, "speech:" + denial.Rule));
        }

        foreach (var word in draft.Also.Where(w => draft.Claims.Count == 0 || _discourse.LemmaOf(w) == _discourse.LemmaOf(draft.Trigger)).ToList())
        {
            Assign(draft, word);
        }
    }

    private void Assign(EventDraft draft, int word)
    {
        var covering = scene.Acts.Where(a => a.Says(word)).OrderBy(a => a.Depth).ToList();
        if (covering.Count == 0 || IsOwnSpeech(draft, covering[0]))
        {
            return;
        }

        var inner = covering[0];
        var outer = SpeechChain.Behind(scene.Acts, inner).ToList();
        foreach (var source in inner.Sources)
        {
            var (stance, rule) = stances.Of(draft, inner, source);
            _writer.Add(draft, inner, outer, source, stance, "speech:" + inner.Rule + rule + (word == draft.Trigger ? "" : "+also"));
        }
    }

    /// <summary>Accusing, asking, refusing, threatening and agreeing are the speaker's own word and need no voucher.</summary>
    private bool IsOwnSpeech(EventDraft draft, SpeechAct inner)
    {
        if (draft.Type is not (EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Agree))
        {
            return false;
        }

        var own = scene.ActsAt[draft.Trigger].FirstOrDefault();
        var guessed = draft.Reasons.Any(r => r.Part == "actor" && r.Rule == StanceRules.Guess);
        var speakers = own is null ? (guessed ? [] : draft.Actors) : draft.Actors.Count > 0 && !guessed ? draft.Actors : [.. own.Sources.Select(s => s.Entity).OfType<string>()];
        return inner.Sources.Any(s => s.Entity is not null && speakers.Contains(s.Entity));
    }
}
