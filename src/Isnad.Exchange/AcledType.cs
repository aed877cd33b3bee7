namespace Isnad.Exchange;

/// <summary>An event type of ACLED with its sub-event type, as ACLED spells them.</summary>
/// <param name="EventType">Such as <c>Explosions/Remote violence</c>.</param>
/// <param name="SubEventType">Such as <c>Air/drone strike</c>.</param>
public sealed record AcledType(string EventType, string SubEventType);
