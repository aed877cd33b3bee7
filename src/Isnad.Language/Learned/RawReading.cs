using Isnad.Language.Learned.Treebanks;
using Isnad.Record;

namespace Isnad.Language.Learned;

/// <summary>A sentence read from bare text into segments with their places, for measuring.</summary>
/// <param name="Segments">Tagged segments, marks included.</param>
/// <param name="Places">For each where its letters stand, spaces not counted; of length 0 where it has none of its own.</param>
public sealed record RawReading(IReadOnlyList<TaggedSegment> Segments, IReadOnlyList<Span> Places)
{
    /// <summary>Reads a sentence.</summary>
    /// <param name="text">Its text, without harakat.</param>
    /// <param name="model">The models of words.</param>
    /// <param name="convention">Whose guidelines to follow.</param>
    public static RawReading Of(string text, WordsModel model, TreebankConvention convention)
    {
        var units = WrittenUnits.Find(text, new Span(0, text.Length));
        var pieces = model.Cut(units.ConvertAll(u => text.Substring(u.Span.Start, u.Span.Length)));
        var places = new Span[pieces.Count];
        var begins = new int[units.Count];
        for (var (unit, at, letters) = (0, 0, 0); unit < units.Count; unit++)
        {
            for (; at < units[unit].Span.Start; at++)
            {
                letters += char.IsWhiteSpace(text[at]) ? 0 : 1;
            }

            begins[unit] = letters;
        }

        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new Span(begins[pieces[i].Word] + pieces[i].Start, pieces[i].Length);
        }

        return new RawReading(model.Tag(pieces, convention), places);
    }
}
