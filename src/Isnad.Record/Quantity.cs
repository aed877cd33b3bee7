namespace Isnad.Record;

/// <summary>A told number as a range.</summary>
/// <param name="Low">Least; null where open ("at most 4" is [null, 4]).</param>
/// <param name="High">Most; null where open ("at least 4" is [4, null]).</param>
/// <param name="Approximate">Told with نحو, حوالي, قرابة or the like.</param>
public sealed record Quantity(long? Low, long? High, bool Approximate = false);
