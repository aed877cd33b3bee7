using Isnad.Record;

namespace Isnad.Store;

/// <summary>How many events of one type two parties share in the same roles.</summary>
/// <param name="Key">Key of one party.</param>
/// <param name="Acts">It is an actor, else a recipient.</param>
/// <param name="Other">Key of the other.</param>
/// <param name="OtherActs">The other is an actor, else a recipient.</param>
/// <param name="Type">PLOVER type.</param>
/// <param name="Events">How many events.</param>
public sealed record Tie(string Key, bool Acts, string Other, bool OtherActs, EventType Type, long Events);
