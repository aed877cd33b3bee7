using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>Where a run puts what it has coded. Calls come from one thread at a time, but for <see cref="Holds"/>.</summary>
public interface ICodingSink
{
    /// <summary>Whether this report of this coder is there already, so that it need not be coded. Thread-safe.</summary>
    bool Holds(Report report, string coder);

    /// <summary>Keeps a batch; what it has returned for is safe.</summary>
    AppendResult Write(IReadOnlyCollection<CodedReport> batch);

    /// <summary>Keeps a problem.</summary>
    void Tell(Problem problem);
}
