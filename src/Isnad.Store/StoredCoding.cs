using Isnad.Record;

namespace Isnad.Store;

/// <summary>A coding of the log.</summary>
/// <param name="Entry">Number of its log entry.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Sha256">SHA-256 of the original that was coded.</param>
/// <param name="Coding">The coding.</param>
public sealed record StoredCoding(long Entry, DateTimeOffset At, string Sha256, ReportCoding Coding);
