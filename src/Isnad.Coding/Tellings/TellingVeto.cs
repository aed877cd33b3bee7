using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Tellings;

/// <summary>What forbids that a word tells an earlier event again, whatever speaks for it.</summary>
internal sealed class TellingVeto(Discourse discourse)
{
    private readonly HashSet<string> _named = [.. discourse.Mentions.Where(m => m is { Kind: EntityKind.Person, Named: true }).Select(discourse.EntityOf)];

    /// <summary>Whether the two cannot be one event.</summary>
    public bool Forbids(EventDraft first, EventDraft again) =>
        OtherPolarity(first, again)
        || OtherPersons(first.Recipients, again.Recipients)
        || OtherVisit(first, again);

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
}
