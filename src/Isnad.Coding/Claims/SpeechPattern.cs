using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>A way in which a source vouches: one row of speech.tsv.</summary>
/// <param name="Words">Folded words or lemmas, the head first.</param>
/// <param name="Kind"><c>verb</c>, <c>noun</c> or <c>phrase</c>.</param>
/// <param name="Stance">What the source says of the content.</param>
/// <param name="Source">Slot of the source.</param>
/// <param name="Content">Slot of the content; empty where a clause follows.</param>
public sealed record SpeechPattern(IReadOnlyList<string> Words, string Kind, Stance Stance, string Source, string Content);
