using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Somebody of the report saying something: the source, the stance, and the words that it covers.</summary>
/// <param name="Word">Index of the speech word.</param>
/// <param name="Stance">What the source says of the content.</param>
/// <param name="Source">Entity id; null for an unnamed source.</param>
/// <param name="SourceSpan">The words that name the source; null where it is dropped.</param>
/// <param name="First">Index of the first word covered.</param>
/// <param name="Last">Index of the last word covered.</param>
internal sealed record SpeechAct(int Word, Stance Stance, string? Source, Span? SourceSpan, int First, int Last)
{
    public bool Covers(int word) => First <= word && word <= Last && word != Word;

    public int Length => Last - First;
}
