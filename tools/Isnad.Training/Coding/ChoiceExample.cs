namespace Isnad.Training.Coding;

/// <summary>One choice of a gold report.</summary>
/// <param name="Report">Index of the report.</param>
/// <param name="Options">The signs of each option.</param>
/// <param name="Right">Which options are right; at least one.</param>
internal sealed record ChoiceExample(int Report, IReadOnlyList<IReadOnlyList<string>> Options, IReadOnlyList<bool> Right);
