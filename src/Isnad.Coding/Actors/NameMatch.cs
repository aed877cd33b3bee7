namespace Isnad.Coding.Actors;

/// <summary>A name of a <see cref="NameTrie{T}"/> found in a sentence.</summary>
/// <param name="Value">What it means.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="View">How its first word was cut.</param>
internal sealed record NameMatch<T>(T Value, int First, int Last, WordView View);
