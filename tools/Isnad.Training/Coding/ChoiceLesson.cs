namespace Isnad.Training.Coding;

/// <summary>One choice with its answer.</summary>
/// <param name="Signs">Indexes of the signs of each candidate; nobody comes last.</param>
/// <param name="Right">Which candidates are right: any of them will do.</param>
internal sealed record ChoiceLesson(int[][] Signs, bool[] Right);
