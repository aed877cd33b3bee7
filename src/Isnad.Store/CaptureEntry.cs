using Isnad.Record;

namespace Isnad.Store;

/// <summary>What the log says of a capture: either a report with its text or a copy of a known one.</summary>
internal sealed record CaptureEntry
{
    /// <summary>The report, for its first capture and for a new version of its content.</summary>
    public Report? Report { get; init; }

    /// <summary>The copy, without its text.</summary>
    public ReportCopy? Copy { get; init; }

    /// <summary>Fingerprint of the text.</summary>
    public string? Fingerprint { get; init; }
}
