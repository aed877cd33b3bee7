using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Turns finished drafts into the events of a coding.</summary>
internal static class EventBuilder
{
    public static IReadOnlyList<Event> Build(Discourse discourse, IReadOnlyList<EventDraft> drafts) =>
        [.. drafts.OrderBy(d => d.Trigger).Select((draft, index) => Build(discourse, draft, index + 1))];

    private static Event Build(Discourse discourse, EventDraft draft, int number) => new()
    {
        Id = "V" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Trigger = discourse[draft.Trigger].Span,
        Also = [.. draft.Also.Distinct().Where(w => w != draft.Trigger).Order().Select(w => discourse[w].Span)],
        Type = draft.Type,
        Mode = draft.Mode,
        Label = draft.Label,
        Actors = [.. draft.Actors],
        Recipients = [.. draft.Recipients],
        Date = draft.Date,
        DateSpan = draft.DateSpan,
        Place = draft.Place,
        Status = draft.Status,
        Historical = draft.Historical,
        Size = draft.Size,
        Claims = [.. draft.Claims],
        Confidence = draft.Confidence,
        Reasons = [.. draft.Explained()],
    };
}
