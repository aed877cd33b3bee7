using Isnad.Record;
using Isnad.Store;

namespace Isnad.Pipeline;

/// <summary>What became of one input before it is kept.</summary>
internal sealed record CodingOutcome(string Origin)
{
    /// <summary>The coded report.</summary>
    public CodedReport? Coded { get; init; }

    /// <summary>Words coded.</summary>
    public int Words { get; init; }

    /// <summary>The sink held it already.</summary>
    public bool Held { get; init; }

    /// <summary>What went wrong.</summary>
    public Problem? Problem { get; init; }

    /// <summary>The problem lost no report.</summary>
    public bool IsNotice { get; init; }
}
