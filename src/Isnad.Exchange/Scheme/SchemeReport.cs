namespace Isnad.Exchange.Scheme;

/// <summary>One coded report in the JSON form of the coding scheme (SCHEME.md section 5), key by key.</summary>
/// <remarks>Values stay as the file has them; <see cref="SchemeFile"/> leads to and from the nouns of the record.</remarks>
public sealed record SchemeReport
{
    /// <summary>Identifier of the report.</summary>
    public string Id { get; init; } = "";

    /// <summary>Headline.</summary>
    public string? Title { get; init; }

    /// <summary>Outlet.</summary>
    public string? Publisher { get; init; }

    /// <summary>Publication date, EDTF.</summary>
    public string? Published { get; init; }

    /// <summary>Address.</summary>
    public string? Url { get; init; }

    /// <summary>Text as coded.</summary>
    public string? Text { get; init; }

    /// <summary>Entities.</summary>
    public IReadOnlyList<SchemeEntity> Entities { get; init; } = [];

    /// <summary>Events.</summary>
    public IReadOnlyList<SchemeEvent> Events { get; init; } = [];

    /// <summary>Relations.</summary>
    public IReadOnlyList<SchemeRelation> Relations { get; init; } = [];
}
