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

    /// <summary>Writes or adds the products of four rows and a block.</summary>
    /// <param name="bytes">The rounded rows, one after another.</param>
    /// <param name="rows">How they were rounded.</param>
    /// <param name="block">The block: for every four rows of the matrix a column's four beside each other.</param>
    /// <param name="start">The sums of its columns and what products start from.</param>
    /// <param name="sum">What is written or added to, from the first row's first column on.</param>
    /// <param name="stride">Distance between rows of the sum.</param>
    public static void AddFour(ReadOnlySpan<byte> bytes, ReadOnlySpan<RoundedRow> rows, ReadOnlySpan<sbyte> block, BlockStart start, Span<float> sum, int stride)
    {
        var length = bytes.Length / 4;
        ref var first = ref MemoryMarshal.GetReference(bytes);
        ref var second = ref Unsafe.Add(ref first, length);
        ref var third = ref Unsafe.Add(ref second, length);
        ref var fourth = ref Unsafe.Add(ref third, length);
        ref var right = ref MemoryMarshal.GetReference(block);
        Vector512<int> a = default, b = default, c = default, d = default;
        for (var k = 0; k < length; k += Quad)
        {
            var columns = Vector512.LoadUnsafe(ref right);
            a = Dot(a, Same(ref first, k), columns);
            b = Dot(b, Same(ref second, k), columns);
            c = Dot(c, Same(ref third, k), columns);
            d = Dot(d, Same(ref fourth, k), columns);
            right = ref Unsafe.Add(ref right, Quad * Wide);
        }

        Add(a, rows[0], start, sum);
        Add(b, rows[1], start, sum[stride..]);
        Add(c, rows[2], start, sum[(2 * stride)..]);
        Add(d, rows[3], start, sum[(3 * stride)..]);
    }

    /// <summary>Writes or adds the product of one row and a block, see <see cref="AddFour"/>.</summary>
    public static void AddOne(ReadOnlySpan<byte> bytes, RoundedRow row, ReadOnlySpan<sbyte> block, BlockStart start, Span<float> sum)
    {
        ref var first = ref MemoryMarshal.GetReference(bytes);
        ref var right = ref MemoryMarshal.GetReference(block);
        Vector512<int> a = default;
        for (var k = 0; k < bytes.Length; k += Quad)
        {
            a = Dot(a, Same(ref first, k), Vector512.LoadUnsafe(ref right));
            right = ref Unsafe.Add(ref right, Quad * Wide);
        }

        Add(a, row, start, sum);
    }

    /// <summary>Sixteen sums, see <see cref="Dot(Vector256{int}, Vector256{byte}, Vector256{sbyte})"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> Dot(Vector512<int> sums, Vector512<byte> left, Vector512<sbyte> right) => Avx512BW.IsSupported
        ? sums + Avx512BW.MultiplyAddAdjacent(Avx512BW.MultiplyAddAdjacent(left, right), Vector512<short>.One)
        : Vector512.Create(Dot(sums.GetLower(), left.GetLower(), right.GetLower()), Dot(sums.GetUpper(), left.GetUpper(), right.GetUpper()));

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
    private static Vector512<byte> Same(ref byte bytes, int at) => Vector512.Create(Unsafe.ReadUnaligned<int>(ref Unsafe.Add(ref bytes, at))).AsByte();

    // Inlined as everything here is: a call would have the sums wait outside of the registers, in the loop too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Vector512<int> products, RoundedRow row, BlockStart start, Span<float> sum)
    {
        ref var to = ref MemoryMarshal.GetReference(sum[..Wide]);
        products -= row.Zero * Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(start.ColumnSums));
        var from = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(start.Bases));
        ((start.Afresh ? from : Vector512.LoadUnsafe(ref to) + from) + (Vector512.ConvertToSingle(products) * row.Step)).StoreUnsafe(ref to);
    }
}
