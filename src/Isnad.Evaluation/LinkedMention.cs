namespace Isnad.Evaluation;

/// <summary>Where a report tells a linked event.</summary>
/// <param name="Report">The report.</param>
/// <param name="Start">Offset of the first code point in its text.</param>
/// <param name="End">Offset just after the last code point.</param>
public sealed record LinkedMention(string Report, int Start, int End);
