namespace Isnad.Language.Segmentation;

/// <summary>One way to read a written word: its segments and what the stem is.</summary>
/// <param name="Segments">Clitics and stem in order, covering the word; spans count from the word's first character.</param>
/// <param name="Analysis">What the stem is.</param>
/// <param name="Role">For a function word its role in function-words.tsv; else empty.</param>
/// <param name="Known">Whether the lexicon has it; otherwise it is guessed from its shape.</param>
public sealed record WordReading(IReadOnlyList<Segment> Segments, Analysis Analysis, string Role, bool Known)
{
    /// <summary>Whether a segment of this kind is there.</summary>
    public bool Has(SegmentKind kind)
    {
        foreach (var segment in Segments)
        {
            if (segment.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }
}
