using Isnad.Coding.Events;
using Isnad.Coding.Statuses;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Tellings;

/// <summary>What forbids that a word tells an earlier event again, whatever speaks for it.</summary>
internal sealed class TellingVeto(Discourse discourse, ApartWords? apart = null)
{
    /// <summary>Words from رد to what is done in reply: رد الجيش السوري بقصف.</summary>
    private const int ReplyReach = 4;

    /// <summary>Words from a verb to the adverb that says that it is done again.</summary>
    private const int AdverbReach = 6;

    /// <summary>Words from a noun to the adjective that makes it another.</summary>
    private const int AdjectiveReach = 3;

    private const string Abduct = "abduct";

    /// <summary>States known of the entities.</summary>
    private readonly Dictionary<string, string> _countries = discourse.Mentions.Where(m => m.Country is not null).GroupBy(discourse.EntityOf, m => m.Country!).ToDictionary(of => of.Key, of => of.First(), StringComparer.Ordinal);

    private readonly HashSet<string> _named = [.. discourse.Mentions.Where(m => m is { Kind: EntityKind.Person, Named: true }).Select(discourse.EntityOf)];

    /// <summary>Whether the two cannot be one event.</summary>
    public bool Forbids(EventDraft first, EventDraft again) =>
        OtherPolarity(first, again)
        || OtherPersons(first.Recipients, again.Recipients)
        || OtherVisit(first, again)
        || OtherSpeaker(first, again)
        || OtherSide(first, again)
        || OtherGuest(first, again)
        || OtherDeed(first, again)
        || OtherHarm(first, again)
        || IsDoneAndToCome(first, again)
        || Answers(first, again)
        || (discourse.ClauseOf(first.Trigger) != discourse.ClauseOf(again.Trigger) && IsAnother(again));

    /// <summary>Whether two dates have no day in common.</summary>
    public static bool OtherDay(Edtf? one, Edtf? other) =>
        (one?.Latest is { } end && other?.Earliest is { } start && end < start) || (other?.Latest is { } otherEnd && one?.Earliest is { } oneStart && otherEnd < oneStart);

    /// <summary>لم ينسحب tells no withdrawal: two verbs, of which only one is denied; nor دون اعتقال أحد an arrest.</summary>
    private bool OtherPolarity(EventDraft first, EventDraft again) =>
        DeniedNouns.Holds(discourse, first.Trigger) != DeniedNouns.Holds(discourse, again.Trigger)
        || (discourse.IsVerb(again.Trigger) && discourse.IsDeniedVerb(first.Trigger) != discourse.IsDeniedVerb(again.Trigger) && (discourse.IsDeniedVerb(again.Trigger) || discourse.IsVerb(first.Trigger)));

    private bool OtherPersons(List<string> one, List<string> other) =>
        one.Count > 0 && other.Count > 0 && one.TrueForAll(_named.Contains) && other.TrueForAll(_named.Contains) && !one.Intersect(other).Any();

    /// <summary>Two people who travel to two hosts make two visits.</summary>
    private static bool OtherVisit(EventDraft one, EventDraft other) =>
        one.Mode == "visit" && other.Mode == "visit" && one.Actors.Count > 0 && other.Actors.Count > 0 && !one.Actors.Intersect(other.Actors).Any()
        && ((one.Place is not null && other.Place is not null && one.Place != other.Place)
            || (one.Recipients.Count > 0 && other.Recipients.Count > 0 && !one.Recipients.Intersect(other.Recipients).Any()));

    /// <summary>"وعدت فرنسا… ووعدت ألمانيا": what states say is said by each for itself, unless each says it to the other.</summary>
    private bool OtherSpeaker(EventDraft one, EventDraft other) =>
        one.Type is EventType.Accuse or EventType.Reject or EventType.Request or EventType.Agree or EventType.Threaten or EventType.Support && AreOthers(one.Actors, other.Actors)
        && !AreAmong(one.Actors, other) && !AreAmong(other.Actors, one);

