namespace Isnad.Record;

/// <summary>A link of a claim's chain of sources as a person corrects or adds it.</summary>
/// <param name="Entity">Who it is; null for an unnamed source.</param>
/// <param name="Name">The words of the report that name the link.</param>
/// <param name="Evidence">Where they stand; null where implied.</param>
public sealed record ToldLink(Entity? Entity, string Name, Span? Evidence);
