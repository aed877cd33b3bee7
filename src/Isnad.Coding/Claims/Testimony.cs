using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>A claim before it is written.</summary>
/// <param name="Candidate">The saying.</param>
/// <param name="Source">The one who vouches.</param>
/// <param name="Stance">In what sense.</param>
/// <param name="Rule">What makes the claim.</param>
internal sealed record Testimony(ClaimCandidate Candidate, SpeechSource Source, Stance Stance, string Rule);
