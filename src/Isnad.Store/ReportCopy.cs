using Isnad.Record;

namespace Isnad.Store;

/// <summary>The same report found again elsewhere.</summary>
public sealed record ReportCopy
{
    /// <summary>The id it came with; may be the original's own.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the report that it is a copy of.</summary>
    public required string CopyOf { get; init; }

    /// <summary>Its headline, which may differ.</summary>
    public string Title { get; init; } = "";

    /// <summary>Who published the copy; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>When; null where unknown.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Address; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>How it was obtained.</summary>
    public required Capture Capture { get; init; }
}
