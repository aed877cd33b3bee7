namespace Isnad.Record;

/// <summary>One version of a point on which reports do not agree.</summary>
/// <param name="Value">A name, a number, or a date in EDTF.</param>
/// <param name="Reports">Ids of the reports that give it, in order.</param>
public sealed record ContradictionVersion(string Value, IReadOnlyList<string> Reports);
