namespace Isnad.Training.Tellings;

/// <summary>One choice with its answer: the earlier events of the type that a word may tell again, and a new one.</summary>
/// <param name="Signs">The signs of each; a new one's come last.</param>
/// <param name="Right">Which are right: any of them will do.</param>
/// <param name="Weight">What the lesson counts.</param>
internal sealed record TellingLesson(uint[][] Signs, bool[] Right, float Weight);
