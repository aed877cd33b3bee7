using System.Numerics;
using System.Runtime.InteropServices;
using Isnad.Language.Learned;

namespace Isnad.Training.Trees;

/// <summary>Adaptive steps (Kingma and Ba 2015).</summary>
internal sealed class Adam
{
    private const float First = 0.9f;
    private const float Second = 0.95f;

    /// <summary>Tensors with at least as many rows are tables, of which a step moves only the rows that were used.</summary>
    private const int TableRows = 1000;
    private readonly (Tensor Weights, Tensor Gradient, float[] Mean, float[] Square)[] _parts;
    private int _step;

    public Adam(IEnumerable<(Tensor Weights, Tensor Gradient)> pairs) =>
        _parts = [.. pairs.Select(p => (p.Weights, p.Gradient, new float[p.Weights.Values.Length], new float[p.Weights.Values.Length]))];

    /// <summary>Moves the weights against the gradients and clears these.</summary>
    /// <param name="rate">Length of a step.</param>
    /// <param name="clip">Longest gradient; longer ones are shortened.</param>
    public void Step(float rate, float clip)
    {
        _step++;
        var norm = MathF.Sqrt(_parts.Sum(p => Squares(p.Gradient.Values)));
        var scale = norm > clip ? clip / norm : 1;
        var size = rate * MathF.Sqrt(1 - MathF.Pow(Second, _step)) / (1 - MathF.Pow(First, _step));
        foreach (var part in _parts)
        {
            var width = part.Weights.Rows >= TableRows ? part.Weights.Columns : part.Weights.Values.Length;
            for (var at = 0; at < part.Weights.Values.Length; at += width)
            {
                var gradient = part.Gradient.Values.AsSpan(at, width);
                if (width == part.Weights.Values.Length || MemoryMarshal.Cast<float, int>(gradient).ContainsAnyExcept(0))
                {
                    Move(part.Weights.Values.AsSpan(at, width), gradient, part.Mean.AsSpan(at, width), part.Square.AsSpan(at, width), scale, size);
                }
            }
        }
    }

    private static float Squares(float[] values)
    {
        var lanes = Vector<float>.Count;
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + lanes <= values.Length; i += lanes)
        {
            var v = new Vector<float>(values, i);
            sum += v * v;
        }

        var total = Vector.Sum(sum);
        for (; i < values.Length; i++)
        {
            total += values[i] * values[i];
        }

        return total;
    }

    private static void Move(Span<float> weights, Span<float> gradient, Span<float> mean, Span<float> square, float scale, float size)
    {
        var lanes = Vector<float>.Count;
        var tiny = new Vector<float>(1e-8f);
        var i = 0;
        for (; i + lanes <= weights.Length; i += lanes)
        {
            var g = new Vector<float>(gradient[i..]) * scale;
            var m = (new Vector<float>(mean[i..]) * First) + (g * (1 - First));
            var v = (new Vector<float>(square[i..]) * Second) + (g * g * (1 - Second));
            m.CopyTo(mean[i..]);
            v.CopyTo(square[i..]);
            (new Vector<float>(weights[i..]) - (m * size / (Vector.SquareRoot(v) + tiny))).CopyTo(weights[i..]);
        }

        for (; i < weights.Length; i++)
        {
            var g = gradient[i] * scale;
            mean[i] = (mean[i] * First) + (g * (1 - First));
            square[i] = (square[i] * Second) + (g * g * (1 - Second));
            weights[i] -= mean[i] * size / (MathF.Sqrt(square[i]) + 1e-8f);
        }

        gradient.Clear();
    }
}
