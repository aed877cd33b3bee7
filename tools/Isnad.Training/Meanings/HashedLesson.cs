namespace Isnad.Training.Meanings;

/// <summary>One choice with its answer.</summary>
/// <param name="Signs">Its signs, hashed.</param>
/// <param name="Columns">The columns of the model that may be right.</param>
/// <param name="Right">The one that is.</param>
internal sealed record HashedLesson(uint[] Signs, int[] Columns, int Right);
