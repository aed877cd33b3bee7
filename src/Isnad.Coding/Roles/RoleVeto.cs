using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Roles;

/// <summary>Who cannot have done it, or had it done to them, whatever speaks for it.</summary>
internal sealed class RoleVeto(RoleScene scene)
{
    /// <summary>Words behind a seizure in which a pronoun may tell whose it was.</summary>
    private const int OwnerReach = 7;

    /// <summary>How likely the doer has to be for his own state to be ruled out: where he is mistaken, the state may well be the other side.</summary>
    private const double SureDoer = 0.7;

    /// <summary>Slots of those whom a word's deed is aimed at.</summary>
    private static readonly string[] OwnSlots = ["obj", "obl:عن", "obl:ضد", "obl:علي", "obl:الي", "obl:مع"];

    /// <summary>Classes of nouns that are no party.</summary>
    private static readonly string[] Things = ["facility", "market", "weapon", "money", "document"];
    private readonly Discourse _discourse = scene.Discourse;
    private readonly PronounResolver _pronouns = new(scene.Discourse);

    /// <summary>The entities that are states.</summary>
    private readonly string[] _states = [.. scene.Entities.Values.Where(entity => entity.Kind is EntityKind.Country).Select(entity => entity.Id)];

    /// <summary>Those who cannot be the doers of an event.</summary>
    /// <param name="draft">The event.</param>
    /// <param name="chosen">Who would be its doers.</param>
    public HashSet<string> Doers(EventDraft draft, IReadOnlyCollection<string> chosen)
    {
        var barred = new HashSet<string>(Foilers(draft), StringComparer.Ordinal);
        barred.UnionWith(draft.Arguments.Sufferers.Select(EntityOf).OfType<string>());
        barred.UnionWith(JoinedToObjects(draft));
        if (draft.Type is EventType.Request)
        {
            barred.UnionWith(draft.Arguments.Answerers.Select(EntityOf).OfType<string>());
        }

        if (draft.Type is EventType.Assault or EventType.Coerce or EventType.Aid or EventType.Threaten or EventType.Sanction or EventType.Mobilize)
        {
            barred.UnionWith(Accusers(draft));
        }

        if (draft.Type is EventType.Protest)
        {
            barred.UnionWith(_states);
        }

        barred.UnionWith(Threats(draft).SelectMany(threat => threat.Recipients));

        // Who calls for talks may take part in them, but not alone.
        if (draft.Type is not EventType.Request && Demanders(draft) is var demanders && chosen.All(demanders.Contains))
        {
            barred.UnionWith(demanders);
        }

        return barred;
    }

    /// <summary>Those who cannot be the other side of an event: of what a government says, asks and threatens, its own state.</summary>
    public HashSet<string> Recipients(EventDraft draft, IReadOnlyList<RoleChoice> doers)
    {
        var barred = new HashSet<string>(StringComparer.Ordinal);
        if (doers.Count > 0 && draft.Type is EventType.Accuse or EventType.Request or EventType.Reject or EventType.Threaten or EventType.Support or EventType.Sanction
            && doers[0].Likelihood >= SureDoer && scene.Entities[doers[0].Entity] is { Kind: not EntityKind.Country, Country: { } state, Sector: "GOV" or "MIL" } doer
            && (draft.Type is not EventType.Support || doer.Kind is EntityKind.Organization))
        {
            barred.UnionWith(_states.Where(id => scene.Entities[id].Country == state && !IsTold(draft, id)));
        }

        if (draft is { Type: EventType.Coerce, Mode: "seize", Label: null } && draft.Arguments["obj"].Any(filler => filler.Pronoun is null && IsThing(filler.Word)) && !PointsBack(draft.Trigger))
        {
            barred.UnionWith(scene.Entities.Keys.Where(id => !scene.MentionsOf(id).Any(mention => mention.Sentence == _discourse.SentenceOf(draft.Trigger) && _discourse.FirstOf(mention) > draft.Trigger)));
        }

        return barred;
    }

    /// <summary>Who did it where he was not chosen who cannot have done it, with the word that tells so and the rule: whom the verb above accuses, or who threatens with it; null for none.</summary>
    public ToldDoer? Instead(EventDraft draft, HashSet<string> barred) => Accused(draft, barred) ?? Threatener(draft, barred);

