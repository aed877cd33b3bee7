using System.IO.Compression;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned;

/// <summary>A linear model over hashed features: each feature owns a row of weights, one for each outcome.</summary>
/// <remarks>Features that fall on one row share it. Outcomes in one table may belong to several questions;
/// each asks for its own columns.</remarks>
internal sealed class LinearModel
{
    private const float Step = 1 / 64f;

    /// <summary>Creates an empty model of 2 to the power of <paramref name="bits"/> rows.</summary>
    /// <param name="bits">Binary logarithm of the number of rows.</param>
    /// <param name="columns">Number of outcomes.</param>
    /// <param name="dense">Number of inputs that carry a value, such as those of word vectors.</param>
    public LinearModel(int bits, int columns, int dense)
    {
        (Bits, Columns, Dense) = (bits, columns, dense);
        Weights = new float[(columns << bits) + (dense * columns)];
    }

    public int Bits { get; }

    public int Columns { get; }

    public int Dense { get; }

    /// <summary>Rows of the hashed features, then those of the dense inputs; empty once packed.</summary>
    public float[] Weights { get; private set; }

    private sbyte[]? Packed { get; set; }

    /// <summary>Gives up learning for speed: weights become bytes, as a file has them.</summary>
    public void Pack()
    {
        Packed ??= Bytes();
        Weights = [];
    }

    /// <summary>Adds the bytes of the features' rows to sums; at most 250 features, a multiple of 16 columns.</summary>
    public void AddPacked(ReadOnlySpan<uint> features, Span<short> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(Packed!);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        foreach (var feature in features)
        {
            var row = Row(feature);
            for (var c = 0; c < Columns; c += 16)
            {
                var wide = Vector256.WidenLower(Vector128.LoadUnsafe(ref table, (nuint)(row + c)).ToVector256Unsafe());
                (Vector256.LoadUnsafe(ref sum, (nuint)c) + wide).StoreUnsafe(ref sum, (nuint)c);
            }
        }
    }

    /// <summary>Adds the packed rows of dense inputs, weighed, to scores.</summary>
    public void AddPackedDense(int first, ReadOnlySpan<float> dense, Span<float> scores)
    {
        for (var i = 0; i < dense.Length; i++)
        {
            var row = Packed.AsSpan(DenseRow(first + i), Columns);
            for (var c = 0; c < row.Length; c++)
            {
                scores[c] += row[c] * dense[i] * Step;
            }
        }
    }

    /// <summary>Adds sums of bytes as weights.</summary>
    public static void Unpack(ReadOnlySpan<short> sums, Span<float> scores)
    {
        for (var c = 0; c < sums.Length; c++)
        {
            scores[c] += sums[c] * Step;
        }
    }

    /// <summary>Where the row of a feature begins.</summary>
    public int Row(uint feature) => (int)(feature & ((1u << Bits) - 1)) * Columns;

    /// <summary>Where the row of a dense input begins.</summary>
    public int DenseRow(int input) => (Columns << Bits) + (input * Columns);

    /// <summary>Adds up the rows of all features.</summary>
    public void Score(ReadOnlySpan<uint> features, ReadOnlySpan<float> dense, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            TensorPrimitives.Add(scores, Weights.AsSpan(Row(feature), Columns), scores);
        }

        for (var i = 0; i < dense.Length; i++)
        {
            if (dense[i] != 0)
            {
                TensorPrimitives.MultiplyAdd(Weights.AsSpan(DenseRow(i), Columns), dense[i], scores, scores);
            }
        }
    }

    /// <summary>The sum of single weights, for models with one outcome.</summary>
    public float Score(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        var mask = (1u << Bits) - 1;
        foreach (var feature in features)
        {
            sum += Weights[feature & mask];
        }

        return sum;
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Bits);
        writer.Write(Columns);
        writer.Write(Dense);
        var packed = Packed ?? Bytes();
        using var bytes = new MemoryStream();
        using (var brotli = new BrotliStream(bytes, CompressionLevel.Optimal, true))
        {
            brotli.Write(MemoryMarshal.AsBytes(packed.AsSpan()));
        }

        writer.Write((int)bytes.Length);
        writer.Write(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static LinearModel Load(BinaryReader reader)
    {
        var model = new LinearModel(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        using var brotli = new BrotliStream(new MemoryStream(reader.ReadBytes(reader.ReadInt32())), CompressionMode.Decompress);
        var packed = new sbyte[model.Weights.Length];
        brotli.ReadExactly(MemoryMarshal.AsBytes(packed.AsSpan()));
        for (var i = 0; i < packed.Length; i++)
        {
            model.Weights[i] = packed[i] * Step;
        }

        return model;
    }

    private sbyte[] Bytes()
    {
        var packed = new sbyte[Weights.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = (sbyte)Math.Clamp(MathF.Round(Weights[i] / Step), -127, 127);
        }

        return packed;
    }
}
