using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned;

/// <summary>Products and sums on plain float arrays, eight or sixteen numbers at a time.</summary>
/// <remarks>Matrices lie row by row; widths are multiples of <see cref="Lane"/>.</remarks>
internal static class Matrix
{
    /// <summary>Widths are multiples of this.</summary>
    public const int Lane = 8;

    /// <summary>The next multiple of <see cref="Lane"/>.</summary>
    public static int Padded(int width) => (width + Lane - 1) / Lane * Lane;

    /// <summary>Adds a·b to c: c[i, j] += Σ a[i, k] b[k, j].</summary>
    /// <param name="a">Left factor; element (i, k) lies at <c>i * aRow + k * aStep</c>, so that a transposed matrix needs no copy.</param>
    /// <param name="aRow">Distance between rows of a.</param>
    /// <param name="aStep">Distance between columns of a.</param>
    /// <param name="b">Right factor.</param>
    /// <param name="bRow">Distance between rows of b.</param>
    /// <param name="c">Sum.</param>
    /// <param name="cRow">Distance between rows of c.</param>
    /// <param name="rows">Rows of a and c.</param>
    /// <param name="inner">Columns of a, rows of b.</param>
    /// <param name="columns">Columns of b and c; a multiple of <see cref="Lane"/>.</param>
    public static void AddProduct(
        ReadOnlySpan<float> a, int aRow, int aStep, ReadOnlySpan<float> b, int bRow, Span<float> c, int cRow, int rows, int inner, int columns)
    {
        if (rows == 0 || inner == 0 || columns == 0)
        {
            return;
        }

        Check(a.Length, ((rows - 1) * aRow) + ((inner - 1) * aStep));
        Check(b.Length, ((inner - 1) * bRow) + columns - 1);
        Check(c.Length, ((rows - 1) * cRow) + columns - 1);
        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(b);
        ref var c0 = ref MemoryMarshal.GetReference(c);
        var wide = Vector512.IsHardwareAccelerated ? columns / 32 * 32 : 0;
        var i = 0;
        for (; i + 4 <= rows; i += 4)
        {
            FourWideRows(ref Unsafe.Add(ref a0, i * aRow), aRow, aStep, ref b0, bRow, ref Unsafe.Add(ref c0, i * cRow), cRow, inner, wide);
            FourRows(ref Unsafe.Add(ref a0, i * aRow), aRow, aStep, ref Unsafe.Add(ref b0, wide), bRow, ref Unsafe.Add(ref c0, (i * cRow) + wide), cRow, inner, columns - wide);
        }

        for (; i < rows; i++)
        {
            OneWideRow(ref Unsafe.Add(ref a0, i * aRow), aStep, ref b0, bRow, ref Unsafe.Add(ref c0, i * cRow), inner, wide);
            OneRow(ref Unsafe.Add(ref a0, i * aRow), aStep, ref Unsafe.Add(ref b0, wide), bRow, ref Unsafe.Add(ref c0, (i * cRow) + wide), inner, columns - wide);
        }
    }

    /// <summary>Adds a·b to c where all three lie without gaps.</summary>
    public static void AddProduct(ReadOnlySpan<float> a, ReadOnlySpan<float> b, Span<float> c, int rows, int inner, int columns) =>
        AddProduct(a, inner, 1, b, columns, c, columns, rows, inner, columns);

    /// <summary>Copies a vector into every row.</summary>
    public static void FillRows(ReadOnlySpan<float> row, Span<float> c, int rows)
    {
        for (var i = 0; i < rows; i++)
        {
            row.CopyTo(c.Slice(i * row.Length, row.Length));
        }
    }

    /// <summary>Adds one vector to another.</summary>
    public static void Add(ReadOnlySpan<float> from, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        Check(to.Length, from.Length - 1);
        for (var i = 0; i + Lane <= from.Length; i += Lane)
        {
            var at = (nuint)i;
            (Vector256.LoadUnsafe(ref source, at) + Vector256.LoadUnsafe(ref target, at)).StoreUnsafe(ref target, at);
        }
    }

    /// <summary>Multiplies a vector by a number.</summary>
    public static void Scale(float factor, Span<float> to)
    {
        ref var target = ref MemoryMarshal.GetReference(to);
        for (var i = 0; i + Lane <= to.Length; i += Lane)
        {
            (Vector256.LoadUnsafe(ref target, (nuint)i) * factor).StoreUnsafe(ref target, (nuint)i);
        }
    }

