namespace Isnad.Language.Learned.Names;

/// <summary>The pair of quotation marks or brackets that a word stands between.</summary>
/// <param name="Quoted">Whether the signs are quotation marks.</param>
/// <param name="First">Index of the first word between them.</param>
/// <param name="Length">How many words stand between them; 0 where there are none.</param>
/// <param name="Before">Index of the word before them; -1 at the beginning.</param>
internal readonly record struct Enclosure(bool Quoted, int First, int Length, int Before)
{
    private const int Longest = 12;

    /// <summary>Sets the enclosures of a sentence's words; several marks in a row count as one, as '' does.</summary>
    public static void Find(ReadOnlySpan<NameWord> words, WordSetting[] settings)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var shape = words[i].Shape;
            if (shape is not (WordShape.Quote or WordShape.Bracket))
            {
                continue;
            }

            var first = After(words, i, shape, same: true);
            var end = After(words, first, shape, same: false);
            if (end < words.Length && end - first <= Longest)
            {
                for (var w = first; w < end; w++)
                {
                    settings[w].Enclosure = new Enclosure(shape == WordShape.Quote, first, end - first, i - 1);
                }

                first = After(words, end, shape, same: true);
            }

            i = first - 1;
        }
    }

    // The first place from which on the words are of another shape, or of this one.
    private static int After(ReadOnlySpan<NameWord> words, int at, WordShape shape, bool same)
    {
        while (at < words.Length && words[at].Shape == shape == same)
        {
            at++;
        }

        return at;
    }
}
