namespace Isnad.Training.Roles;

/// <summary>One choice with its answer.</summary>
/// <param name="Signs">Indexes of the signs of each candidate; nobody comes last.</param>
/// <param name="Right">Which candidates are right: any of them will do.</param>
internal sealed record RoleLesson(int[][] Signs, bool[] Right);