    /// <summary>"اتهموه باعتقال الصحفيين": the object of the verb that accuses, where it is nobody who cannot have done it.</summary>
    private ToldDoer? Accused(EventDraft draft, HashSet<string> barred)
    {
        if (Accusers(draft).Count == 0)
        {
            return null;
        }

        foreach (var filler in Lent(draft).Where(filler => filler.Path is "support:obj" or "support:pronoun" or "support:next-mention"))
        {
            if (EntityOf(filler) is { } accused && !barred.Contains(accused))
            {
                return new ToldDoer(accused, filler.Word, "accused");
            }
        }

        return null;
    }

    /// <summary>"هدده بتدمير الجسر": who threatens does it, and not whom he threatens.</summary>
    private ToldDoer? Threatener(EventDraft draft, HashSet<string> barred) =>
        Threats(draft).SelectMany(threat => threat.Actors.Where(doer => !barred.Contains(doer)).Select(doer => new ToldDoer(doer, threat.Trigger, "threatens"))).FirstOrDefault();

    /// <summary>The threats, whose sides were chosen before, whose verb governs a deed: what is threatened with, and not what the threat is for.</summary>
    private IEnumerable<EventDraft> Threats(EventDraft draft) => draft.Type is EventType.Assault or EventType.Coerce or EventType.Sanction
        && !(_discourse.IsVerb(draft.Trigger) && _discourse[draft.Trigger].Analysis!.Features.Aspect is Aspect.Perfect) && GovernorOf(draft) is >= 0 and var verb
        ? scene.ActsIn[_discourse.SentenceOf(draft.Trigger)].Where(act => act.Word == verb && act.Stance is Stance.Threatens && act.Says(draft.Trigger)).Select(act => scene.DraftAt(verb)).OfType<EventDraft>()
            .Where(threat => threat.Type is EventType.Threaten && threat.Trigger < draft.Trigger)
        : [];

    /// <summary>The word that governs what tells an event; -1 for none.</summary>
    private int GovernorOf(EventDraft draft) => _discourse.IsVerb(draft.Trigger) ? _discourse.HeadOf(draft.Trigger) : Governors.Of(_discourse, draft.Trigger).Governor;

    private string? EntityOf(Filler filler) => filler.Pronoun is { } pronoun ? _pronouns.Resolve(filler.Word, pronoun) : _discourse.EntityAt(filler.Word);

    /// <summary>Who kept the event from happening. The verb that says so tells a deed of their own (منع) unless it is taken for the attack itself (أفشل الجيش هجوما).</summary>
    private IEnumerable<string> Foilers(EventDraft draft) =>
        _discourse.IsVerb(draft.Trigger) && draft.Type is not EventType.Assault
            ? []
            : draft.Arguments.Foilers.Where(filler => filler.Pronoun is null).Select(EntityOf).OfType<string>();

    /// <summary>Who accuses another of the event.</summary>
    private HashSet<string> Accusers(EventDraft draft) => Sayers(draft, act => act.Stance is Stance.Accuses
        && (_discourse[act.Word].Pronoun is not null || _discourse.ChildrenOf(act.Word, "obj").Any(word => IsAnother(act, word))));

    private bool IsAnother(SpeechAct act, int word) => _discourse.EntityAt(word) is { } entity && act.Sources.All(source => source.Entity != entity);

    /// <summary>Who demands the event itself, not what goes with it, and does not speak of himself: اشترط تسليمه.</summary>
    private HashSet<string> Demanders(EventDraft draft) => _discourse[draft.Trigger] is { Pronoun: not null } or { Analysis.Features.Person: 1 }
        ? []
        : [.. Sayers(draft, act => act.Stance is Stance.Demands && (!act.IsOrder || Lent(draft).Any(filler => !IsInSubject(filler)))
            && GovernorOf(draft) == act.Word).Except(Lent(draft).Where(filler => !IsInSubject(filler)).Select(EntityOf).OfType<string>())];

    /// <summary>Whether a word that the tree took for an object belongs to the name of the subject: دعا [مجلس الأمن الدولي].</summary>
    private bool IsInSubject(Filler filler) => _discourse.MentionAt(filler.Word) is { } mention
        && Enumerable.Range(_discourse.FirstOf(mention), _discourse.LastOf(mention) - _discourse.FirstOf(mention) + 1).Any(word => word != filler.Word && _discourse[word].Relation == "nsubj");