    /// <summary>"اتهم النائب الوزير، ووصفه الوزير بالكاذب": who is spoken of speaks back, or another for him, and that is another event.</summary>
    private bool OtherSide(EventDraft one, EventDraft other) =>
        one.Type is EventType.Accuse or EventType.Reject or EventType.Request or EventType.Threaten && discourse.IsVerb(one.Trigger) && discourse.IsVerb(other.Trigger)
        && other.Actors.Count > 0 && !one.Actors.Intersect(other.Actors).Any() && one.Actors.Intersect(other.Recipients).Any();

    /// <summary>"استقبل الملك السفير الفرنسي، ثم استقبل السفير الياباني": each verb has a guest of another state, and neither guest takes part in the other meeting.</summary>
    private bool OtherGuest(EventDraft one, EventDraft other) =>
        one.Type is EventType.Consult && discourse.IsVerb(one.Trigger) && discourse.IsVerb(other.Trigger)
        && GuestsOf(one) is var guests && GuestsOf(other) is var others && AreOthers(guests, others) && !AreAmong(guests, other) && !AreAmong(others, one);

    private List<string> GuestsOf(EventDraft draft) => [.. draft.Arguments["obj"].Select(filler => discourse.EntityAt(filler.Word)).OfType<string>()];

    /// <summary>Whether one of some entities, or anyone of their states, takes part in an event.</summary>
    private bool AreAmong(List<string> guests, EventDraft draft) =>
        draft.Actors.Union(draft.Recipients).Any(side => guests.Exists(guest => guest == side || _countries[guest] == _countries.GetValueOrDefault(side)));

    /// <summary>Whether both are there and known to be of different states.</summary>
    private bool AreOthers(List<string> one, List<string> other)
    {
        var states = one.ConvertAll(id => _countries.GetValueOrDefault(id));
        return one.Count > 0 && other.Count > 0 && !states.Contains(null) && other.TrueForAll(id => _countries.TryGetValue(id, out var state) && !states.Contains(state));
    }

    /// <summary>"اعتقل الجيش شبانا في جنين، واعتقلت الشرطة صحفيا في رام الله": two verbs, each with a subject of its own, and with another object or place.</summary>
    private bool OtherDeed(EventDraft one, EventDraft other)
    {
        if (!discourse.IsVerb(one.Trigger) || !discourse.IsVerb(other.Trigger) || discourse.SentenceOf(one.Trigger) != discourse.SentenceOf(other.Trigger))
        {
            return false;
        }

        var (doer, another) = (Told(one, "subj"), Told(other, "subj"));
        return AreApart(doer, another) && !PointsBack(other, doer)
            && (AreApart(Told(one, "obj"), Told(other, "obj")) || (one.Place is not null && other.Place is not null && one.Place != other.Place));
    }

    /// <summary>"قتلوا جنديا وخطفوا ضابطا": two verbs of one sentence, only one of which takes somebody away, each with an object of its own.</summary>
    public bool OtherHarm(EventDraft one, EventDraft other) =>
        one.Type is EventType.Assault && other.Type is EventType.Assault && (one.Mode is Abduct) != (other.Mode is Abduct)
        && discourse.IsVerb(one.Trigger) && discourse.IsVerb(other.Trigger) && discourse.SentenceOf(one.Trigger) == discourse.SentenceOf(other.Trigger)
        && AreApart(Harmed(one), Harmed(other));

    /// <summary>Who is told right below a verb of harm; a tree may take the dead for the subject of the verb (قتل مسلحون جنديا).</summary>
    private static List<int> Harmed(EventDraft draft) => Told(draft, "obj") is var told && (told.Count > 0 || !draft.Frame.Outcome) ? told : Told(draft, "subj");

    /// <summary>"قصف الجيش القرية" and "سيقصف الجيش القرية": what is done and what is to be done; but "توعد بأنه سيرد" threatens once, and aid that was granted is the aid that will come.</summary>
    private bool IsDoneAndToCome(EventDraft one, EventDraft other) => one.Type is EventType.Assault or EventType.Coerce or EventType.Consult or EventType.Protest && ((IsComing(one.Trigger) && IsDone(other.Trigger)) || (IsComing(other.Trigger) && IsDone(one.Trigger)));

