namespace Isnad.Training.Choices;

/// <summary>One choice of a gold report.</summary>
/// <param name="Report">Index of the report.</param>
/// <param name="Options">The signs of each option, and the column of their weights.</param>
/// <param name="Right">Which options are right; at least one.</param>
internal sealed record ChoiceExample(int Report, IReadOnlyList<(IReadOnlyList<string> Signs, int Label)> Options, IReadOnlyList<bool> Right);
