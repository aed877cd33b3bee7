using System.Numerics.Tensors;

namespace Isnad.Language.Learned.Names;

/// <summary>A layer of rectified units over the vectors of a word and its neighbours. Immutable once learned.</summary>
internal sealed class HiddenLayer
{
    /// <summary>Words looked at to each side.</summary>
    public const int Reach = 2;

    /// <summary>Creates a layer of zeros.</summary>
    /// <param name="dimensions">Length of a word's vector.</param>
    /// <param name="units">Number of units.</param>
    /// <param name="columns">Number of outputs.</param>
    public HiddenLayer(int dimensions, int units, int columns)
    {
        (Dimensions, Units, Columns) = (dimensions, units, columns);
        Input = new float[units * Width];
        Bias = new float[units];
        Output = new float[units * columns];
    }

    /// <summary>Length of a word's vector.</summary>
    public int Dimensions { get; }

    /// <summary>Number of units.</summary>
    public int Units { get; }

    /// <summary>Number of outputs.</summary>
    public int Columns { get; }

    /// <summary>Length of the input: the vectors of the words looked at.</summary>
    public int Width => Dimensions * ((2 * Reach) + 1);

    /// <summary>Weights into the units, a row of <see cref="Width"/> each.</summary>
    public float[] Input { get; }

    /// <summary>What each unit begins with.</summary>
    public float[] Bias { get; }

    /// <summary>Weights out of the units, a row of <see cref="Columns"/> each.</summary>
    public float[] Output { get; }

    /// <summary>Lays the vectors of a sentence's words side by side, with empty words around them.</summary>
    public float[] Lay(ReadOnlySpan<NameWord> words, WordVectors vectors)
    {
        var all = new float[(words.Length + (2 * Reach)) * Dimensions];
        for (var i = 0; i < words.Length; i++)
        {
            vectors.Copy(words[i].Vector, all.AsSpan((i + Reach) * Dimensions, Dimensions));
        }

        return all;
    }

    /// <summary>The units' values at a word, given the sentence as laid out.</summary>
    public void Fire(ReadOnlySpan<float> sentence, int word, Span<float> units)
    {
        var input = sentence.Slice(word * Dimensions, Width);
        for (var u = 0; u < units.Length; u++)
        {
            units[u] = Math.Max(0, Bias[u] + TensorPrimitives.Dot(Input.AsSpan(u * Width, Width), input));
        }
    }

    /// <summary>Adds what the units say to a word's scores.</summary>
    public void AddTo(ReadOnlySpan<float> units, Span<float> scores)
    {
        for (var u = 0; u < units.Length; u++)
        {
            if (units[u] > 0)
            {
                TensorPrimitives.MultiplyAdd(Output.AsSpan(u * Columns, Columns), units[u], scores[..Columns], scores[..Columns]);
            }
        }
    }

    /// <summary>Reads a layer.</summary>
    public static HiddenLayer Read(BinaryReader reader)
    {
        var layer = new HiddenLayer(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
        foreach (var weights in new[] { layer.Input, layer.Bias, layer.Output })
        {
            for (var i = 0; i < weights.Length; i++)
            {
                weights[i] = (float)reader.ReadHalf();
            }
        }

        return layer;
    }

    /// <summary>Writes the layer, in half precision.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Dimensions);
        writer.Write(Units);
        writer.Write(Columns);
        foreach (var weights in new[] { Input, Bias, Output })
        {
            foreach (var weight in weights)
            {
                writer.Write((Half)weight);
            }
        }
    }
}
