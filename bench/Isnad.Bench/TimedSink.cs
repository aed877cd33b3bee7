using System.Diagnostics;
using Isnad.Pipeline;
using Isnad.Record;
using Isnad.Store;

namespace Isnad.Bench;

/// <summary>A sink that adds up how long keeping takes.</summary>
internal sealed class TimedSink(ICodingSink inner) : ICodingSink
{
    /// <summary>Seconds spent in writing.</summary>
    public double Seconds { get; private set; }

    /// <inheritdoc/>
    public bool Holds(Report report, string coder) => inner.Holds(report, coder);

    /// <inheritdoc/>
    public AppendResult Write(IReadOnlyCollection<CodedReport> batch)
    {
        var start = Stopwatch.GetTimestamp();
        var result = inner.Write(batch);
        Seconds += Stopwatch.GetElapsedTime(start).TotalSeconds;
        return result;
    }

    /// <inheritdoc/>
    public void Tell(Problem problem) => inner.Tell(problem);
}
