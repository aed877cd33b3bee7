using Isnad.Record;

namespace Isnad.Store;

/// <summary>One report's telling of a relation.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Ordinal">Which of the relations of its coding, from 0.</param>
/// <param name="Publisher">Who published it; null where unknown.</param>
/// <param name="Day">First day of its publication; null where unknown.</param>
/// <param name="Role">The office or kinship in its words; null where none is told.</param>
/// <param name="Ended">It says that the tie no longer holds.</param>
/// <param name="Sources">Names of those who vouch for it; null for an unnamed one. Empty for the reporter's own voice.</param>
/// <param name="Evidence">The words that tell it; null where none are known.</param>
public sealed record RelationTelling(string Report, int Ordinal, string? Publisher, DateOnly? Day, string? Role, bool Ended, IReadOnlyList<string?> Sources, Span? Evidence);
