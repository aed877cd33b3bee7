using Isnad.Coding.Actors;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>What a speaker says of himself (سنغلق الحدود, إنه سيسافر) or of his state (إن بلاده ستنسحب): he does it, or his state, and nobody of another.</summary>
internal sealed class OwnDeeds(RoleScene scene, SpeechBook speech)
{
    private readonly Discourse _discourse = scene.Discourse;
    private readonly PronounResolver _pronouns = new(scene.Discourse);

    /// <summary>The doer where the verb of the event is said of the speaker or of his state, and nobody chosen is he, of his state or what he speaks for; null otherwise.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="chosen">Who would be its doers.</param>
    public ToldDoer? Of(EventDraft draft, IReadOnlyList<RoleChoice> chosen)
    {
        if (!_discourse.IsVerb(draft.Trigger) || _discourse[draft.Trigger].Analysis!.Features.Voice is Voice.Passive
            || Saying(draft.Trigger) is not { IsAbout: false, Sources: [{ Entity: { } speaker }] } act)
        {
            return null;
        }

        var told = IsFirstPerson(draft.Trigger) ? new ToldDoer(speaker, draft.Trigger, "first-person") : OfHimself(draft, act, speaker) ?? OfHisState(draft, speaker);
        return told is null || chosen.Any(choice => IsHis(choice.Entity, speaker)) ? null : told;
    }

    /// <summary>The saying that tells a word most nearly; null for none.</summary>
    private SpeechAct? Saying(int word) => scene.Acts.Where(act => act.Says(word)).MinBy(act => act.Depth);

    /// <summary>"سنغلق", "أغلقنا", but not "أقر", which may be another's.</summary>
    private bool IsFirstPerson(int verb) => _discourse[verb] is { Analysis.Features: { Person: 1, Aspect: var aspect }, Analyses: var analyses }
        && (aspect is not Aspect.Imperfect || !analyses.Any(analysis => analysis is { Pos: Pos.Verb, Features: { Person: 3, Aspect: Aspect.Perfect } }));

    /// <summary>"أكد الوزير أنه سيسافر": a verb that agrees with the pronoun, and the pronoun with the speaker. Without its object such a verb may hide the passive.</summary>
    private ToldDoer? OfHimself(EventDraft draft, SpeechAct act, string speaker) =>
        act.Stance is not Stance.Accuses && _discourse[act.Word].Pronoun is null && draft.Arguments["subj"] is [{ Path: "mark", Pronoun: { } pronoun, Word: var mark }] && act.First - mark is 0 or 1
        && Agrees(draft.Trigger, pronoun) && scene.MentionsOf(speaker).Any(mention => IsMeant(mention, pronoun, act.Word))
        && (draft.Type is not (EventType.Assault or EventType.Coerce) || draft.Arguments.Has("obj"))
            ? new ToldDoer(speaker, mark, "speaker") : null;

    /// <summary>"قال الوزير التركي إن بلاده سترد": the state that he is of.</summary>
    private ToldDoer? OfHisState(EventDraft draft, string speaker)
    {
        foreach (var filler in draft.Arguments["subj"])
        {
            if (filler is { Path: "nsubj", Pronoun: null } && speech.IsHomeland(_discourse.LemmaOf(filler.Word)) && _discourse[filler.Word].Pronoun is not null && scene.Entities[speaker].Country is { } country
                && scene.Entities.Values.FirstOrDefault(entity => entity.Kind is EntityKind.Country && entity.Country == country) is { } state)
            {
                return new ToldDoer(state.Id, filler.Word, "homeland");
            }
        }

        return null;
    }

    /// <summary>A person is meant by ها only where a title or the word of saying tells that it is a woman; else it is the body that he speaks for.</summary>
    private bool IsMeant(ActorMention mention, string pronoun, int saying) => _pronouns.MayMean(mention, pronoun)
        && (pronoun != "ها" || mention.Kind is not EntityKind.Person || mention.Gender is Gender.Feminine || _discourse[saying].Analysis?.Features.Gender is Gender.Feminine);

    private bool Agrees(int verb, string pronoun) => _discourse[verb].Analysis!.Features is var features && pronoun switch
    {
        "ه" => features is { Gender: Gender.Masculine, Number: Number.Singular },
        "ها" => features is { Gender: Gender.Feminine, Number: Number.Singular },
        "هم" => features.Number is Number.Plural,
        _ => false,
    };

    /// <summary>Whether a party is the speaker, is of his state, or is told in what he is called by (زعيم الحركة).</summary>
    private bool IsHis(string party, string speaker) =>
        party == speaker || (scene.Entities[speaker].Country is { } country && scene.Entities[party].Country == country)
        || scene.MentionsOf(speaker).Any(mention => scene.MentionsOf(party).Any(inner => mention.Span.Contains(inner.Span)));
}
