using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Choices;

/// <summary>A report whose events are found and joined, before it is chosen when, where and whether they took place and who says so.</summary>
/// <param name="Discourse">The report.</param>
/// <param name="Entities">Its entities by id.</param>
/// <param name="Drafts">Its events.</param>
/// <param name="Triggers">Its event words, before they were joined.</param>
/// <param name="Acts">What is said in it.</param>
/// <param name="Times">Its time expressions.</param>
internal sealed record CodingScene(
    Discourse Discourse,
    IReadOnlyDictionary<string, Entity> Entities,
    List<EventDraft> Drafts,
    IReadOnlyList<EventDraft> Triggers,
    IReadOnlyList<SpeechAct> Acts,
    IReadOnlyList<TimeMention> Times);
