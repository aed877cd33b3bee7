using Isnad.Record;

namespace Isnad.Text;

/// <summary>A folded text and the way back to the original offsets.</summary>
/// <param name="Original">The text as given.</param>
/// <param name="Folded">Its folded form.</param>
/// <param name="Map">For each folded character the original offset it came from; one more entry at the end.</param>
public sealed record FoldedText(string Original, string Folded, IReadOnlyList<int> Map)
{
    /// <summary>The original span behind a span of the folded text, marks that belong to its last letter included.</summary>
    public Span ToOriginal(Span folded)
    {
        if (folded.Length == 0)
        {
            return new Span(Map[folded.Start], 0);
        }

        return Span.FromBounds(Map[folded.Start], Math.Max(Map[folded.End], Map[folded.End - 1] + 1));
    }
}
