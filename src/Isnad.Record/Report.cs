namespace Isnad.Record;

/// <summary>One published report: its text and what is known of its publication.</summary>
/// <remarks>The text is derived from the original by a named, versioned extractor and never changes.</remarks>
public sealed record Report
{
    /// <summary>Identifier, unique in a record; given by the source or derived from the content's hash.</summary>
    public required string Id { get; init; }

    /// <summary>The headline, empty where none was found. It is not part of <see cref="Text"/>.</summary>
    public string Title { get; init; } = "";

    /// <summary>The outlet that published it, as it names itself; null where unknown.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date; null where unknown.</summary>
    public Edtf? Published { get; init; }

    /// <summary>Address of the page; null where unknown.</summary>
    public string? Url { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public string Language { get; init; } = "ar";

    /// <summary>The article's body, exactly as coded: every span of a coding points into it.</summary>
    public required string Text { get; init; }

    /// <summary>How the original was obtained.</summary>
    public required Capture Capture { get; init; }
}
