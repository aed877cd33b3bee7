namespace Isnad.Record;

/// <summary>A source's stance towards an event or relation, with the words that show it.</summary>
public sealed record Claim
{
    /// <summary>Entity id of the innermost source; null for an unnamed one ("مصادر").</summary>
    public string? Source { get; init; }

    /// <summary>What the source says of it.</summary>
    public required Stance Stance { get; init; }

    /// <summary>The words that show the stance, such as the speech verb.</summary>
    public Span? Evidence { get; init; }

    /// <summary>The chain of sources (the isnad), outermost first, ending with <see cref="Source"/>.
    /// The report's publisher stands before it and is not repeated here.</summary>
    public IReadOnlyList<ChainLink> Chain { get; init; } = [];
}
