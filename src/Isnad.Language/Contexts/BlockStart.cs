namespace Isnad.Language.Contexts;

/// <summary>What the products of a block of columns start from.</summary>
/// <param name="columnSums">The sums of the columns, to take off what the zero of rounded rows adds.</param>
/// <param name="bases">A number for each column.</param>
/// <param name="afresh">Whether what stood where the products go is written over, rather than added to.</param>
internal readonly ref struct BlockStart(ReadOnlySpan<int> columnSums, ReadOnlySpan<float> bases, bool afresh)
{
    /// <summary>The sums of the columns.</summary>
    public ReadOnlySpan<int> ColumnSums { get; } = columnSums;

    /// <summary>A number for each column.</summary>
    public ReadOnlySpan<float> Bases { get; } = bases;

    /// <summary>Whether what stood there is written over.</summary>
    public bool Afresh { get; } = afresh;
}
