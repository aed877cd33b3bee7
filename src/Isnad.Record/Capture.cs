namespace Isnad.Record;

/// <summary>How the original of a report was obtained, and its fingerprint.</summary>
public sealed record Capture
{
    /// <summary>SHA-256 of the original bytes, lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Where it was read: a file path as given by the user, with <c>#line</c> for one line of a .jsonl file.</summary>
    public required string Origin { get; init; }

    /// <summary>When it was read (UTC).</summary>
    public required DateTimeOffset ObtainedAt { get; init; }

    /// <summary>Name and version of the extractor that made the text from the bytes, such as <c>html/1</c>.</summary>
    public required string Extractor { get; init; }

    /// <summary>Character encoding of the original, such as <c>utf-8</c> or <c>windows-1256</c>.</summary>
    public string Encoding { get; init; } = "utf-8";
}
