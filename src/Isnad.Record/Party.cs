namespace Isnad.Record;

/// <summary>Someone that reports name in a linked event: a doer, one it was done to, or a place.</summary>
/// <param name="Entity">Id of the linked entity; null for one without a name of its own ("ثلاثة مشتبهين").</param>
/// <param name="Name">The name that most reports use.</param>
/// <param name="Reports">Ids of the reports that name it so, in order.</param>
public sealed record Party(string? Entity, string Name, IReadOnlyList<string> Reports);
