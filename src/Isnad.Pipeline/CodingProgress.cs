using Isnad.Record;

namespace Isnad.Pipeline;

/// <summary>How far a run is.</summary>
/// <param name="Done">Inputs finished: kept, skipped or refused.</param>
/// <param name="Words">Words coded.</param>
/// <param name="Origin">The input that was finished last.</param>
/// <param name="Problem">Its problem; null where it went well.</param>
public sealed record CodingProgress(int Done, long Words, string Origin, Problem? Problem);
