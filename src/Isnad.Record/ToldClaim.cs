namespace Isnad.Record;

/// <summary>A claim as a person corrects or adds it.</summary>
/// <param name="Source">Who says so; null for an unnamed source.</param>
/// <param name="Stance">What the source says of it.</param>
/// <param name="Evidence">The words that show it; null where none are told.</param>
public sealed record ToldClaim(Entity? Source, Stance Stance, Span? Evidence = null);
