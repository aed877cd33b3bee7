namespace Isnad.Coding.Events;

/// <summary>A word that fills a slot, or the pronoun on it.</summary>
/// <param name="Word">Index of the head word of the phrase, or of the word that carries the pronoun.</param>
/// <param name="Pronoun">The folded pronoun where that is meant, else null.</param>
/// <param name="Path">How it was found, for explanations: a relation of the tree or the name of a rule.</param>
internal readonly record struct Filler(int Word, string? Pronoun, string Path);
