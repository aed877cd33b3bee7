using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;

namespace Isnad.Language.Learned;

/// <summary>A linear model over hashed signs that keeps the rows which weigh most: a sign without a row says nothing (but for the few whose low bits are those of one that has a row), where a full table of the size would give it the row of another.</summary>
/// <remarks>One bit tells of each of many hashes whether it has a row; how many bits stand before it is the row's place (Jacobson 1989). Immutable and thread-safe.</remarks>
internal sealed class SignTable
{
    private const int WordBits = 64;
    private readonly uint _mask;

    /// <summary>For every 64 hashes which of them have a row, and how many rows stand before theirs: beside each other, so that a sign costs one look into memory and not two.</summary>
    private readonly (ulong Kept, int Before)[] _places;
    private readonly LinearModel _rows;

    private SignTable(int bits, ulong[] kept, LinearModel rows)
    {
        (_mask, _rows, _places) = ((1u << bits) - 1, rows, new (ulong, int)[kept.Length]);
        var before = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            _places[i] = (kept[i], before);
            before += BitOperations.PopCount(kept[i]);
        }
    }

    /// <summary>Number of outcomes.</summary>
    public int Columns => _rows.Columns;

    /// <summary>Keeps the heaviest rows of a learned model.</summary>
    /// <param name="learned">The model, without dense inputs; it is unpacked.</param>
    /// <param name="bits">Binary logarithm of how many rows are kept.</param>
    public static SignTable Keep(LinearModel learned, int bits)
    {
        var (weights, columns) = (learned.Weights, learned.Columns);
        var norms = Enumerable.Range(0, 1 << learned.Bits).Select(row => TensorPrimitives.SumOfSquares(weights.AsSpan(row * columns, columns))).ToArray();
        var most = Enumerable.Range(0, norms.Length).Where(row => norms[row] > 0).OrderByDescending(row => norms[row]).Take(1 << bits);
        return Of(learned.Bits, columns, [.. most.Select(row => ((uint)row, new ReadOnlyMemory<float>(weights, row * columns, columns)))]);
    }

    /// <summary>A table of these rows, packed.</summary>
    /// <param name="bits">How many low bits of a hash tell signs apart.</param>
    /// <param name="columns">Number of outcomes: a multiple of 8.</param>
    /// <param name="rows">The hash of a sign, within those bits, and its weights.</param>
    public static SignTable Of(int bits, int columns, IReadOnlyCollection<(uint Hash, ReadOnlyMemory<float> Weights)> rows)
    {
        var kept = Marks(bits);
        var table = new LinearModel(BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, rows.Count))), columns, 0);
        var place = 0;
        foreach (var (hash, weights) in rows.OrderBy(row => row.Hash))
        {
            kept[hash / WordBits] |= 1ul << (int)(hash % WordBits);
            weights.Span.CopyTo(table.Weights.AsSpan(place++ * columns));
        }

        table.Pack();
        return new SignTable(bits, kept, table);
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    /// <exception cref="ArgumentException">It is damaged: what it holds is no table.</exception>
    public static SignTable Load(BinaryReader reader)
    {
        var bits = reader.ReadInt32();
        if (bits is < 0 or > LinearModel.MostBits)
        {
            throw new ArgumentException($"{bits} bits are no table of signs", nameof(reader));
        }

        var kept = Marks(bits);
        PackedBytes.Read(reader, MemoryMarshal.AsBytes(kept.AsSpan()));
        var rows = LinearModel.Load(reader);
        return rows.Columns % 8 == 0 && kept.Sum(BitOperations.PopCount) <= 1 << rows.Bits
            ? new SignTable(bits, kept, rows)
            : throw new ArgumentException($"{rows.Columns} columns of 2^{rows.Bits} rows are no table of signs", nameof(reader));
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
            // Written whether kept or not, and written over by the next if not: half of the signs have a row, which no processor foresees.
            var bit = (int)(sign & _mask) % WordBits;
            ref readonly var place = ref _places[(sign & _mask) / WordBits];
            rows[found] = (uint)(place.Before + BitOperations.PopCount(place.Kept & ((1ul << bit) - 1)));
            found += (int)(place.Kept >> bit) & 1;
        }

        _rows.Score(rows[..found], [], scores);
    }

    /// <summary>Writes what <see cref="Load"/> reads.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(BitOperations.PopCount(_mask));
        PackedBytes.Write(writer, MemoryMarshal.AsBytes(_places.Select(place => place.Kept).ToArray().AsSpan()));
        _rows.Save(writer);
    }

    private static ulong[] Marks(int bits) => new ulong[Math.Max(1, (1 << bits) / WordBits)];
}
