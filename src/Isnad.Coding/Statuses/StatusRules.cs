using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Statuses;

/// <summary>Decides whether an event took place: negation, future, condition, and what the saying above it makes of it.</summary>
internal sealed class StatusRules(Discourse discourse, StatusWords words)
{
    private const int Back = 4;
    private const int Steps = 3;

    private const string Be = "كان";

    /// <summary>Words from the verb to be to what may have been done, its subject between.</summary>
    private const int BeReach = 8;

    /// <summary>أن and قبل, folded.</summary>
    private const string That = "ان";
    private const string Before = "قبل";

    /// <summary>Words from the noun of an event to the verb that denies it.</summary>
    private const int OffReach = 12;

    /// <summary>The status by rule, and the word that shows it.</summary>
    public (EventStatus Status, int Evidence) Of(EventDraft draft, IReadOnlyList<SpeechAct> acts)
    {
        var told = Told(draft);
        var inner = acts.Where(a => a.Covers(told)).OrderBy(a => a.Depth).FirstOrDefault();
        return Decide(draft, told, inner);
    }

    /// <summary>The verb by which an event is called off or does not take place, as a noun before it tells the event ("لكن الاجتماع ألغي", "اللقاء الذي كان مقررا لم يعقد"); -1 for none.</summary>
    public int CalledOff(EventDraft draft) =>
        draft.Words.Where(word => !discourse.IsVerb(word) && discourse.SentenceOf(word) == discourse.SentenceOf(draft.Trigger)).Select(CalledOffBehind).FirstOrDefault(verb => verb >= 0, -1);

    private int CalledOffBehind(int noun)
    {
        var end = Math.Min(discourse.SentenceEnd(discourse.SentenceOf(noun)), noun + OffReach);
        for (var verb = noun + 1; verb < end; verb++)
        {
            if (discourse.IsVerb(verb))
            {
                return IsOff(noun, verb) ? verb : -1;
            }

            if (discourse[verb].Before.AsSpan().IndexOfAny('،', ',') >= 0)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether the verb behind a noun, with that noun for its subject, says that the noun's event is off.</summary>
    private bool IsOff(int noun, int verb)
    {
        var isDenied = discourse.IsDeniedVerb(verb);
        return words.CallsOff(discourse.BaseOf(verb), isDenied) && !discourse[verb].HasConjunction && discourse[verb].Pronoun is null && discourse.PrepositionOf(noun) is null
            && (isDenied ? discourse[noun].HasArticle : verb - noun <= Back && discourse[verb].Analysis!.Features.Voice is Voice.Passive)
            && !discourse.ChildrenOf(verb).Any(child => child > verb && discourse[child].Relation is "nsubj" or "nsubj:pass" or "obj");
    }

    /// <summary>Whether a verb at the head of its clause, of what is done, carries the event out: عقد المجلس جلسة.</summary>
    public bool IsCarriedOut(EventDraft draft)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(draft.Trigger));
        return Enumerable.Range(start, draft.Trigger - start).Any(word =>
            draft.Also.Contains(word) && discourse.IsVerb(word) && Past(word) && words.IsCarrier(discourse.BaseOf(word))
            && (word == start || discourse[word].HasConjunction || discourse[word].Before.AsSpan().Trim().Length > 0 || discourse.PosOf(word - 1) is Pos.Particle or Pos.SubordinatingConjunction));
    }

