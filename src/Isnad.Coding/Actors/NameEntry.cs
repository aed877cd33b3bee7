namespace Isnad.Coding.Actors;

/// <summary>A name with what it means.</summary>
internal sealed record NameEntry<T>(IReadOnlyList<NameWord> Words, T Value);
