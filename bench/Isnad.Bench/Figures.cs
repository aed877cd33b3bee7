namespace Isnad.Bench;

/// <summary>What one measurement found.</summary>
internal sealed record Figures
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Processors that it might use.</summary>
    public int Cores { get; init; } = 1;

    /// <summary>Reports worked on.</summary>
    public int Reports { get; init; }

    /// <summary>Words in them.</summary>
    public long Words { get; init; }

    /// <summary>Seconds by the clock, loading left out.</summary>
    public double Seconds { get; init; }

    /// <summary>Seconds of processor time in the same span; on a shared machine the steadier figure.</summary>
    public double CpuSeconds { get; init; }

    /// <summary>Seconds that loading the lexicons took.</summary>
    public double LoadSeconds { get; init; }

    /// <summary>Most memory that the process held, in MiB.</summary>
    public double PeakMiB { get; init; }

    /// <summary>Part of the time that each stage took, in percent.</summary>
    public IReadOnlyDictionary<string, double> Shares { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>The most memory held up to a number of reports, in MiB.</summary>
    public IReadOnlyDictionary<int, double> PeakAt { get; init; } = new Dictionary<int, double>();

    /// <summary>Reports that could not be coded.</summary>
    public int Failed { get; init; }

    /// <summary>Events coded.</summary>
    public long Events { get; init; }

    /// <summary>Words a second by the clock.</summary>
    public double WordsPerSecond => Seconds > 0 ? Words / Seconds : 0;

    /// <summary>Words a second of processor time.</summary>
    public double WordsPerCpuSecond => CpuSeconds > 0 ? Words / CpuSeconds : 0;
}
