using System.Numerics.Tensors;
using Isnad.Language.Learned;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns a layer over word vectors, together with the scheme that it belongs to.</summary>
internal sealed class HiddenLearner
{
    private const float Rate = 0.02f;
    private const double Dropout = 0.3;
    private readonly WordVectors _vectors;
    private readonly HiddenLayer _layer;
    private readonly int _stride;
    private readonly Random _random;
    private readonly float[][] _weights;
    private readonly float[][] _squares;
    private readonly float[][] _sums;
    private int _remembered;
    private float[] _sentence = [];
    private float[] _units = [];

    /// <summary>Begins with small random weights.</summary>
    public HiddenLearner(WordVectors vectors, int units, int stride, int columns, Random random)
    {
        (_vectors, _stride, _random) = (vectors, stride, random);
        _layer = new HiddenLayer(vectors.Dimensions, units, columns);
        _weights = [_layer.Input, _layer.Bias, _layer.Output];
        _squares = [.. _weights.Select(w => new float[w.Length])];
        _sums = [.. _weights.Select(w => new float[w.Length])];
        var spread = (float)Math.Sqrt(6.0 / vectors.Dimensions / 5);
        for (var i = 0; i < _layer.Input.Length; i++)
        {
            _layer.Input[i] = ((float)random.NextDouble() - 0.5f) * 2 * spread;
        }

        for (var i = 0; i < _layer.Output.Length; i++)
        {
            _layer.Output[i] = ((float)random.NextDouble() - 0.5f) * 0.2f;
        }
    }

    /// <summary>The layer.</summary>
    public HiddenLayer Layer => _layer;

    /// <summary>Adds the layer's scores for a sentence.</summary>
    public void Forward(NameWord[] words, float[] scores)
    {
        _sentence = _layer.Lay(words, _vectors);
        _units = new float[words.Length * _layer.Units];
        for (var i = 0; i < words.Length; i++)
        {
            var units = _units.AsSpan(i * _layer.Units, _layer.Units);
            _layer.Fire(_sentence, i, units);
            for (var u = 0; u < units.Length; u++)
            {
                units[u] = _random.NextDouble() < Dropout ? 0 : units[u] / (float)(1 - Dropout);
            }

            _layer.AddTo(units, scores.AsSpan(i * _stride, _stride));
        }
    }

    /// <summary>Takes a step against the gradient of the scores of the sentence last seen.</summary>
    public void Backward(float[] gradient)
    {
        var words = _units.Length / _layer.Units;
        var columns = _layer.Columns;
        var change = new float[Math.Max(columns, _layer.Width)];
        for (var i = 0; i < words; i++)
        {
            var g = gradient.AsSpan(i * _stride, columns);
            if (Math.Abs(TensorPrimitives.MaxMagnitude(g)) < 1e-3f)
            {
                continue;
            }

            var input = _sentence.AsSpan(i * _layer.Dimensions, _layer.Width);
            for (var u = 0; u < _layer.Units; u++)
            {
                var unit = _units[(i * _layer.Units) + u];
                if (unit <= 0)
                {
                    continue;
                }

                var back = TensorPrimitives.Dot(g, _layer.Output.AsSpan(u * columns, columns)) / (float)(1 - Dropout);
                TensorPrimitives.Multiply(g, unit, change.AsSpan(0, columns));
                Move(2, u * columns, change.AsSpan(0, columns));
                TensorPrimitives.Multiply(input, back, change.AsSpan(0, _layer.Width));
                Move(0, u * _layer.Width, change.AsSpan(0, _layer.Width));
                change[0] = back;
                Move(1, u, change.AsSpan(0, 1));
            }
        }
    }

    /// <summary>Takes the present weights into the average.</summary>
    public void Remember()
    {
        _remembered++;
        for (var k = 0; k < _weights.Length; k++)
        {
            TensorPrimitives.Add(_sums[k], _weights[k], _sums[k]);
        }
    }

    /// <summary>Replaces the weights by their average.</summary>
    public void Average()
    {
        for (var k = 0; k < _weights.Length; k++)
        {
            TensorPrimitives.Divide(_sums[k], _remembered, _weights[k]);
        }
    }

    private void Move(int kind, int at, ReadOnlySpan<float> change)
    {
        var weights = _weights[kind].AsSpan(at, change.Length);
        var squares = _squares[kind].AsSpan(at, change.Length);
        var n = System.Numerics.Vector<float>.Count;
        var k = 0;
        for (; k + n <= change.Length; k += n)
        {
            var g = new System.Numerics.Vector<float>(change[k..]);
            var s = new System.Numerics.Vector<float>(squares[k..]) + (g * g);
            s.CopyTo(squares[k..]);
            (new System.Numerics.Vector<float>(weights[k..]) - (new System.Numerics.Vector<float>(Rate) * g / System.Numerics.Vector.SquareRoot(s + new System.Numerics.Vector<float>(1e-3f)))).CopyTo(weights[k..]);
        }

        for (; k < change.Length; k++)
        {
            squares[k] += change[k] * change[k];
            weights[k] -= Rate * change[k] / MathF.Sqrt(squares[k] + 1e-3f);
        }
    }
}
