namespace Isnad.Coding.Claims;

/// <summary>A saying that may vouch for an event, and one of its sources.</summary>
/// <param name="Act">The saying.</param>
/// <param name="Source">Who says it.</param>
/// <param name="Tie">How the saying stands to the event.</param>
/// <param name="Word">The word of the event that it stands to so.</param>
internal sealed record ClaimCandidate(SpeechAct Act, SpeechSource Source, ClaimTie Tie, int Word);
