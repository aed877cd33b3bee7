namespace Isnad.Coding.Claims;

/// <summary>A saying that may vouch for an event.</summary>
/// <param name="Act">The saying.</param>
/// <param name="Word">The event's word that is nearest to it.</param>
/// <param name="Place">How the saying stands to that word.</param>
/// <param name="Rank">For sayings that cover the word: how many of them lie inside this one; else 0.</param>
internal sealed record ClaimCandidate(SpeechAct Act, int Word, SayingPlace Place, int Rank)
{
    /// <summary>The sources as one value: sayings of the same sources are one voice.</summary>
    public string Voice => string.Join('+', Act.Sources.Select(s => s.Entity ?? "?"));
}
