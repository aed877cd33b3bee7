using Isnad.Record;

namespace Isnad.Store;

/// <summary>How many events have one and the same date.</summary>
/// <param name="Date">The date; null for events without one.</param>
/// <param name="Events">How many events.</param>
public sealed record DateCount(Edtf? Date, long Events);
