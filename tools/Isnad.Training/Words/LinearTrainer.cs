using System.Numerics;
using Isnad.Language.Learned;

namespace Isnad.Training.Words;

/// <summary>Learns a <see cref="LinearModel"/>: logistic loss, steps that shrink with use (AdaGrad), features left out by chance.</summary>
internal sealed class LinearTrainer(LinearModel model, float rate, float dropout, int seed)
{
    private readonly float[] _squares = new float[model.Weights.Length];
    private readonly Random _random = new(seed);

    public LinearModel Model => model;

    /// <summary>Drops some features; returns how many are left.</summary>
    public int Thin(Span<uint> features)
    {
        var kept = 0;
        foreach (var feature in features)
        {
            if (_random.NextSingle() >= dropout)
            {
                features[kept++] = feature;
            }
        }

        return kept;
    }

    /// <summary>Moves the rows of the features against a gradient over all columns.</summary>
    public void Update(ReadOnlySpan<uint> features, ReadOnlySpan<float> dense, ReadOnlySpan<float> gradient)
    {
        foreach (var feature in features)
        {
            Move(model.Row(feature), gradient, 1);
        }

        for (var i = 0; i < dense.Length; i++)
        {
            if (dense[i] != 0)
            {
                Move(model.DenseRow(i), gradient, dense[i]);
            }
        }
    }

    private void Move(int row, ReadOnlySpan<float> gradient, float value)
    {
        var squares = _squares.AsSpan(row, model.Columns);
        var weights = model.Weights.AsSpan(row, model.Columns);
        var (width, at) = (Vector<float>.Count, 0);
        for (; at + width <= weights.Length; at += width)
        {
            var step = new Vector<float>(gradient[at..]) * value;
            var sum = new Vector<float>(squares[at..]) + (step * step);
            sum.CopyTo(squares[at..]);
            (new Vector<float>(weights[at..]) - (step * rate / Vector.SquareRoot(sum + new Vector<float>(0.1f)))).CopyTo(weights[at..]);
        }

        for (; at < weights.Length; at++)
        {
            var step = gradient[at] * value;
            squares[at] += step * step;
            weights[at] -= rate * step / MathF.Sqrt(squares[at] + 0.1f);
        }
    }
}
