namespace Isnad.Record;

/// <summary>One link of a chain of sources.</summary>
/// <param name="Entity">Entity id; null for an unnamed source.</param>
/// <param name="Name">The words of the report that name the link.</param>
/// <param name="Evidence">Where they stand; null where implied.</param>
public sealed record ChainLink(string? Entity, string Name, Span? Evidence);
