using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Fits the stance of a saying to the event: one's own act is announced, another's is stated.</summary>
internal sealed class StanceRules(IReadOnlyDictionary<string, Entity> entities)
{
    public Stance Of(EventDraft draft, SpeechAct act, SpeechSource source)
    {
        var own = source.Entity is { } id && draft.Actors.Any(a => a == id || SpeaksFor(id, a));
        return act.Stance switch
        {
            Stance.States or Stance.Confirms when own => Stance.Announces,
            Stance.Announces when !own => Stance.States,
            _ => act.Stance,
        };
    }

    /// <summary>An official of a country speaks for it, its government and its army.</summary>
    private bool SpeaksFor(string speaker, string actor)
    {
        var (from, to) = (entities[speaker], entities[actor]);
        return from.Country is { } country && country == to.Country && from.Sector is "GOV" or "MIL" or "COP"
            && (to.Kind is EntityKind.Country || to.Sector is "GOV" or "MIL" or "COP");
    }
}
