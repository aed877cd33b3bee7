using Isnad.Record;

namespace Isnad.Store;

/// <summary>What the log says of a coding.</summary>
internal sealed record CodingEntry
{
    /// <summary>Number of the log entry whose text was coded.</summary>
    public required long Capture { get; init; }

    /// <summary>The coding.</summary>
    public required ReportCoding Coding { get; init; }

    /// <summary>Distinct words with their stems and lemmas, <c>word stem lemma</c> each; words equal to both are left out.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];
}
