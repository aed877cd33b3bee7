namespace Isnad.Record;

/// <summary>An event that a person adds to a report.</summary>
/// <param name="Event">The event; its ids of entities are those of <paramref name="Entities"/>, its own id does not count.</param>
/// <param name="Entities">The entities that it names.</param>
public sealed record AddedEvent(Event Event, IReadOnlyList<Entity> Entities);
