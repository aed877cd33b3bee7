namespace Isnad.Pipeline;

/// <summary>How a run works.</summary>
public sealed record CodingOptions
{
    /// <summary>Reports read and coded at the same time; at least 1.</summary>
    public int Workers { get; init; } = Math.Max(1, Environment.ProcessorCount);

    /// <summary>Reports kept by one <see cref="ICodingSink.Write"/>; at least 1.</summary>
    public int BatchSize { get; init; } = 32;

    /// <summary>A batch is kept after this time even if it is not full.</summary>
    public TimeSpan BatchTime { get; init; } = TimeSpan.FromSeconds(1);
}
