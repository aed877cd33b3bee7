using Isnad.Language.Contexts;
using Isnad.Language.Learned;

namespace Isnad.Coding.Contexts;

/// <summary>Numbers from a vector by weights alone.</summary>
/// <param name="Weights">A row for each number of the vector, as wide as <see cref="Bias"/>.</param>
/// <param name="Bias">What the outcomes start from, padded to whole lanes.</param>
/// <param name="Outcomes">How many there are.</param>
internal sealed record LinearHead(float[] Weights, float[] Bias, int Outcomes)
{
    /// <summary>Reads a head.</summary>
    public static LinearHead Load(BinaryReader reader, int inputs, int outcomes)
    {
        var wide = Matrix.Padded(outcomes);
        return new LinearHead(ContextNumbers.Read(reader, inputs, wide), ContextNumbers.Read(reader, 1, wide), outcomes);
    }

    /// <summary>The weights of one of several vectors that are read side by side.</summary>
    /// <param name="side">Which of them.</param>
    /// <param name="size">Numbers of a vector.</param>
    public ReadOnlySpan<float> Side(int side, int size) => Weights.AsSpan(side * size * Bias.Length, size * Bias.Length);

    /// <summary>The outcomes of a vector.</summary>
    public float[] Of(ReadOnlySpan<float> vector)
    {
        var scores = Bias.ToArray();
        Matrix.AddProduct(vector, Weights, scores, 1, vector.Length, Bias.Length);
        return scores[..Outcomes];
    }

    /// <summary>The outcomes of many vectors, to be looked up by <see cref="Row"/>.</summary>
    public float[] OfAll(ReadOnlySpan<float> vectors, int count)
    {
        var scores = new float[count * Bias.Length];
        Matrix.FillRows(Bias, scores, count);
        Matrix.AddProduct(vectors, Weights, scores, count, Weights.Length / Bias.Length, Bias.Length);
        return scores;
    }

    /// <summary>The outcomes of one of many vectors.</summary>
    public ReadOnlySpan<float> Row(float[] all, int at) => all.AsSpan(at * Bias.Length, Outcomes);
}
