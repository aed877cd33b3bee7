namespace Isnad.Record;

/// <summary>A standing tie between two entities, as the report tells it.</summary>
public sealed record Relation
{
    /// <summary>Entity id.</summary>
    public required string Subject { get; init; }

    /// <summary>Kind of tie.</summary>
    public required Predicate Predicate { get; init; }

    /// <summary>Entity id.</summary>
    public required string Object { get; init; }

    /// <summary>The office or kinship in the report's words; null where none is told.</summary>
    public string? Role { get; init; }

    /// <summary>The report says that it no longer holds.</summary>
    public bool Ended { get; init; }

    /// <summary>The words that tell it.</summary>
    public Span? Evidence { get; init; }

    /// <summary>Who vouches for it. Empty means the reporter's own voice.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    /// <summary>Why the coder made it.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}
