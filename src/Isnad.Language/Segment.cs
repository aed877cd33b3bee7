using Isnad.Record;

namespace Isnad.Language;

/// <summary>A piece of a written word.</summary>
/// <param name="Span">Where it stands in the text. Fused letters (للجيش) belong to the first piece that shows them;
/// a piece with no letters of its own (the article's alef) has length 0.</param>
/// <param name="Folded">Its folded form, restored (the article of للجيش is ال).</param>
/// <param name="Kind">What it is.</param>
public sealed record Segment(Span Span, string Folded, SegmentKind Kind);
