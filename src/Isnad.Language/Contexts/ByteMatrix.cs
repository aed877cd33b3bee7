using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Contexts;

/// <summary>A matrix of bytes with a scale for each row, as its file has it, that multiplies rows of numbers rounded to seven bits (Jacob et al. 2018).</summary>
/// <remarks>Products of whole numbers are exact, so that every processor comes to the same sums. The measure does not tell them from products of unrounded numbers (docs/quality.md). Immutable and thread-safe.</remarks>
internal sealed class ByteMatrix
{
    private const int Quad = ByteProduct.Quad;
    private const int Wide = ByteProduct.Wide;

    /// <summary>Steps on either side of zero that seven bits count, and where rows that have negative numbers put their zero.</summary>
    private const int Steps = 63;
    private const int Zero = 64;
    private readonly int _rows;
    private readonly int _columns;
    private readonly float[] _scales;

    /// <summary>Blocks of <see cref="Wide"/> columns; in each the rows four by four, a column's four beside each other.</summary>
    private readonly sbyte[] _blocks;

    /// <summary>Sums of the columns: what a row's zero adds is taken off again.</summary>
    private readonly int[] _sums;

    [ThreadStatic]
    private static byte[]? _room;

    /// <param name="bytes">The numbers row by row, each to be multiplied by the scale of its row.</param>
    /// <param name="scales">A scale for each row; rows are a multiple of 16, columns too.</param>
    public ByteMatrix(ReadOnlySpan<sbyte> bytes, float[] scales)
    {
        (_scales, _rows, _columns) = (scales, scales.Length, bytes.Length / scales.Length);
        ArgumentOutOfRangeException.ThrowIfNotEqual(_rows % Wide, 0, nameof(scales));
        ArgumentOutOfRangeException.ThrowIfNotEqual(_columns % Wide, 0, nameof(bytes));
        (_blocks, _sums) = (new sbyte[bytes.Length], new int[_columns]);
        for (var row = 0; row < _rows; row++)
        {
            for (var column = 0; column < _columns; column++)
            {
                var value = bytes[(row * _columns) + column];
                _sums[column] += value;
                _blocks[(column / Wide * _rows * Wide) + (row / Quad * Quad * Wide) + (column % Wide * Quad) + (row % Quad)] = value;
            }
        }
    }

    /// <summary>Writes the product of rows of numbers and this matrix.</summary>
    /// <param name="left">The rows, without gaps.</param>
    /// <param name="bases">What each row of the product starts from.</param>
    /// <param name="product">Out: rows as wide as this matrix.</param>
    /// <param name="count">How many rows.</param>
    public void SetProduct(ReadOnlySpan<float> left, ReadOnlySpan<float> bases, Span<float> product, int count) => Multiply(left, bases, product, count, afresh: true);

    /// <summary>Adds the product of rows of numbers and this matrix.</summary>
    /// <param name="left">The rows, without gaps.</param>
    /// <param name="bases">What is added to each row beside the product.</param>
    /// <param name="sum">What it is added to, rows as wide as this matrix.</param>
    /// <param name="count">How many rows.</param>
    public void AddProduct(ReadOnlySpan<float> left, ReadOnlySpan<float> bases, Span<float> sum, int count) => Multiply(left, bases, sum, count, afresh: false);

    private void Multiply(ReadOnlySpan<float> left, ReadOnlySpan<float> bases, Span<float> sum, int count, bool afresh)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(left.Length, count * _rows, nameof(left));
        ArgumentOutOfRangeException.ThrowIfLessThan(sum.Length, count * _columns, nameof(sum));
        ArgumentOutOfRangeException.ThrowIfNotEqual(bases.Length, _columns, nameof(bases));
        var rounded = Room(count * _rows);
        Span<RoundedRow> rows = count <= 128 ? stackalloc RoundedRow[count] : new RoundedRow[count];
        for (var row = 0; row < count; row++)
        {
            rows[row] = Round(left.Slice(row * _rows, _rows), rounded.Slice(row * _rows, _rows));
        }

        for (var column = 0; column < _columns; column += Wide)
        {
            var block = _blocks.AsSpan(column * _rows, Wide * _rows);
            var start = new BlockStart(_sums.AsSpan(column, Wide), bases.Slice(column, Wide), afresh);
            var row = 0;
            for (; row + 4 <= count; row += 4)
            {
                ByteProduct.AddFour(rounded.Slice(row * _rows, 4 * _rows), rows.Slice(row, 4), block, start, sum[((row * _columns) + column)..], _columns);
            }

            for (; row < count; row++)
            {
                ByteProduct.AddOne(rounded.Slice(row * _rows, _rows), rows[row], block, start, sum[((row * _columns) + column)..]);
            }
        }
    }

    /// <summary>Rounds a row, scaled, to seven bits.</summary>
    private RoundedRow Round(ReadOnlySpan<float> row, Span<byte> into)
    {
        var (least, most) = Bounds(row);
        var zero = least < 0 ? Zero : 0;
        var step = zero == 0 ? most / sbyte.MaxValue : Math.Max(most, -least) / Steps;
        if (!(step > 0) || !float.IsFinite(step))
        {
            into.Clear();
            return default;
        }

        ref var from = ref MemoryMarshal.GetReference(row);
        ref var scales = ref MemoryMarshal.GetArrayDataReference(_scales);
        ref var to = ref MemoryMarshal.GetReference(into);
        // Nothing is below zero after the half is added, so that cutting off rounds.
        var (each, start) = (Vector256.Create(1 / step), Vector256.Create(zero + 0.5f));
        for (nuint i = 0; i < (nuint)row.Length; i += 16)
        {
            var first = Vector256.ConvertToInt32(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, i) * Vector256.LoadUnsafe(ref scales, i), each, start));
            var second = Vector256.ConvertToInt32(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref from, i + 8) * Vector256.LoadUnsafe(ref scales, i + 8), each, start));
            var shorts = Vector256.Narrow(first, second);
            Vector128.Narrow(shorts.GetLower(), shorts.GetUpper()).AsByte().StoreUnsafe(ref to, i);
        }

        return new RoundedRow(step, zero);
    }

    private (float Least, float Most) Bounds(ReadOnlySpan<float> row)
    {
        ref var from = ref MemoryMarshal.GetReference(row);
        ref var scales = ref MemoryMarshal.GetArrayDataReference(_scales);
        var (least, most) = (Vector256<float>.Zero, Vector256<float>.Zero);
        for (nuint i = 0; i < (nuint)row.Length; i += 8)
        {
            var scaled = Vector256.LoadUnsafe(ref from, i) * Vector256.LoadUnsafe(ref scales, i);
            (least, most) = (Vector256.Min(least, scaled), Vector256.Max(most, scaled));
        }

        Span<float> lanes = stackalloc float[16];
        least.CopyTo(lanes);
        most.CopyTo(lanes[8..]);
        return (TensorPrimitives.Min<float>(lanes[..8]), TensorPrimitives.Max<float>(lanes[8..]));
    }

    private static Span<byte> Room(int size)
    {
        if (_room is null || _room.Length < size)
        {
            _room = new byte[size];
        }

        return _room.AsSpan(0, size);
    }
}
