namespace Isnad.Training.Meanings;

/// <summary>A word, or an event's mode, with what it means.</summary>
/// <param name="Signs">Its signs.</param>
/// <param name="Columns">The columns of the model that may be right.</param>
/// <param name="Right">The one that is.</param>
internal sealed record WordLesson(uint[] Signs, int[] Columns, int Right);
