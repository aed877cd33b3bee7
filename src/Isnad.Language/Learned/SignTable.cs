using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Isnad.Language.Learned;

/// <summary>A linear model over hashed signs that keeps the rows which weigh most: a sign without a row says nothing, where a full table of the size would give it the row of another.</summary>
/// <remarks>One bit tells of each of many hashes whether it has a row; how many bits stand before it is the row's place (Jacobson 1989). Immutable and thread-safe.</remarks>
internal sealed class SignTable
{
    private const int WordBits = 64;
    private readonly uint _mask;
    private readonly ulong[] _kept;
    private readonly int[] _before;
    private readonly LinearModel _rows;

    private SignTable(int bits, ulong[] kept, LinearModel rows)
    {
        (_mask, _kept, _rows, _before) = ((1u << bits) - 1, kept, rows, new int[kept.Length]);
        for (var i = 1; i < kept.Length; i++)
        {
            _before[i] = _before[i - 1] + BitOperations.PopCount(kept[i - 1]);
        }
    }

    /// <summary>Number of outcomes.</summary>
    public int Columns => _rows.Columns;

    /// <summary>Keeps the heaviest rows of a learned model.</summary>
    /// <param name="learned">The model, without dense inputs; it is unpacked.</param>
    /// <param name="bits">Binary logarithm of how many rows are kept.</param>
    public static SignTable Keep(LinearModel learned, int bits)
    {
        var weights = learned.Weights;
        var count = 1 << learned.Bits;
        var norms = Enumerable.Range(0, count).Select(row => TensorPrimitives.SumOfSquares(weights.AsSpan(row * learned.Columns, learned.Columns))).ToArray();
        var kept = Marks(learned.Bits);
        var rows = new LinearModel(bits, learned.Columns, 0);
        var most = Enumerable.Range(0, count).Where(row => norms[row] > 0).OrderByDescending(row => norms[row]).Take(1 << bits).Order().ToArray();
        for (var place = 0; place < most.Length; place++)
        {
            kept[most[place] / WordBits] |= 1ul << (most[place] % WordBits);
            weights.AsSpan(most[place] * learned.Columns, learned.Columns).CopyTo(rows.Weights.AsSpan(place * learned.Columns));
        }

        rows.Pack();
        return new SignTable(learned.Bits, kept, rows);
    }

    /// <summary>Reads a table.</summary>
    public static SignTable Load(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        var kept = Marks(bits);
        PackedBytes.Read(reader, MemoryMarshal.AsBytes(kept.AsSpan()));
        return new SignTable(bits, kept, LinearModel.Load(reader));
    }

    /// <summary>Adds up the rows of the signs that have one.</summary>
    /// <param name="signs">At most 250.</param>
    /// <param name="scores">Out; as many as there are columns.</param>
    public void Score(ReadOnlySpan<uint> signs, Span<float> scores)
    {
        Span<uint> rows = stackalloc uint[signs.Length];
        var found = 0;
        foreach (var sign in signs)
        {
            var (word, bit) = ((int)((sign & _mask) / WordBits), (int)(sign & _mask) % WordBits);
            if (((_kept[word] >> bit) & 1) != 0)
            {
                rows[found++] = (uint)(_before[word] + BitOperations.PopCount(_kept[word] & ((1ul << bit) - 1)));
            }
        }

        _rows.Score(rows[..found], [], scores);
    }

    /// <summary>Writes what <see cref="Load"/> reads.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(BitOperations.PopCount(_mask));
        PackedBytes.Write(writer, MemoryMarshal.AsBytes(_kept.AsSpan()));
        _rows.Save(writer);
    }

    private static ulong[] Marks(int bits) => new ulong[Math.Max(1, (1 << bits) / WordBits)];
}
