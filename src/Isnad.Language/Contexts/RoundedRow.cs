namespace Isnad.Language.Contexts;

/// <summary>How a row of numbers was rounded to bytes.</summary>
/// <param name="Step">What one step of a byte stands for; 0 for a row of zeros.</param>
/// <param name="Zero">The byte that stands for zero.</param>
internal readonly record struct RoundedRow(float Step, int Zero);
