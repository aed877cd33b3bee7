using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned;

/// <summary>The innermost loops of <see cref="Matrix"/>: some rows of a product at a time, so that numbers stay in registers. Bounds are checked there.</summary>
internal static class ProductRows
{
    /// <summary>Adds all rows of a product, four at a time.</summary>
    public static void Add(ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int rows, int inner, int columns)
    {
        var wide = Vector512.IsHardwareAccelerated ? columns / 32 * 32 : 0;
        var i = 0;
        for (; i + 4 <= rows; i += 4)
        {
            AddFourWide(ref Unsafe.Add(ref a, i * aRow), aRow, aStep, ref b, bRow, ref Unsafe.Add(ref c, i * cRow), cRow, inner, wide);
            AddFour(ref Unsafe.Add(ref a, i * aRow), aRow, aStep, ref Unsafe.Add(ref b, wide), bRow, ref Unsafe.Add(ref c, (i * cRow) + wide), cRow, inner, columns - wide);
        }

        for (; i < rows; i++)
        {
            AddOneWide(ref Unsafe.Add(ref a, i * aRow), aStep, ref b, bRow, ref Unsafe.Add(ref c, i * cRow), inner, wide);
            AddOne(ref Unsafe.Add(ref a, i * aRow), aStep, ref Unsafe.Add(ref b, wide), bRow, ref Unsafe.Add(ref c, (i * cRow) + wide), inner, columns - wide);
        }
    }

    /// <summary>Adds four rows, eight numbers at a time.</summary>
    public static void AddFour(
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
            AddOne(ref Unsafe.Add(ref a, row * aRow), aStep, ref Unsafe.Add(ref b, j), bRow, ref Unsafe.Add(ref c, (row * cRow) + j), inner, columns - j);
        }
    }

    private static void AddOne(ref float a, int aStep, ref float b, int bRow, ref float c, int inner, int columns)
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

        for (; j < columns; j += Matrix.Lane)
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

    private static void AddFourWide(
        ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int inner, int columns)
    {
        var j = 0;
        for (; j + 64 <= columns; j += 64)
        {
            AddFourWidest(ref a, aRow, aStep, ref Unsafe.Add(ref b, j), bRow, ref Unsafe.Add(ref c, j), cRow, inner);
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

    /// <summary>Adds 64 columns of four rows: sixteen sums of 16 numbers, as many as the registers of a wide processor hold beside the factors.</summary>
    public static void AddFourWidest(ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int inner)
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
    private static void AddOneWide(ref float a, int aStep, ref float b, int bRow, ref float c, int inner, int columns)
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
