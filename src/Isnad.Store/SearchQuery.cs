namespace Isnad.Store;

/// <summary>A full-text search: reports whose title and text hold every term.</summary>
public sealed record SearchQuery
{
    /// <summary>What is sought; all of them must be there.</summary>
    public required IReadOnlyList<SearchTerm> Terms { get; init; }

    /// <summary>How terms must meet words.</summary>
    public SearchMode Mode { get; init; } = SearchMode.Any;

    /// <summary>The terms must stand side by side in this order.</summary>
    public bool Phrase { get; init; }

    /// <summary>Number of hits to pass over.</summary>
    public int Skip { get; init; }

    /// <summary>Most hits to give, 1 to 1000.</summary>
    public int PageSize { get; init; } = 20;
}
