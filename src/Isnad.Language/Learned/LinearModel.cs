using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned;

/// <summary>A linear model over hashed features: each feature owns a row of weights, one for each outcome.</summary>
/// <remarks>Features that fall on one row share it. Outcomes in one table may belong to several questions;
/// each asks for its own columns. A model from a file, or one that has learned enough, is packed: its weights are bytes,
/// which are summed as whole numbers, so that packed scores are exact.</remarks>
internal sealed class LinearModel
{
    /// <summary>Most of a binary logarithm of rows that a file may tell.</summary>
    public const int MostBits = 26;

    /// <summary>Most columns, and most dense inputs, that a file may tell.</summary>
    public const int MostColumns = 1024;

    private const float Step = 1 / 64f;

    private float[]? _weights;
    private sbyte[]? _packed;

    /// <summary>Creates an empty model of 2 to the power of <paramref name="bits"/> rows.</summary>
    /// <param name="bits">Binary logarithm of the number of rows.</param>
    /// <param name="columns">Number of outcomes.</param>
    /// <param name="dense">Number of inputs that carry a value, such as those of word vectors.</param>
    public LinearModel(int bits, int columns, int dense) => (Bits, Columns, Dense) = (bits, columns, dense);

    /// <summary>Columns for so many outcomes, so that they are read as whole vectors.</summary>
    public static int ColumnsFor(int outcomes) => (outcomes + 7) / 8 * 8;

    public int Bits { get; }

    public int Columns { get; }

    public int Dense { get; }

    /// <summary>Rows of the hashed features, then those of the dense inputs, for learning; whoever asks for them unpacks the model.</summary>
    public float[] Weights => _weights ??= Unpacked();

    private int Length => (Columns << Bits) + (Dense * Columns);

    /// <summary>Gives up learning for speed: weights become bytes, as a file has them.</summary>
    public void Pack()
    {
        _packed ??= Bytes(Weights);
        _weights = null;
    }

    /// <summary>Adds the bytes of the features' rows to sums; at most 250 features, a multiple of 8 columns.</summary>
    public void AddPacked(ReadOnlySpan<uint> features, Span<short> sums)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(_packed!);
        ref var sum = ref MemoryMarshal.GetReference(sums);
        var c = 0;
        for (; Vector512.IsHardwareAccelerated && c + 64 <= Columns; c += 64)
        {
            var (lower, upper) = (Vector512.LoadUnsafe(ref sum, (nuint)c), Vector512.LoadUnsafe(ref sum, (nuint)c + 32));
            foreach (var feature in features)
            {
                var bytes = Vector512.LoadUnsafe(ref table, (nuint)(Row(feature) + c));
                (lower, upper) = (lower + Vector512.WidenLower(bytes), upper + Vector512.WidenUpper(bytes));
            }

            lower.StoreUnsafe(ref sum, (nuint)c);
            upper.StoreUnsafe(ref sum, (nuint)c + 32);
        }

        for (; c + 16 <= Columns; c += 16)
        {
            var whole = Vector256.LoadUnsafe(ref sum, (nuint)c);
            foreach (var feature in features)
            {
                whole += Vector256.WidenLower(Vector128.LoadUnsafe(ref table, (nuint)(Row(feature) + c)).ToVector256Unsafe());
            }

            whole.StoreUnsafe(ref sum, (nuint)c);
        }