    /// <summary>Whether the verb before an event's word is one that carries out, of what is done: جرى أمس إجلاء المدنيين.</summary>
    public bool IsUnderCarrier(int trigger)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(trigger));
        return Enumerable.Range(start, trigger - start).LastOrDefault(discourse.IsVerb, -1) is >= 0 and var verb && Past(verb) && words.IsCarrier(discourse.BaseOf(verb)) && !discourse.IsDeniedVerb(verb);
    }

    /// <summary>The word that tells whether it happened: a bare noun of a headline does not, so the first telling beside a verb does.</summary>
    private int Told(EventDraft draft) => IsHeadline(draft.Trigger)
        ? draft.Also.Where(word => !IsHeadline(word)).DefaultIfEmpty(draft.Trigger).First()
        : draft.Trigger;

    private bool IsHeadline(int word)
    {
        var sentence = discourse.SentenceOf(word);
        if (sentence > 0)
        {
            return false;
        }

        for (var other = discourse.SentenceStart(sentence); other < discourse.SentenceEnd(sentence); other++)
        {
            if (discourse.IsVerb(other))
            {
                return false;
            }
        }

        return true;
    }

    private (EventStatus Status, int Evidence) Decide(EventDraft draft, int trigger, SpeechAct? inner)
    {
        if (Near(draft, trigger) is { } near)
        {
            return near;
        }

        if (Phrase(draft) is { } phrase)
        {
            return phrase;
        }

        if (TurnedDown(draft) is >= 0 and var refusal)
        {
            return (EventStatus.Negated, refusal);
        }

        if (Governor(trigger) is { } governed)
        {
            return governed;
        }

        return inner?.Stance switch
        {
            Stance.Demands => (EventStatus.Hypothetical, inner.Word),
            Stance.Expects or Stance.Threatens when !Past(trigger) => (EventStatus.Hypothetical, inner.Word),
            Stance.Promises when !Past(trigger) => (EventStatus.Future, inner.Word),
            _ => (EventStatus.Actual, trigger),
        };
    }

    private bool Past(int trigger) => discourse[trigger].Analysis?.Features.Aspect is Aspect.Perfect;

    /// <summary>Particles just before the trigger, and the future letter on it.</summary>
    private (EventStatus Status, int Evidence)? Near(EventDraft draft, int trigger)
    {
        if (discourse[trigger].IsFuture)
        {
            return (EventStatus.Future, trigger);
        }

        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(trigger)), trigger - Back);
        if (trigger > start && discourse[trigger].Analysis is { Pos: Pos.Verb, Features.Aspect: Aspect.Imperfect } && words.BeforeImperfect(discourse[trigger - 1].Stem.Folded) is { } possible)
        {
            return (possible, trigger - 1);
        }

        if (MayHaveBeen(trigger) is { } maybe)
        {
            return (maybe, trigger - 1);
        }

        for (var word = trigger - 1; word >= start; word--)
        {
            var isOwn = draft.Also.Contains(word);
            if (!isOwn && !IsDonePlan(word) && words.StatusOf(discourse[word].Stem.Folded, discourse.LemmaOf(word)) is { } status
                && words.Reaches(discourse[word].Stem.Folded, discourse.LemmaOf(word), trigger - word - (status is EventStatus.Negated && IsCarried(word, trigger) ? 1 : 0), discourse.IsVerb(trigger)))
            {
                return (status, word);
            }

            if (discourse.IsVerb(word) && discourse.IsVerb(trigger))
            {
                break;
            }
        }

        if (DeniedNouns.Particle(discourse, trigger) is >= 0 and var particle)
        {
            return (EventStatus.Negated, particle);
        }

        return discourse.IsVerb(trigger) ? null : Described(trigger);
    }

    /// <summary>"ربما تكون الجماعة قد قتلت", "قد يكون المهاجم قد فر": what stands before the verb to be holds for what has been done.</summary>
    private EventStatus? MayHaveBeen(int trigger)
    {
        var start = discourse.SentenceStart(discourse.SentenceOf(trigger));
        if (!Past(trigger) || trigger <= start || words.BeforeImperfect(discourse[trigger - 1].Stem.Folded) is null)
        {
            return null;
        }

        for (var word = trigger - 2; word > Math.Max(start, trigger - BeReach); word--)
        {
            if (discourse[word].Analysis is { Features.Aspect: Aspect.Imperfect } && discourse.BaseOf(word) == Be)
            {
                var before = discourse[word - 1].Stem.Folded;
                return words.BeforeImperfect(before) ?? (words.StatusOf(before, before) is EventStatus.Hypothetical ? EventStatus.Hypothetical : null);
            }

            if (discourse.IsVerb(word))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>جرى تنفيذ خطة الإجلاء, نفذ الجيش خطة الانسحاب: what is planned in a plan that is carried out is done.</summary>
    private bool IsDonePlan(int word)
    {
        if (words.GovernorStatus(discourse.LemmaOf(word)) is not EventStatus.Future || discourse.IsVerb(word) || word == discourse.SentenceStart(discourse.SentenceOf(word)))
        {
            return false;
        }

        var carrier = word - 1;
        while (carrier > discourse.SentenceStart(discourse.SentenceOf(word)) && word - carrier < Back && !discourse.IsVerb(carrier))
        {
            carrier--;
        }

        return discourse.IsVerb(carrier) && Past(carrier) && words.IsCarrier(discourse.BaseOf(carrier)) && !discourse.IsDeniedVerb(carrier)
            && (discourse.HeadOf(word) == carrier || words.IsCarrier(discourse.BaseOf(word - 1)));
    }

    /// <summary>عانق ضيفه قبل أن يجتمعا: what follows what is done.</summary>
    public bool IsAfterDone(EventDraft draft)
    {
        var (word, start) = (draft.Trigger, discourse.SentenceStart(discourse.SentenceOf(draft.Trigger)));
        return word - start > 2 && discourse.IsVerb(word) && discourse[word - 1].Folded is That && discourse[word - 2].Folded is Before
            && Enumerable.Range(start, word - 2 - start).LastOrDefault(discourse.IsVerb, -1) is >= 0 and var main && Past(main) && !discourse.IsDeniedVerb(main);
    }

    /// <summary>"دون وقوع اشتباكات": the noun of a carrier stands between a word and the noun of the event; not where that is kept from happening (للحيلولة دون وقوع).</summary>
    private bool IsCarried(int word, int trigger) =>
        trigger - word == 2 && !discourse.IsVerb(trigger) && !discourse.IsVerb(word + 1) && discourse.HeadOf(trigger) == word + 1 && words.IsCarrier(discourse.BaseOf(word + 1))
        && (word == discourse.SentenceStart(discourse.SentenceOf(word)) || words.GovernorStatus(discourse.BaseOf(word - 1)) is null);

    /// <summary>Whether a word is a denied verb that carries out the noun below it: لم تشهد المدينة اشتباكات.</summary>
    public bool IsDeniedCarrier(int word) => discourse.IsDeniedVerb(word) && words.IsCarrier(discourse.BaseOf(word));

    /// <summary>الزيارة المقبلة, زيارة محتملة: an adjective of the event itself.</summary>
    private (EventStatus Status, int Evidence)? Described(int trigger)
    {
        for (var word = trigger + 1; word < Math.Min(discourse.SentenceEnd(discourse.SentenceOf(trigger)), trigger + 3); word++)
        {
            if (words.ComingStatus(discourse[word].Stem.Folded) is { } coming && discourse.HeadOf(word) == trigger)
            {
                return (coming, word);
            }
        }

        return null;
    }

    /// <summary>فشل المحادثات: what names the event says itself that nothing came of it.</summary>
    private (EventStatus Status, int Evidence)? Phrase(EventDraft draft)
    {
        // "انهيار الهدنة" names what collapsed by its first word; of other acts the first word is what is done (امتنع عن التصويت).
        var isOfSeveral = draft.Type is EventType.Agree or EventType.Retreat or EventType.Consult && draft.Also.Count > 0;
        foreach (var word in isOfSeveral ? draft.Words : draft.Also)
        {
            if (Math.Abs(word - draft.Trigger) <= Back && words.GovernorStatus(discourse.BaseOf(word)) is EventStatus.Negated && !words.IsSilentOn(discourse.BaseOf(word), draft.Type))
            {
                return (EventStatus.Negated, word);
            }
        }

        return null;
    }

    /// <summary>"رفضت الحركة اتفاقا لتبادل الأسرى", "رفض المتمردين اتفاقا": the word that turns down an agreement which is not told as known; -1 for none.</summary>
    public int TurnedDown(EventDraft draft)
    {
        var noun = draft.Trigger;
        if (draft.Type is not EventType.Agree || discourse.IsVerb(noun) || discourse[noun] is not { HasArticle: false, Pronoun: null, Preposition: null } || discourse.ChildrenOf(noun, "nmod").Any())
        {
            return -1;
        }

        var head = discourse.HeadOf(noun);
        if (head >= 0 && head < noun && discourse[noun].Relation is "obj" or "nmod" && words.TurnsDown(discourse.BaseOf(head)))
        {
            return discourse.IsDeniedVerb(head) ? -1 : head;
        }

        // A tree may give the object of a verbal noun to the verb of the clause.
        var refusal = noun - 2;
        return refusal >= discourse.SentenceStart(discourse.SentenceOf(noun)) && discourse[noun].Folded.EndsWith('ا') && discourse.HeadOf(noun - 1) == refusal && words.TurnsDown(discourse.BaseOf(refusal)) && !discourse.IsDeniedVerb(refusal) ? refusal : -1;
    }

    /// <summary>Verbs of wanting, planning, preventing and fearing above the trigger, and denied verbs that carry it out.</summary>
    private (EventStatus Status, int Evidence)? Governor(int trigger)
    {
        var at = trigger;
        for (var steps = 0; steps < Steps; steps++)
        {
            var head = discourse.HeadOf(at);
            var relation = discourse[at].Relation;
            if (head < 0)
            {
                return null;
            }

            var lemma = discourse.BaseOf(head);
            if (relation is "nsubj" or "nsubj:pass")
            {
                return words.IsCarrier(lemma) && discourse.IsDeniedVerb(head) ? (EventStatus.Negated, head) : null;
            }

            if (relation is "acl:relcl" or "conj" or "parataxis" or "advcl")
            {
                return null;
            }

            if (words.GovernorStatus(lemma) is { } status && !IsDonePlan(head))
            {
                return (discourse.IsDeniedVerb(head) ? words.DeniedStatus(lemma) : status, head);
            }

            if (words.IsCarrier(lemma) && discourse.IsDeniedVerb(head))
            {
                return (EventStatus.Negated, head);
            }

            at = head;
        }

        return null;
    }
}
