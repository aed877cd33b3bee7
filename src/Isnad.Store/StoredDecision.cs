using Isnad.Record;

namespace Isnad.Store;

/// <summary>A decision of the log.</summary>
/// <param name="Entry">Number of its log entry.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Author">Who decided, as that person named themselves.</param>
/// <param name="Decision">The decision.</param>
/// <param name="WithdrawnBy">The entry that withdrew it; null while it holds.</param>
/// <param name="Orphan">Why it finds nothing to hold to; null where it does.</param>
public sealed record StoredDecision(long Entry, DateTimeOffset At, string Author, Decision Decision, long? WithdrawnBy, OrphanReason? Orphan)
{
    /// <summary>Whether it holds.</summary>
    public bool Holds => WithdrawnBy is null;
}
