namespace Isnad.Language.Learned;

/// <summary>Draws the tree of a sentence.</summary>
public interface ISegmentParser
{
    /// <summary>The tree of tagged segments. Thread-safe; any length, an empty sentence included.</summary>
    SegmentTree Parse(IReadOnlyList<TaggedSegment> sentence);
}