    /// <summary>Multiplies one vector by another, number by number.</summary>
    public static void Multiply(ReadOnlySpan<float> factors, Span<float> to)
    {
        ref var source = ref MemoryMarshal.GetReference(factors);
        ref var target = ref MemoryMarshal.GetReference(to);
        Check(to.Length, factors.Length - 1);
        for (var i = 0; i + Lane <= factors.Length; i += Lane)
        {
            var at = (nuint)i;
            (Vector256.LoadUnsafe(ref source, at) * Vector256.LoadUnsafe(ref target, at)).StoreUnsafe(ref target, at);
        }
    }

    /// <summary>Replaces negative numbers by 0.</summary>
    public static void Rectify(Span<float> x)
    {
        ref var first = ref MemoryMarshal.GetReference(x);
        for (var i = 0; i + Lane <= x.Length; i += Lane)
        {
            Vector256.Max(Vector256.LoadUnsafe(ref first, (nuint)i), Vector256<float>.Zero).StoreUnsafe(ref first, (nuint)i);
        }
    }

    private static void Check(int length, int last) => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, length);

    private static void FourRows(
        ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int inner, int columns)
    {
        var j = 0;
        for (; j + 16 <= columns; j += 16)
        {
            ref var d = ref Unsafe.Add(ref c, j);
            var c00 = Vector256.LoadUnsafe(ref d);
            var c01 = Vector256.LoadUnsafe(ref d, 8);
            var c10 = Vector256.LoadUnsafe(ref d, (nuint)cRow);
            var c11 = Vector256.LoadUnsafe(ref d, (nuint)cRow + 8);
            var c20 = Vector256.LoadUnsafe(ref d, (nuint)(2 * cRow));
            var c21 = Vector256.LoadUnsafe(ref d, (nuint)(2 * cRow) + 8);
            var c30 = Vector256.LoadUnsafe(ref d, (nuint)(3 * cRow));
            var c31 = Vector256.LoadUnsafe(ref d, (nuint)(3 * cRow) + 8);
            ref var p = ref a;
            ref var q = ref Unsafe.Add(ref b, j);
            for (var k = 0; k < inner; k++)
            {
                var b0 = Vector256.LoadUnsafe(ref q);
                var b1 = Vector256.LoadUnsafe(ref q, 8);
                var x = Vector256.Create(p);
                c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
                x = Vector256.Create(Unsafe.Add(ref p, aRow));
                c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
                x = Vector256.Create(Unsafe.Add(ref p, 2 * aRow));
                c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
                x = Vector256.Create(Unsafe.Add(ref p, 3 * aRow));
                c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
                p = ref Unsafe.Add(ref p, aStep);
                q = ref Unsafe.Add(ref q, bRow);
            }

            c00.StoreUnsafe(ref d);
            c01.StoreUnsafe(ref d, 8);
            c10.StoreUnsafe(ref d, (nuint)cRow);
            c11.StoreUnsafe(ref d, (nuint)cRow + 8);
            c20.StoreUnsafe(ref d, (nuint)(2 * cRow));
            c21.StoreUnsafe(ref d, (nuint)(2 * cRow) + 8);
            c30.StoreUnsafe(ref d, (nuint)(3 * cRow));
            c31.StoreUnsafe(ref d, (nuint)(3 * cRow) + 8);
        }

        for (var row = 0; j < columns && row < 4; row++)
        {
            OneRow(ref Unsafe.Add(ref a, row * aRow), aStep, ref Unsafe.Add(ref b, j), bRow, ref Unsafe.Add(ref c, (row * cRow) + j), inner, columns - j);
        }
    }

    private static void OneRow(ref float a, int aStep, ref float b, int bRow, ref float c, int inner, int columns)
    {
        var j = 0;
        for (; j + 32 <= columns; j += 32)
        {
            ref var d = ref Unsafe.Add(ref c, j);
            var c0 = Vector256.LoadUnsafe(ref d);
            var c1 = Vector256.LoadUnsafe(ref d, 8);
            var c2 = Vector256.LoadUnsafe(ref d, 16);
            var c3 = Vector256.LoadUnsafe(ref d, 24);
            ref var p = ref a;
            ref var q = ref Unsafe.Add(ref b, j);
            for (var k = 0; k < inner; k++)
            {
                var x = Vector256.Create(p);
                c0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref q), c0);
                c1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref q, 8), c1);
                c2 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref q, 16), c2);
                c3 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref q, 24), c3);
                p = ref Unsafe.Add(ref p, aStep);
                q = ref Unsafe.Add(ref q, bRow);
            }

            c0.StoreUnsafe(ref d);
            c1.StoreUnsafe(ref d, 8);
            c2.StoreUnsafe(ref d, 16);
            c3.StoreUnsafe(ref d, 24);
        }

        for (; j < columns; j += Lane)
        {
            ref var d = ref Unsafe.Add(ref c, j);
            var sum = Vector256.LoadUnsafe(ref d);
            ref var p = ref a;
            ref var q = ref Unsafe.Add(ref b, j);
            for (var k = 0; k < inner; k++)
            {
                sum = Vector256.FusedMultiplyAdd(Vector256.Create(p), Vector256.LoadUnsafe(ref q), sum);
                p = ref Unsafe.Add(ref p, aStep);
                q = ref Unsafe.Add(ref q, bRow);
            }

            sum.StoreUnsafe(ref d);
        }
    }

    private static void FourWideRows(
        ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int inner, int columns)
    {
        var j = 0;
        for (; j + 64 <= columns; j += 64)
        {
            FourWidestRows(ref a, aRow, aStep, ref Unsafe.Add(ref b, j), bRow, ref Unsafe.Add(ref c, j), cRow, inner);
        }

        for (; j < columns; j += 32)
        {
            ref var d = ref Unsafe.Add(ref c, j);
            var c00 = Vector512.LoadUnsafe(ref d);
            var c01 = Vector512.LoadUnsafe(ref d, 16);
            var c10 = Vector512.LoadUnsafe(ref d, (nuint)cRow);
            var c11 = Vector512.LoadUnsafe(ref d, (nuint)cRow + 16);
            var c20 = Vector512.LoadUnsafe(ref d, (nuint)(2 * cRow));
            var c21 = Vector512.LoadUnsafe(ref d, (nuint)(2 * cRow) + 16);
            var c30 = Vector512.LoadUnsafe(ref d, (nuint)(3 * cRow));
            var c31 = Vector512.LoadUnsafe(ref d, (nuint)(3 * cRow) + 16);
            ref var p = ref a;
            ref var q = ref Unsafe.Add(ref b, j);
            for (var k = 0; k < inner; k++)
            {
                var b0 = Vector512.LoadUnsafe(ref q);
                var b1 = Vector512.LoadUnsafe(ref q, 16);
                var x = Vector512.Create(p);
                c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
                c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
                x = Vector512.Create(Unsafe.Add(ref p, aRow));
                c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
                c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
                x = Vector512.Create(Unsafe.Add(ref p, 2 * aRow));
                c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
                c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
                x = Vector512.Create(Unsafe.Add(ref p, 3 * aRow));
                c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
                c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
                p = ref Unsafe.Add(ref p, aStep);
                q = ref Unsafe.Add(ref q, bRow);
            }

            c00.StoreUnsafe(ref d);
            c01.StoreUnsafe(ref d, 16);
            c10.StoreUnsafe(ref d, (nuint)cRow);
            c11.StoreUnsafe(ref d, (nuint)cRow + 16);
            c20.StoreUnsafe(ref d, (nuint)(2 * cRow));
            c21.StoreUnsafe(ref d, (nuint)(2 * cRow) + 16);
            c30.StoreUnsafe(ref d, (nuint)(3 * cRow));
            c31.StoreUnsafe(ref d, (nuint)(3 * cRow) + 16);
        }
    }

    // Sixteen sums of 16 numbers: as many as the registers of a wide processor hold beside the factors.
    private static void FourWidestRows(ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int inner)
    {
        var c00 = Vector512.LoadUnsafe(ref c);
        var c01 = Vector512.LoadUnsafe(ref c, 16);
        var c02 = Vector512.LoadUnsafe(ref c, 32);
        var c03 = Vector512.LoadUnsafe(ref c, 48);
        var c10 = Vector512.LoadUnsafe(ref c, (nuint)cRow);
        var c11 = Vector512.LoadUnsafe(ref c, (nuint)cRow + 16);
        var c12 = Vector512.LoadUnsafe(ref c, (nuint)cRow + 32);
        var c13 = Vector512.LoadUnsafe(ref c, (nuint)cRow + 48);
        var c20 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cRow));
        var c21 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cRow) + 16);
        var c22 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cRow) + 32);
        var c23 = Vector512.LoadUnsafe(ref c, (nuint)(2 * cRow) + 48);
        var c30 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cRow));
        var c31 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cRow) + 16);
        var c32 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cRow) + 32);
        var c33 = Vector512.LoadUnsafe(ref c, (nuint)(3 * cRow) + 48);
        for (var k = 0; k < inner; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref b);
            var b1 = Vector512.LoadUnsafe(ref b, 16);
            var b2 = Vector512.LoadUnsafe(ref b, 32);
            var b3 = Vector512.LoadUnsafe(ref b, 48);
            var x = Vector512.Create(a);
            c00 = Vector512.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector512.FusedMultiplyAdd(x, b1, c01);
            c02 = Vector512.FusedMultiplyAdd(x, b2, c02);
            c03 = Vector512.FusedMultiplyAdd(x, b3, c03);
            x = Vector512.Create(Unsafe.Add(ref a, aRow));
            c10 = Vector512.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector512.FusedMultiplyAdd(x, b1, c11);
            c12 = Vector512.FusedMultiplyAdd(x, b2, c12);
            c13 = Vector512.FusedMultiplyAdd(x, b3, c13);
            x = Vector512.Create(Unsafe.Add(ref a, 2 * aRow));
            c20 = Vector512.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector512.FusedMultiplyAdd(x, b1, c21);
            c22 = Vector512.FusedMultiplyAdd(x, b2, c22);
            c23 = Vector512.FusedMultiplyAdd(x, b3, c23);
            x = Vector512.Create(Unsafe.Add(ref a, 3 * aRow));
            c30 = Vector512.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector512.FusedMultiplyAdd(x, b1, c31);
            c32 = Vector512.FusedMultiplyAdd(x, b2, c32);
            c33 = Vector512.FusedMultiplyAdd(x, b3, c33);
            a = ref Unsafe.Add(ref a, aStep);
            b = ref Unsafe.Add(ref b, bRow);
        }

        c00.StoreUnsafe(ref c);
        c01.StoreUnsafe(ref c, 16);
        c02.StoreUnsafe(ref c, 32);
        c03.StoreUnsafe(ref c, 48);
        c10.StoreUnsafe(ref c, (nuint)cRow);
        c11.StoreUnsafe(ref c, (nuint)cRow + 16);
        c12.StoreUnsafe(ref c, (nuint)cRow + 32);
        c13.StoreUnsafe(ref c, (nuint)cRow + 48);
        c20.StoreUnsafe(ref c, (nuint)(2 * cRow));
        c21.StoreUnsafe(ref c, (nuint)(2 * cRow) + 16);
        c22.StoreUnsafe(ref c, (nuint)(2 * cRow) + 32);
        c23.StoreUnsafe(ref c, (nuint)(2 * cRow) + 48);
        c30.StoreUnsafe(ref c, (nuint)(3 * cRow));
        c31.StoreUnsafe(ref c, (nuint)(3 * cRow) + 16);
        c32.StoreUnsafe(ref c, (nuint)(3 * cRow) + 32);
        c33.StoreUnsafe(ref c, (nuint)(3 * cRow) + 48);
    }

    // Two halves of the inner sum run side by side, since one sum must wait for itself.
    private static void OneWideRow(ref float a, int aStep, ref float b, int bRow, ref float c, int inner, int columns)
    {
        for (var j = 0; j < columns; j += 32)
        {
            ref var d = ref Unsafe.Add(ref c, j);
            var c0 = Vector512.LoadUnsafe(ref d);
            var c1 = Vector512.LoadUnsafe(ref d, 16);
            var e0 = Vector512<float>.Zero;
            var e1 = Vector512<float>.Zero;
            ref var p = ref a;
            ref var q = ref Unsafe.Add(ref b, j);
            var k = 0;
            for (; k + 2 <= inner; k += 2)
            {
                var x = Vector512.Create(p);
                c0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref q), c0);
                c1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref q, 16), c1);
                x = Vector512.Create(Unsafe.Add(ref p, aStep));
                e0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref q, (nuint)bRow), e0);
                e1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref q, (nuint)bRow + 16), e1);
                p = ref Unsafe.Add(ref p, 2 * aStep);
                q = ref Unsafe.Add(ref q, 2 * bRow);
            }

            if (k < inner)
            {
                var x = Vector512.Create(p);
                c0 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref q), c0);
                c1 = Vector512.FusedMultiplyAdd(x, Vector512.LoadUnsafe(ref q, 16), c1);
            }

            (c0 + e0).StoreUnsafe(ref d);
            (c1 + e1).StoreUnsafe(ref d, 16);
        }
    }
}
