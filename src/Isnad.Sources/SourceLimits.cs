namespace Isnad.Sources;

/// <summary>What an input may cost, and what it must have to be taken as a report.</summary>
/// <remarks>The defaults hold every news report seen and keep hostile input from filling memory.</remarks>
public sealed record SourceLimits
{
    /// <summary>The defaults.</summary>
    public static SourceLimits Default { get; } = new();

    /// <summary>Largest file read whole, in bytes (16 MiB). A .jsonl file is streamed and has no such limit.</summary>
    public int FileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Longest line of a .jsonl file, in bytes (4 MiB).</summary>
    public int LineBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>Deepest nesting of elements in a page. Building the tree takes time quadratic in the depth.</summary>
    public int PageDepth { get; init; } = 512;

    /// <summary>Fewest words that make a report.</summary>
    public int Words { get; init; } = 10;

    /// <summary>Smallest share of Arabic letters among the letters of the text, 0 to 1. Low, because some outlets put
    /// a translation under the Arabic report; a report in another language has hardly any.</summary>
    public double ArabicShare { get; init; } = 0.2;
}
