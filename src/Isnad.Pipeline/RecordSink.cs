using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>Puts codings into a record.</summary>
public sealed class RecordSink(RecordStore store) : ICodingSink
{
    /// <inheritdoc/>
    public bool Holds(Report report, string coder) => store.Holds(report, coder);

    /// <inheritdoc/>
    public AppendResult Write(IReadOnlyCollection<CodedReport> batch) => store.Append(batch);

    /// <inheritdoc/>
    public void Tell(Problem problem) => store.AppendProblem(problem);
}
