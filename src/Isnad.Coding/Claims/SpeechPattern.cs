using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>A way in which a source vouches: one row of speech.tsv.</summary>
/// <param name="Words">Folded words or lemmas, the head first.</param>
/// <param name="Kind"><c>verb</c>, <c>noun</c>, <c>nominal</c> or <c>phrase</c>.</param>
/// <param name="Stance">What the source says of the content.</param>
/// <param name="Source">Slot of the source.</param>
/// <param name="Content">Slots of the content: <c>clause</c>, <c>obj</c>, <c>gen</c>, <c>obl:PREP</c>.</param>
public sealed record SpeechPattern(IReadOnlyList<string> Words, string Kind, Stance Stance, string Source, IReadOnlyList<string> Content)
{
    /// <summary>The pattern as the lexicon writes it, folded.</summary>
    public string Name => string.Join(' ', Words);
}