    private bool IsComing(int word) => discourse.IsVerb(word) && discourse[word].IsFuture;

    private bool IsDone(int word) => discourse.IsVerb(word) && discourse[word].Analysis!.Features.Aspect is Aspect.Perfect;

    /// <summary>The words told in a slot of a verb right below it; empty where a pronoun stands there.</summary>
    private static List<int> Told(EventDraft draft, string slot)
    {
        var fillers = draft.Arguments[slot];
        return fillers.Any(filler => filler.Pronoun is not null || filler.Word < draft.Trigger) ? [] : [.. fillers.Select(filler => filler.Word)];
    }

    private bool AreApart(List<int> one, List<int> other) =>
        one.Count > 0 && other.Count > 0 && !one.Exists(a => other.Exists(b => Same(a, b)));

    private bool Same(int a, int b) => discourse.LemmaOf(a) == discourse.LemmaOf(b) || (discourse.EntityAt(a) is { } entity && entity == discourse.EntityAt(b));

    /// <summary>"المهاجمون" may be the armed men told before.</summary>
    private bool PointsBack(EventDraft draft, List<int> doers) =>
        draft.Arguments["subj"].Any(filler => discourse[filler.Word].HasArticle && discourse.MentionAt(filler.Word) is null or { Named: false })
        && doers.Exists(word => discourse.MentionAt(word) is null or { Named: false });

    /// <summary>"قصفوا مواقع ردا على هجوم", "هاجموا قاعدة ورد الجيش بقصف مواقعهم": an event and what it answers.</summary>
    private bool Answers(EventDraft one, EventDraft other)
    {
        if (apart is null || discourse.SentenceOf(one.Trigger) != discourse.SentenceOf(other.Trigger))
        {
            return false;
        }

        for (var word = one.Trigger + 1; word < other.Trigger; word++)
        {
            // رد عليها بالقول: ... answers with words.
            if (discourse[word].Before.Contains(':', StringComparison.Ordinal))
            {
                return false;
            }

            if (apart.KindAt(discourse, word) is ApartKind.Answer || (discourse.IsVerb(word) && discourse.LemmaOf(word) == "رد" && discourse.PrepositionOf(other.Trigger) == "ب" && other.Trigger - word <= ReplyReach))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>هجوم مماثل, اعتقلته مجددا: another than those of earlier clauses (قتل شرطيان في هجوم آخر).</summary>
    private bool IsAnother(EventDraft draft)
    {
        if (apart is null)
        {
            return false;
        }

        var (end, verb) = (discourse.SentenceEnd(discourse.SentenceOf(draft.Trigger)), discourse.IsVerb(draft.Trigger));
        for (var word = draft.Trigger + 1; word < Math.Min(end, draft.Trigger + (verb ? AdverbReach : AdjectiveReach)) && !discourse.IsVerb(word); word++)
        {
            if (discourse[word].Before.AsSpan().IndexOfAny('،', ',') >= 0)
            {
                return false;
            }

            if (apart.KindAt(discourse, word) is { } kind && (kind is ApartKind.Again ? verb : kind is ApartKind.Like && !verb && !discourse[draft.Trigger].HasArticle && discourse.HeadOf(word) == draft.Trigger && !IsOfNext(word)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"استعادة آخر معقل", "محادثات حول آخر المستجدات": the last of its kind, not another.</summary>
    private bool IsOfNext(int word)
    {
        if (discourse.PrepositionOf(word) is not null)
        {
            return true;
        }

        var next = word + 1;
        return next < discourse.SentenceEnd(discourse.SentenceOf(word)) && discourse.PosOf(next) is Pos.Noun && discourse[next] is { HasArticle: false, HasConjunction: false, Preposition: null }
            && discourse[next].Before.AsSpan().Trim().Length == 0;
    }
}
