namespace Isnad.Coding.Actors;

/// <summary>Where a personal name stands.</summary>
/// <param name="View">How its first word is cut.</param>
/// <param name="First">Index of its first word.</param>
/// <param name="Last">Index of its last word.</param>
/// <param name="Known">The person of the registry; null for an unknown one.</param>
internal sealed record PersonalName(WordView View, int First, int Last, Actor? Known);
