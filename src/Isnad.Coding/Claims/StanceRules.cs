using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Fits the stance of a saying to the event: one's own act is announced, another's is stated.</summary>
internal sealed class StanceRules(IReadOnlyDictionary<string, Entity> entities)
{
    private const string Guess = "nearest-subject";

    /// <summary>The stance, and the rule that changed the speech word's own (empty for none).</summary>
    public (Stance Stance, string Rule) Of(EventDraft draft, SpeechAct act, SpeechSource source)
    {
        if (act.Stance is not (Stance.States or Stance.Confirms or Stance.Announces) || source.Entity is not { } id)
        {
            return (act.Stance is Stance.Announces ? Stance.States : act.Stance, "");
        }

        if (draft.Actors.Contains(id) && !draft.Reasons.Any(r => r.Part == "actor" && r.Rule == Guess))
        {
            return (Stance.Announces, "+own");
        }

        if (draft.Actors.Any(a => SpeaksFor(id, a)))
        {
            return (Stance.Announces, "+office");
        }

        return (act.Stance is Stance.Announces ? Stance.States : act.Stance, "");
    }

    /// <summary>An official of a country speaks for it, its government and its army.</summary>
    private bool SpeaksFor(string speaker, string actor)
    {
        var (from, to) = (entities[speaker], entities[actor]);
        return from.Country is { } country && country == to.Country && from.Sector is "GOV" or "MIL" or "COP"
            && (to.Kind is EntityKind.Country || to.Sector is "GOV" or "MIL" or "COP");
    }
}
