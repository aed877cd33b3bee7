namespace Isnad.Language.Learned;

/// <summary>A segment with its tags: what a parser reads. Punctuation is a segment; the article belongs to its noun.</summary>
/// <param name="Folded">Folded form as it stands alone (الجيش of للجيش, مدينه of مدينتهم).</param>
/// <param name="Upos">Universal part of speech, such as <c>CCONJ</c>.</param>
/// <param name="Features">Features in the order of the names, <c>Case=Gen|Definite=Def</c>; <c>_</c> where there are none.</param>
/// <param name="Lemma">Folded lemma.</param>
/// <param name="Word">Index of its written word, marks counted: segments of one word share it.</param>
public sealed record TaggedSegment(string Folded, string Upos, string Features, string Lemma, int Word);
