namespace Isnad.Record;

/// <summary>A claim as a person corrects or adds it.</summary>
/// <param name="Source">Who says so; null for an unnamed source.</param>
/// <param name="Stance">What the source says of it.</param>
/// <param name="Evidence">The words that show it; null where none are told.</param>
public sealed record ToldClaim(Entity? Source, Stance Stance, Span? Evidence = null)
{
    /// <summary>The chain of sources, outermost first, ending with <see cref="Source"/>; empty where nobody stands between it and the report.</summary>
    public IReadOnlyList<ToldLink> Chain { get; init; } = [];

    /// <summary>A claim of a coding, with the entities that it names.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="entityOf">The coding's entities by id.</param>
    public static ToldClaim Of(Claim claim, Func<string?, Entity?> entityOf) => new(entityOf(claim.Source), claim.Stance, claim.Evidence)
    {
        Chain = [.. claim.Chain.Select(link => new ToldLink(entityOf(link.Entity), link.Name, link.Evidence))],
    };
}
