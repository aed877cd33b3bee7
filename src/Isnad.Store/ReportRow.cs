using Isnad.Record;

namespace Isnad.Store;

/// <summary>A report in a list.</summary>
public sealed record ReportRow
{
    /// <summary>Identifier.</summary>
    public required string Id { get; init; }

    /// <summary>Headline; empty where none was found.</summary>
    public required string Title { get; init; }

    /// <summary>Publisher; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date; null where unknown.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Address; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>Where it was read.</summary>
    public required string Origin { get; init; }

    /// <summary>Coder of the newest coding.</summary>
    public string? Coder { get; init; }

    /// <summary>Events of the newest coding.</summary>
    public int Events { get; init; }

    /// <summary>Further copies that are known.</summary>
    public int Copies { get; init; }
}
