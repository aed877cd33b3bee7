using Isnad.Record;

namespace Isnad.Store;

/// <summary>A report with its original and what one coder says of it, ready to be stored.</summary>
public sealed record CodedReport
{
    /// <summary>The report.</summary>
    public required Report Report { get; init; }

    /// <summary>The bytes that the report was read from; their SHA-256 is <see cref="Capture.Sha256"/>.</summary>
    public required ReadOnlyMemory<byte> Original { get; init; }

    /// <summary>Fingerprint of the text by which copies are known; null where none was taken.</summary>
    public string? Fingerprint { get; init; }

    /// <summary>The coding, of this very report.</summary>
    public required ReportCoding Coding { get; init; }

    /// <summary>The forms of the distinct words of title and text. A word that is not told here is found by its spelling alone.</summary>
    public IReadOnlyList<SearchTerm> Terms { get; init; } = [];
}
