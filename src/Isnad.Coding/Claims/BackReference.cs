namespace Isnad.Coding.Claims;

/// <summary>What a word of saying points back to.</summary>
/// <param name="First">Index of the first word that was told.</param>
/// <param name="Last">Index of the last.</param>
/// <param name="Mark">Index of the word that points.</param>
/// <param name="Act">The saying that told it; null where the reporter did.</param>
internal sealed record BackReference(int First, int Last, int Mark, SpeechAct? Act);
