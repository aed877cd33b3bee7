using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Tellings;

/// <summary>What forbids that a word tells an earlier event again, whatever speaks for it.</summary>
internal sealed class TellingVeto(Discourse discourse)
{
    /// <summary>States known of the entities.</summary>
    private readonly Dictionary<string, string> _countries = discourse.Mentions.Where(m => m.Country is not null).GroupBy(discourse.EntityOf, m => m.Country!).ToDictionary(of => of.Key, of => of.First(), StringComparer.Ordinal);

    private readonly HashSet<string> _named = [.. discourse.Mentions.Where(m => m is { Kind: EntityKind.Person, Named: true }).Select(discourse.EntityOf)];

    /// <summary>Whether the two cannot be one event.</summary>
    public bool Forbids(EventDraft first, EventDraft again) =>
        OtherPolarity(first, again)
        || OtherPersons(first.Recipients, again.Recipients)
        || OtherVisit(first, again)
        || OtherSpeaker(first, again)
        || OtherGuest(first, again);

    /// <summary>Whether two dates have no day in common.</summary>
    public static bool OtherDay(Edtf? one, Edtf? other) =>
        (one?.Latest is { } end && other?.Earliest is { } start && end < start) || (other?.Latest is { } otherEnd && one?.Earliest is { } oneStart && otherEnd < oneStart);

    /// <summary>لم ينسحب tells no withdrawal: two verbs, of which only one is denied.</summary>
    private bool OtherPolarity(EventDraft first, EventDraft again) =>
        discourse.IsVerb(again.Trigger) && discourse.IsDeniedVerb(first.Trigger) != discourse.IsDeniedVerb(again.Trigger) && (discourse.IsDeniedVerb(again.Trigger) || discourse.IsVerb(first.Trigger));

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
}
