using Isnad.Record;

namespace Isnad.Coding.Tolls;

/// <summary>A number of people that a sentence tells.</summary>
/// <param name="Toll">What became of them.</param>
/// <param name="Value">How many.</param>
/// <param name="Number">The first word of the number; of a single person named without one, the person.</param>
/// <param name="Word">The word that tells the toll.</param>
/// <param name="LooksBack">Whether that word tells the toll of what stands before it ("هجوم أودى بحياة 12").</param>
/// <param name="IsUntold">Whether nothing but the single person told beside the word tells that it is one.</param>
internal sealed record ToldToll(Toll Toll, Quantity Value, int Number, int Word, bool LooksBack = false, bool IsUntold = false);
