using Isnad.Pipeline;

namespace Isnad.Bench;

/// <summary>Notes the most memory held after every so many reports: where it stops growing, memory is bounded.</summary>
internal sealed class PeakWatch(int every) : IProgress<CodingProgress>
{
    /// <summary>Peak in MiB by the number of reports done.</summary>
    public SortedDictionary<int, double> Peaks { get; } = [];

    /// <inheritdoc/>
    public void Report(CodingProgress value)
    {
        if (value.Done % every == 0)
        {
            Peaks[value.Done] = Meter.PeakMiB();
        }
    }
}
