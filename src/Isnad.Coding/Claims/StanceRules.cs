using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Fits the stance of a saying to the event: one's own act is announced, an enemy's is an accusation.</summary>
internal sealed class StanceRules(Discourse discourse, IReadOnlyDictionary<string, Entity> entities)
{
    /// <summary>The rule of <see cref="RoleFallback"/> that guesses an actor.</summary>
    public const string Guess = "nearest-subject";
    private const string Lent = "support:";
    private Dictionary<string, HashSet<string>>? _bodies;

    /// <summary>The stance, and the rule that changed the speech word's own (empty for none).</summary>
    public (Stance Stance, string Rule) Of(EventDraft draft, SpeechAct act, SpeechSource source)
    {
        if (act.Stance is not (Stance.States or Stance.Confirms or Stance.Announces))
        {
            return (act.Stance, "");
        }

        if (source.Entity is not { } id)
        {
            return (act.Stance is Stance.Announces ? Stance.States : act.Stance, "");
        }

        if (IsOwn(draft, id) || (draft.Actors.Contains(id) && discourse[act.First].Pronoun is not null))
        {
            return (Stance.Announces, "+own");
        }

        if (draft.Actors.Any(a => SpeaksFor(id, a) || (act.Stance is Stance.Announces && Governs(id, a))))
        {
            return (Stance.Announces, "+office");
        }

        if (IsCharge(draft, id))
        {
            return (Stance.Accuses, "+charge");
        }

        return (act.Stance is Stance.Announces ? Stance.States : act.Stance, "");
    }

    /// <summary>The source did it; but a police or a ministry that reports violence tells of others', unless the text says so outright.</summary>
    private bool IsOwn(EventDraft draft, string source)
    {
        if (!draft.Actors.Contains(source))
        {
            return false;
        }

        var loose = draft.Reasons.Any(r => r.Part == "actor" && (r.Rule == Guess || (draft.Type is EventType.Assault && r.Rule.Contains(Lent, StringComparison.Ordinal))));
        return !loose || (draft.Type is not EventType.Assault && !draft.Reasons.Any(r => r.Part == "actor" && r.Rule == Guess))
            || (draft.Type is EventType.Assault && entities[source].Sector is "MIL" or "REB" or "UAF");
    }

    /// <summary>The text names the speaker as an officer or a spokesman of the doer.</summary>
    private bool SpeaksFor(string speaker, string actor) =>
        Bodies().TryGetValue(speaker, out var bodies) && bodies.Contains(actor);

    /// <summary>An official of a country announces what it, its government and its army do.</summary>
    private bool Governs(string speaker, string actor)
    {
        var (from, to) = (entities[speaker], entities[actor]);
        return from.Country is { } country && country == to.Country && from.Sector is "GOV" or "MIL" or "COP"
            && (to.Kind is EntityKind.Country || to.Sector is "GOV" or "MIL" or "COP");
    }

    /// <summary>A court or a prosecutor that tells of violence or abetting by a named doer accuses.</summary>
    private bool IsCharge(EventDraft draft, string source) =>
        entities[source].Sector is "JUD" && draft.Actors.Count > 0
        && draft.Type is EventType.Assault or EventType.Coerce or EventType.Aid or EventType.Mobilize or EventType.Threaten;

    private Dictionary<string, HashSet<string>> Bodies()
    {
        if (_bodies is not null)
        {
            return _bodies;
        }

        _bodies = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var mention in discourse.Mentions.Where(m => m.OrganizationSpan is not null))
        {
            if (BodyOf(mention) is { } body)
            {
                var speaker = discourse.EntityOf(mention);
                if (!_bodies.TryGetValue(speaker, out var bodies))
                {
                    _bodies[speaker] = bodies = new HashSet<string>(StringComparer.Ordinal);
                }

                bodies.Add(body);
            }
        }

        return _bodies;
    }

    private string? BodyOf(ActorMention mention) =>
        discourse.MentionsIn(mention.Sentence).Where(m => m != mention && m.Span.Overlaps(mention.OrganizationSpan!.Value)).Select(discourse.EntityOf).FirstOrDefault();
}
