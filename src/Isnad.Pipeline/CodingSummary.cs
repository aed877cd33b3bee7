using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>What a run did.</summary>
/// <param name="Kept">What was new, copied, skipped.</param>
/// <param name="Problems">Inputs that failed, in their order.</param>
/// <param name="Notices">Things worth telling by which no report was lost.</param>
/// <param name="Events">Events coded.</param>
/// <param name="Words">Words coded.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Cancelled">It was stopped before the end; what it had kept stays.</param>
public sealed record CodingSummary(
    AppendResult Kept,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Problem> Notices,
    long Events,
    long Words,
    TimeSpan Time,
    bool Cancelled);