        for (; c < Columns; c += 8)
        {
            var whole = Vector128.LoadUnsafe(ref sum, (nuint)c);
            foreach (var feature in features)
            {
                whole += Vector128.WidenLower(Vector64.LoadUnsafe(ref table, (nuint)(Row(feature) + c)).ToVector128Unsafe());
            }

            whole.StoreUnsafe(ref sum, (nuint)c);
        }
    }

    /// <summary>Adds the packed rows of dense inputs, weighed, to scores; a multiple of 8 columns.</summary>
    public void AddPackedDense(int first, ReadOnlySpan<float> dense, Span<float> scores)
    {
        ref var table = ref MemoryMarshal.GetArrayDataReference(_packed!);
        ref var sum = ref MemoryMarshal.GetReference(scores);
        for (var c = 0; c < Columns; c += 8)
        {
            var whole = Vector256.LoadUnsafe(ref sum, (nuint)c);
            for (var i = 0; i < dense.Length; i++)
            {
                var bytes = Vector64.LoadUnsafe(ref table, (nuint)(DenseRow(first + i) + c)).ToVector128Unsafe();
                var weights = Vector256.WidenLower(Vector128.WidenLower(bytes).ToVector256Unsafe());
                whole += Vector256.ConvertToSingle(weights) * dense[i] * Step;
            }

            whole.StoreUnsafe(ref sum, (nuint)c);
        }
    }

    /// <summary>Adds sums of bytes as weights; a multiple of 8 columns.</summary>
    public static void Unpack(ReadOnlySpan<short> sums, Span<float> scores)
    {
        ref var from = ref MemoryMarshal.GetReference(sums);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (var c = 0; c < sums.Length; c += 8)
        {
            var whole = Vector256.ConvertToSingle(Vector256.WidenLower(Vector128.LoadUnsafe(ref from, (nuint)c).ToVector256Unsafe()));
            (Vector256.LoadUnsafe(ref to, (nuint)c) + (whole * Step)).StoreUnsafe(ref to, (nuint)c);
        }
    }

    /// <summary>Where the row of a feature begins.</summary>
    public int Row(uint feature) => (int)(feature & ((1u << Bits) - 1)) * Columns;

    /// <summary>Where the row of a dense input begins.</summary>
    public int DenseRow(int input) => (Columns << Bits) + (input * Columns);

    /// <summary>Adds up the rows of all features, of a packed model too.</summary>
    public void Score(ReadOnlySpan<uint> features, ReadOnlySpan<float> dense, Span<float> scores)
    {
        scores.Clear();
        if (_packed is not null)
        {
            Span<short> sums = stackalloc short[Columns];
            sums.Clear();
            AddPacked(features, sums);
            Unpack(sums, scores);
            AddPackedDense(0, dense, scores);
            return;
        }

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
        var mask = (1u << Bits) - 1;
        if (_packed is { } packed)
        {
            var whole = 0;
            foreach (var feature in features)
            {
                whole += packed[feature & mask];
            }

            return whole * Step;
        }

        var (sum, weights) = (0f, Weights);
        foreach (var feature in features)
        {
            sum += weights[feature & mask];
        }

        return sum;
    }

    public void Save(BinaryWriter writer)
    {
        writer.Write(Bits);
        writer.Write(Columns);
        writer.Write(Dense);
        var packed = _packed ?? Bytes(Weights);
        PackedBytes.Write(writer, MemoryMarshal.AsBytes(packed.AsSpan()));
    }

    /// <summary>Reads a model, packed.</summary>
    /// <param name="reader">Where it is read from.</param>
    /// <param name="columns">How many columns it must have; null for any number.</param>
    /// <exception cref="EndOfStreamException">The file is cut off.</exception>
    /// <exception cref="ArgumentException">It is damaged: what it holds is no such model. Rows are read without asking where they end, so sizes are asked here.</exception>
    public static LinearModel Load(BinaryReader reader, int? columns = null)
    {
        var model = new LinearModel(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        if (model.Bits is < 0 or > MostBits || model.Columns is < 1 or > MostColumns || model.Dense is < 0 or > MostColumns || (columns is { } wanted && model.Columns != wanted))
        {
            throw new ArgumentException($"{model.Columns} columns of 2^{model.Bits} rows and {model.Dense} are not the model wanted", nameof(reader));
        }

        model._packed = new sbyte[model.Length];
        PackedBytes.Read(reader, MemoryMarshal.AsBytes(model._packed.AsSpan()));
        return model;
    }

    private float[] Unpacked()
    {
        var weights = new float[Length];
        for (var i = 0; i < weights.Length && _packed is not null; i++)
        {
            weights[i] = _packed[i] * Step;
        }

        _packed = null;
        return weights;
    }

    private static sbyte[] Bytes(float[] weights)
    {
        var packed = new sbyte[weights.Length];
        for (var i = 0; i < packed.Length; i++)
        {
            packed[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / Step), -127, 127);
        }

        return packed;
    }
}
