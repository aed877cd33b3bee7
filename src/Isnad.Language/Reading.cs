namespace Isnad.Language;

/// <summary>A text as read.</summary>
/// <param name="Text">The text; all spans point into it.</param>
/// <param name="Sentences">Its sentences in order.</param>
public sealed record Reading(string Text, IReadOnlyList<Sentence> Sentences);
