namespace Isnad.Record;

/// <summary>A stretch of a report's text: start and length in UTF-16 code units.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
/// <remarks>Inside the program offsets are UTF-16; exchange formats use Unicode code points
/// (W3C Web Annotation, TextPositionSelector), see <see cref="ToCodePoints"/>.</remarks>
public readonly record struct Span(int Start, int Length) : IComparable<Span>
{
    /// <summary>Offset just after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static Span FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The characters of <paramref name="text"/> that the span covers.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>Whether the two spans share at least one code unit.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether the whole of <paramref name="other"/> lies inside this span.</summary>
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Union(Span other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The same stretch counted in Unicode code points of <paramref name="text"/>.</summary>
    public Span ToCodePoints(string text)
    {
        var start = CountCodePoints(text.AsSpan(0, Start));
        return new Span(start, CountCodePoints(text.AsSpan(Start, Length)));
    }

    /// <summary>By start, then longer first.</summary>
    public int CompareTo(Span other) =>
        Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <inheritdoc/>
    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;

    private static int CountCodePoints(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
}
