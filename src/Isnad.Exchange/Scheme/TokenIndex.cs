using Isnad.Record;
using Isnad.Text;

namespace Isnad.Exchange.Scheme;

/// <summary>The tokens of a text, each known as (word, which occurrence of it) as SCHEME.md section 6 counts them.</summary>
public sealed class TokenIndex
{
    private readonly string _text;
    private readonly Dictionary<(string Word, int N), int> _byOccurrence = [];
    private readonly int[] _occurrence;
    private readonly int[]? _codePoints;

    /// <summary>Indexes <paramref name="text"/>.</summary>
    public TokenIndex(string text)
    {
        _text = text;
        Tokens = Words.Find(text);
        _occurrence = new int[Tokens.Count];
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < Tokens.Count; i++)
        {
            var word = Tokens[i].In(text);
            seen[word] = _occurrence[i] = seen.GetValueOrDefault(word) + 1;
            _byOccurrence[(word, _occurrence[i])] = i;
        }

        _codePoints = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? null : CodePointOffsets(text);
    }

    /// <summary>The tokens' spans in order.</summary>
    public IReadOnlyList<Span> Tokens { get; }

    /// <summary>Position in <see cref="Tokens"/> of the nth <paramref name="word"/>; null where there is none.</summary>
    public int? IndexOf(string? word, int? n) =>
        word is not null && n is { } count && _byOccurrence.TryGetValue((word, count), out var index) ? index : null;

    /// <summary>Positions in <see cref="Tokens"/> of all tokens that share a character with <paramref name="span"/>.</summary>
    public IEnumerable<int> Within(Span span)
    {
        for (var i = FirstEndingAfter(span.Start); i < Tokens.Count && Tokens[i].Start < span.End; i++)
        {
            yield return i;
        }
    }

    /// <summary>The first token that <paramref name="span"/> touches as word and count; the span's own text where it touches none.</summary>
    public (string Word, int N) NameOf(Span span)
    {
        foreach (var i in Within(span))
        {
            return (Tokens[i].In(_text), _occurrence[i]);
        }

        return (span.In(_text), 1);
    }

    /// <summary>Counts a UTF-16 offset in code points.</summary>
    public int ToCodePoint(int offset) => _codePoints is null ? offset : _codePoints[offset];

    /// <summary>The UTF-16 span between two code point offsets, cut at the end of the text.</summary>
    public Span FromCodePoints(int start, int end) => Span.FromBounds(FromCodePoint(start), Math.Max(FromCodePoint(start), FromCodePoint(end)));

    private int FromCodePoint(int offset)
    {
        offset = Math.Max(0, offset);
        if (_codePoints is null)
        {
            return Math.Min(offset, _text.Length);
        }

        var found = Array.BinarySearch(_codePoints, offset);
        if (found < 0)
        {
            return _text.Length;
        }

        while (found > 0 && _codePoints[found - 1] == offset)
        {
            found--;
        }

        return found;
    }

    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Tokens[middle].End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>For each UTF-16 offset the number of code points before it; a low surrogate counts with the letter after it.</summary>
    private static int[] CodePointOffsets(string text)
    {
        var offsets = new int[text.Length + 1];
        for (var i = 0; i < text.Length; i++)
        {
            var insidePair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            offsets[i + 1] = offsets[i] + (insidePair ? 0 : 1);
        }

        return offsets;
    }
}
