using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Coding.Statuses;
using Isnad.Coding.Tellings;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Choices;

/// <summary>A report whose events are found and joined, before it is chosen when and where they took place and whether they did.</summary>
/// <param name="Roles">Its words, entities, events and sayings.</param>
/// <param name="Triggers">Its event words, before they were joined.</param>
/// <param name="Times">Its time expressions.</param>
/// <param name="Status">What rules say of whether events took place.</param>
/// <param name="Apart">Words that keep events apart.</param>
internal sealed record CodingScene(RoleScene Roles, IReadOnlyList<EventDraft> Triggers, IReadOnlyList<TimeMention> Times, StatusRules Status, ApartWords Apart)
{
    private CourseSigns? _course;

    public Discourse Discourse => Roles.Discourse;

    /// <summary>How times and places stand to events in the course of the telling; the choices of both look at it.</summary>
    public CourseSigns Course => _course ??= new CourseSigns(this);

    public IReadOnlyList<EventDraft> Drafts => Roles.Drafts;

    public IReadOnlyList<SpeechAct> Acts => Roles.Acts;

    /// <summary>Whether an event took place by rule, and the word that shows it.</summary>
    public (EventStatus Status, int Evidence) Ruled(EventDraft draft) => Status.Of(draft, Acts);
}
