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

    /// <summary>From so many rows on a panel of the right factor is worth its copying.</summary>
    private const int Many = 16;

    /// <summary>Rows of a panel: with the widest columns 24 KB, within the nearest cache of every processor in use.</summary>
    private const int Deep = 96;

    /// <summary>Columns of a panel on processors with registers of 16 numbers, and on others.</summary>
    private const int Broad = 64;
    private const int Narrow = 16;

    /// <summary>Room for a panel: on the stack it would be cleared each time.</summary>
    [ThreadStatic]
    private static float[]? _panel;

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
        var many = rows >= Many ? rows / 4 * 4 : 0;
        if (many > 0)
        {
            var packed = AddPanels(ref a0, aRow, aStep, ref b0, bRow, ref c0, cRow, many, inner, columns);
            ProductRows.Add(ref a0, aRow, aStep, ref Unsafe.Add(ref b0, packed), bRow, ref Unsafe.Add(ref c0, packed), cRow, many, inner, columns - packed);
        }

        if (many < rows)
        {
            ProductRows.Add(ref Unsafe.Add(ref a0, many * aRow), aRow, aStep, ref b0, bRow, ref Unsafe.Add(ref c0, many * cRow), cRow, rows - many, inner, columns);
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

    /// <summary>Adds the first columns of a product by panels of the right factor, each copied to lie without gaps in the nearest cache while all rows pass it; the sums are the same to the bit.</summary>
    /// <returns>How many columns are done.</returns>
    private static int AddPanels(ref float a, int aRow, int aStep, ref float b, int bRow, ref float c, int cRow, int rows, int inner, int columns)
    {
        var width = Vector512.IsHardwareAccelerated ? Broad : Narrow;
        var done = columns / width * width;
        var panel = (_panel ??= new float[Deep * Broad]).AsSpan();
        ref var packed = ref MemoryMarshal.GetReference(panel);
        for (var k = 0; k < inner; k += Deep)
        {
            var depth = Math.Min(Deep, inner - k);
            for (var j = 0; j < done; j += width)
            {
                ref var from = ref Unsafe.Add(ref b, (k * bRow) + j);
                for (var row = 0; row < depth; row++)
                {
                    MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref from, row * bRow), width).CopyTo(panel.Slice(row * width, width));
                }

                for (var i = 0; i < rows; i += 4)
                {
                    ref var left = ref Unsafe.Add(ref a, (i * aRow) + (k * aStep));
                    ref var sum = ref Unsafe.Add(ref c, (i * cRow) + j);
                    if (width == Broad)
                    {
                        ProductRows.AddFourWidest(ref left, aRow, aStep, ref packed, width, ref sum, cRow, depth);
                    }
                    else
                    {
                        ProductRows.AddFour(ref left, aRow, aStep, ref packed, width, ref sum, cRow, depth, width);
                    }
                }
            }
        }

        return done;
    }

    private static void Check(int length, int last) => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(last, length);
}
