using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Coding.Times;

namespace Isnad.Coding.Choices;

/// <summary>A report whose events are found and joined, before it is chosen when and where they took place and whether they did.</summary>
/// <param name="Roles">Its words, entities, events and sayings.</param>
/// <param name="Triggers">Its event words, before they were joined.</param>
/// <param name="Times">Its time expressions.</param>
internal sealed record CodingScene(RoleScene Roles, IReadOnlyList<EventDraft> Triggers, IReadOnlyList<TimeMention> Times)
{
    public Discourse Discourse => Roles.Discourse;

    public IReadOnlyList<EventDraft> Drafts => Roles.Drafts;

    public IReadOnlyList<SpeechAct> Acts => Roles.Acts;
}
