using Isnad.Record;

namespace Isnad.Store;

/// <summary>A coding of the log.</summary>
/// <param name="Entry">Number of its log entry.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Sha256">SHA-256 of the original that was coded.</param>
/// <param name="Extractor">What took the text that was coded from that original.</param>
/// <param name="Coding">The coding.</param>
public sealed record StoredCoding(long Entry, DateTimeOffset At, string Sha256, string Extractor, ReportCoding Coding)
{
    /// <summary>Whether the text that was coded is that of <paramref name="report"/>.</summary>
    public bool IsOf(Report report) => Sha256 == report.Capture.Sha256 && Extractor == report.Capture.Extractor;
}