    /// <summary>Whom the verb above lends to the event: who is asked to do it (طالب الجيش بالانسحاب), or who wishes it for himself (رغب في التفاوض).</summary>
    private static IEnumerable<Filler> Lent(EventDraft draft) =>
        draft.Arguments.Slots.SelectMany(slot => draft.Arguments[slot]).Where(filler => filler.Path.StartsWith("support:", StringComparison.Ordinal));

    /// <summary>Whose verb says the event, unless the event's own verb has him for its subject.</summary>
    private HashSet<string> Sayers(EventDraft draft, Func<SpeechAct, bool> which)
    {
        var sayers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var act in scene.ActsIn[_discourse.SentenceOf(draft.Trigger)])
        {
            if (act is { Kind: SpeechKind.Verb or SpeechKind.Participle, IsAbout: false } && act.Says(draft.Trigger) && which(act))
            {
                sayers.UnionWith(act.Sources.Where(source => MaySay(act.Word, source)).Select(source => source.Entity).OfType<string>());
            }
        }

        if (sayers.Count > 0 && _discourse.IsVerb(draft.Trigger))
        {
            sayers.ExceptWith(draft.Arguments["subj"].Where(filler => filler is { Pronoun: null, Path: "nsubj" }).Select(EntityOf).OfType<string>());
        }

        return sayers;
    }

    /// <summary>يناشدون حكوماتهم, أمرت الجيش: who stands behind a verb that does not agree with him is the one spoken to, whoever was taken for its subject.</summary>
    private bool MaySay(int verb, SpeechSource source)
    {
        var word = _discourse.WordOf(source.Span);
        if (word < verb || _discourse[verb].Analysis is not { Pos: Pos.Verb, Features: var said } || _discourse[word].Analysis is not { Features: var noun })
        {
            return true;
        }

        return said.Number is not Number.Plural
            && (said.Gender is Gender.Unknown || noun.Gender is Gender.Unknown || said.Gender == noun.Gender || (noun.Number is Number.Plural && said.Gender is Gender.Feminine));
    }

    /// <summary>"تزويد الوزارة المتمردين والحزب بالسلاح": behind a noun and its doer stands to whom it is done; who is joined to him is on his side, though the tree may hang him on the noun.</summary>
    private IEnumerable<string> JoinedToObjects(EventDraft draft)
    {
        if (_discourse.IsVerb(draft.Trigger) || !draft.Frame.Recipient.Mentions("obj")
            || _discourse.ChildrenOf(draft.Trigger, "nmod").Select(_discourse.MentionAt).FirstOrDefault(mention => mention is not null) is not { } doer || _discourse.Next(doer, joined: false) is not { } other)
        {
            yield break;
        }

        for (var mention = other; _discourse.Next(mention, joined: true) is { } next; mention = next)
        {
            yield return _discourse.EntityOf(next);
        }
    }

    /// <summary>حجز سيارات, ضبط 12 قطعة سلاح: things are taken, and nobody is named by them.</summary>
    private bool IsThing(int word) => _discourse.EntityAt(word) is null
        && _discourse.ChildrenOf(word, "nmod").Prepend(word).Any(noun => _discourse.ClassOf(noun) is { } told && Array.Exists(Things, thing => told.StartsWith(thing, StringComparison.Ordinal)));

    /// <summary>بحوزتهم, منه: whether a pronoun right behind the word tells whose the things were.</summary>
    private bool PointsBack(int trigger)
    {
        var end = Math.Min(_discourse.SentenceEnd(_discourse.SentenceOf(trigger)), trigger + OwnerReach);
        for (var word = trigger; word < end; word++)
        {
            if (_discourse[word].Pronoun is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the event's own word has a party for its object: "انتقد الرئيس بلاده", "استقلالها عن".</summary>
    private bool IsTold(EventDraft draft, string entity) => OwnSlots.Any(slot =>
        draft.Arguments[slot].Any(filler => filler is { Pronoun: null, Path: "obj" or "next-mention" or "obl" or "obl:arg" or "nmod:prep" } && _discourse.EntityAt(filler.Word) == entity));
}
