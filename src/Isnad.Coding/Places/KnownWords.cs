namespace Isnad.Coding.Places;

/// <summary>All words that begin a name or that the finder goes by, and the ways to read a written word as one of them.</summary>
/// <remarks>Independent of the reader's segmentation, which may be wrong for names. A word that is not known under any
/// reading costs a few look-ups and no memory.</remarks>
internal sealed class KnownWords
{
    /// <summary>Letters of a name with the article at most: longer words stand in hostile texts alone, and must find no room on the stack.</summary>
    private const int Longest = 64;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public KnownWords() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public void Add(string word) => _words.Add(word);

    /// <summary>The readings of a word, the least cut first.</summary>
    /// <param name="form">As written: tanween makes it no name (دوماً is not دوما).</param>
    /// <param name="folded">Folded.</param>
    /// <param name="conjunction">The reader sees a conjunction: only then ف is taken for one, فاطمة being likelier than ف + اطمة.</param>
    public IReadOnlyList<(int Cut, string Word)> ReadingsOf(string form, string folded, bool conjunction)
    {
        List<(int, string)>? readings = null;
        if (form.Contains('\u064B', StringComparison.Ordinal))
        {
            return [];
        }

        Try(ref readings, 0, folded);
        TryPrepositions(ref readings, 0, folded);
        if (folded.Length >= 3 && (folded[0] == 'و' || (folded[0] == 'ف' && conjunction)))
        {
            Try(ref readings, 1, folded.AsSpan(1));
            TryPrepositions(ref readings, 1, folded);
        }

        return readings ?? (IReadOnlyList<(int, string)>)[];
    }

    private void TryPrepositions(ref List<(int, string)>? readings, int cut, string folded)
    {
        var word = folded.AsSpan(cut);
        if (word.Length < 3 || word[0] is not ('ب' or 'ل' or 'ك'))
        {
            return;
        }

        Try(ref readings, cut + 1, word[1..]);
        if (word.Length is > 3 and <= Longest && word[0] == 'ل' && word[1] == 'ل')
        {
            // للعراق hides the alef of the article.
            Span<char> restored = stackalloc char[word.Length];
            restored[0] = 'ا';
            word[1..].CopyTo(restored[1..]);
            Try(ref readings, cut + 2, restored);
        }
    }

    private void Try(ref List<(int, string)>? readings, int cut, ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var known))
        {
            (readings ??= []).Add((cut, known));
        }
    }
}
