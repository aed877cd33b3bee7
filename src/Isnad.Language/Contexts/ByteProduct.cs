using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace Isnad.Language.Contexts;

/// <summary>The innermost loops of <see cref="ByteMatrix"/>: sums of products of bytes, four rows at a time so that they stay in registers.</summary>
internal static class ByteProduct
{
    /// <summary>Bytes of a column that are multiplied and added at once.</summary>
    public const int Quad = 4;

    /// <summary>Columns of a block.</summary>
    public const int Wide = 16;

    /// <summary>Adds the products of four rows and a block.</summary>
    /// <param name="bytes">The rounded rows, one after another.</param>
    /// <param name="rows">How they were rounded.</param>
    /// <param name="block">The block: for every four rows of the matrix a column's four beside each other.</param>
    /// <param name="columnSums">The sums of its columns.</param>
    /// <param name="sum">What is added to, from the first row's first column on.</param>
    /// <param name="stride">Distance between rows of the sum.</param>
    public static void AddFour(ReadOnlySpan<byte> bytes, ReadOnlySpan<RoundedRow> rows, ReadOnlySpan<sbyte> block, ReadOnlySpan<int> columnSums, Span<float> sum, int stride)
    {
        var length = bytes.Length / 4;
        ref var first = ref MemoryMarshal.GetReference(bytes);
        ref var second = ref Unsafe.Add(ref first, length);
        ref var third = ref Unsafe.Add(ref second, length);
        ref var fourth = ref Unsafe.Add(ref third, length);
        ref var right = ref MemoryMarshal.GetReference(block);
        Vector256<int> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (var k = 0; k < length; k += Quad)
        {
            var (left, more) = (Vector256.LoadUnsafe(ref right), Vector256.LoadUnsafe(ref right, 32));
            var four = Same(ref first, k);
            (a0, a1) = (Dot(a0, four, left), Dot(a1, four, more));
            four = Same(ref second, k);
            (b0, b1) = (Dot(b0, four, left), Dot(b1, four, more));
            four = Same(ref third, k);
            (c0, c1) = (Dot(c0, four, left), Dot(c1, four, more));
            four = Same(ref fourth, k);
            (d0, d1) = (Dot(d0, four, left), Dot(d1, four, more));
            right = ref Unsafe.Add(ref right, Quad * Wide);
        }

        Add(a0, a1, rows[0], columnSums, sum);
        Add(b0, b1, rows[1], columnSums, sum[stride..]);
        Add(c0, c1, rows[2], columnSums, sum[(2 * stride)..]);
        Add(d0, d1, rows[3], columnSums, sum[(3 * stride)..]);
    }

    /// <summary>Adds the product of one row and a block, see <see cref="AddFour"/>.</summary>
    public static void AddOne(ReadOnlySpan<byte> bytes, RoundedRow row, ReadOnlySpan<sbyte> block, ReadOnlySpan<int> columnSums, Span<float> sum)
    {
        ref var first = ref MemoryMarshal.GetReference(bytes);
        ref var right = ref MemoryMarshal.GetReference(block);
        Vector256<int> a0 = default, a1 = default;
        for (var k = 0; k < bytes.Length; k += Quad)
        {
            var four = Same(ref first, k);
            (a0, a1) = (Dot(a0, four, Vector256.LoadUnsafe(ref right)), Dot(a1, four, Vector256.LoadUnsafe(ref right, 32)));
            right = ref Unsafe.Add(ref right, Quad * Wide);
        }

        Add(a0, a1, row, columnSums, sum);
    }

    /// <summary>Eight sums, to each the products of four bytes and the four that lie at its place. None of the left is above 127, so that pairs of products fit in sixteen bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<int> Dot(Vector256<int> sums, Vector256<byte> left, Vector256<sbyte> right)
    {
        if (AvxVnni.IsSupported)
        {
            return AvxVnni.MultiplyWideningAndAdd(sums, left, right);
        }

        if (Avx2.IsSupported)
        {
            return sums + Avx2.MultiplyAddAdjacent(Avx2.MultiplyAddAdjacent(left, right), Vector256<short>.One);
        }

        return Dp.IsSupported
            ? Vector256.Create(Dp.DotProduct(sums.GetLower(), left.AsSByte().GetLower(), right.GetLower()), Dp.DotProduct(sums.GetUpper(), left.AsSByte().GetUpper(), right.GetUpper()))
            : DotAnywhere(sums, left.AsInt32(), right.AsInt32());
    }

    /// <summary>The same on any processor: the bytes are shifted into place one after another.</summary>
    public static Vector256<int> DotAnywhere(Vector256<int> sums, Vector256<int> left, Vector256<int> right)
    {
        for (var shift = 24; shift >= 0; shift -= 8)
        {
            sums += ((left << shift) >> 24) * ((right << shift) >> 24);
        }

        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Same(ref byte bytes, int at) => Vector256.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref bytes, at))).AsByte();

    // Inlined as everything here is: a call would have the sums wait outside of the registers, in the loop too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector256<int> first, Vector256<int> second, RoundedRow row, ReadOnlySpan<int> columnSums, Span<float> sum)
    {
        ref var to = ref MemoryMarshal.GetReference(sum[..Wide]);
        ref var columns = ref MemoryMarshal.GetReference(columnSums);
        first -= row.Zero * Vector256.LoadUnsafe(ref columns);
        second -= row.Zero * Vector256.LoadUnsafe(ref columns, 8);
        (Vector256.LoadUnsafe(ref to) + (Vector256.ConvertToSingle(first) * row.Step)).StoreUnsafe(ref to);
        (Vector256.LoadUnsafe(ref to, 8) + (Vector256.ConvertToSingle(second) * row.Step)).StoreUnsafe(ref to, 8);
    }
}
