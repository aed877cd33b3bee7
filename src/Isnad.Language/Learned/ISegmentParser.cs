namespace Isnad.Language.Learned;

/// <summary>Draws the tree of a sentence.</summary>
public interface ISegmentParser
{
    /// <summary>The tree of tagged segments. Thread-safe; any length, an empty sentence included.</summary>
    SegmentTree Parse(IReadOnlyList<TaggedSegment> sentence);

    /// <summary>The trees of several sentences, which may be faster than one after the other; each tree is the same as alone.</summary>
    IReadOnlyList<SegmentTree> ParseAll(IReadOnlyList<IReadOnlyList<TaggedSegment>> sentences) => [.. sentences.Select(Parse)];
}
