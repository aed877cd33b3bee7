using Isnad.Record;

namespace Isnad.Store;

/// <summary>A problem of the log.</summary>
/// <param name="Entry">Number of its log entry.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Problem">The problem.</param>
public sealed record StoredProblem(long Entry, DateTimeOffset At, Problem Problem);
