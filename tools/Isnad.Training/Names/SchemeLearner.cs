using System.Numerics;
using Isnad.Language.Learned.Names;

namespace Isnad.Training.Names;

/// <summary>Learns conditional random fields by AdaGrad on the likelihood of the chains, features dropped at random, weights averaged over the last rounds.</summary>
internal sealed class SchemeLearner
{
    private readonly IReadOnlyList<NameChain> _chains;
    private readonly int _columns;
    private readonly int _stride;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly double[][] _transitions;
    private readonly double[][] _transitionSquares;
    private readonly Random _random;

    /// <summary>Learns the chains on so many features.</summary>
    public SchemeLearner(IReadOnlyList<NameChain> chains, int features, int seed)
    {
        _chains = chains;
        _columns = chains.Sum(c => c.Labels);
        _stride = (_columns + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[(long)features * _stride];
        _squares = new float[_weights.Length];
        _transitions = [.. chains.Select(c => new double[(c.Labels + 1) * c.Labels])];
        _transitionSquares = [.. chains.Select(c => new double[(c.Labels + 1) * c.Labels])];
        _random = new Random(seed);
    }

    /// <summary>Step width.</summary>
    public float Rate { get; init; } = 0.1f;

    /// <summary>Share of the features left out at each word while learning.</summary>
    public double Dropout { get; init; } = 0.2;

    /// <summary>How much weights that are used shrink at a step.</summary>
    public float Decay { get; init; } = 1e-5f;

    /// <summary>Learns over the examples for some rounds; the weights of the second half are averaged.</summary>
    public void Learn(IReadOnlyList<NameExample> examples, int rounds, Action<string>? progress = null)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var sum = new float[_weights.Length];
        var averaged = 0;
        for (var round = 0; round < rounds; round++)
        {
            _random.Shuffle(order);
            var loss = 0.0;
            foreach (var i in order)
            {
                loss += Step(examples[i]);
            }

            if (round >= rounds / 2)
            {
                averaged++;
                for (var w = 0; w < sum.Length; w++)
                {
                    sum[w] += _weights[w];
                }
            }

            progress?.Invoke($"round {round + 1}/{rounds} loss {loss:F0}");
        }

        for (var w = 0; w < sum.Length; w++)
        {
            _weights[w] = sum[w] / averaged;
        }
    }

    /// <summary>The scheme learned, weights rounded to bytes, features with weights near 0 left out.</summary>
    public NameScheme Finish(string name, Dictionary<uint, int> rows)
    {
        var biggest = 0f;
        foreach (var weight in _weights)
        {
            biggest = Math.Max(biggest, Math.Abs(weight));
        }

        var step = Math.Max(biggest / 127f, 0.012f);
        var kept = new List<uint>();
        var bytes = new List<sbyte>();
        foreach (var (feature, row) in rows.OrderBy(r => r.Value))
        {
            var weights = _weights.AsSpan(row * _stride, _columns);
            var strength = 0f;
            foreach (var weight in weights)
            {
                strength = Math.Max(strength, Math.Abs(weight));
            }

            if (strength < Least)
            {
                continue;
            }

            kept.Add(feature);
            foreach (var weight in weights)
            {
                bytes.Add((sbyte)Math.Clamp(MathF.Round(weight / step), -127, 127));
            }

            bytes.AddRange(new sbyte[NameScheme.StrideOf(_columns) - _columns]);
        }

        var transitions = _transitions.Select(t => t.Select(w => (float)w).ToArray()).ToArray();
        return new NameScheme(name, _chains, [.. kept], [.. bytes], [.. _chains.Select(_ => step)], transitions);
    }

    /// <summary>Features whose strongest weight is smaller are left out of the scheme.</summary>
    public float Least { get; init; } = 0.02f;

    private double Step(NameExample example)
    {
        var n = example.Features.Length;
        var kept = new int[n][];
        var scores = new float[n * _stride];
        for (var i = 0; i < n; i++)
        {
            kept[i] = Dropout > 0 ? [.. example.Features[i].Where(_ => _random.NextDouble() >= Dropout)] : example.Features[i];
            var target = scores.AsSpan(i * _stride, _stride);
            foreach (var row in kept[i])
            {
                AddRow(target, row);
            }
        }

        var gradient = new float[n * _stride];
        var loss = 0.0;
        for (var c = 0; c < _chains.Count; c++)
        {
            if (example.Gold[c] is { } gold)
            {
                loss += Chain(c, gold, scores, gradient, n, example.Weight);
            }
        }

        for (var i = 0; i < n; i++)
        {
            var part = gradient.AsSpan(i * _stride, _stride);
            var strongest = 0f;
            foreach (var g in part)
            {
                strongest = Math.Max(strongest, Math.Abs(g));
            }

            if (strongest > 1e-3f)
            {
                foreach (var row in kept[i])
                {
                    Update(part, row);
                }
            }
        }

        return loss;
    }

    private void AddRow(Span<float> target, int row)
    {
        var weights = _weights.AsSpan(row * _stride, _stride);
        for (var k = 0; k < _stride; k += Vector<float>.Count)
        {
            (new Vector<float>(target[k..]) + new Vector<float>(weights[k..])).CopyTo(target[k..]);
        }
    }

    private void Update(ReadOnlySpan<float> gradient, int row)
    {
        var weights = _weights.AsSpan(row * _stride, _stride);
        var squares = _squares.AsSpan(row * _stride, _stride);
        var rate = new Vector<float>(Rate);
        var keep = new Vector<float>(1 - Decay);
        var tiny = new Vector<float>(1e-2f);
        for (var k = 0; k < _stride; k += Vector<float>.Count)
        {
            var g = new Vector<float>(gradient[k..]);
            var s = new Vector<float>(squares[k..]) + (g * g);
            s.CopyTo(squares[k..]);
            ((new Vector<float>(weights[k..]) * keep) - (rate * g / Vector.SquareRoot(s + tiny))).CopyTo(weights[k..]);
        }
    }

    // Forward and backward in probability space, scaled at every word.
    private double Chain(int c, byte[] gold, float[] scores, float[] gradient, int n, float weight)
    {
        var (labels, offset) = (_chains[c].Labels, _chains[c].Offset);
        var transitions = _transitions[c];
        var moves = new double[transitions.Length];
        for (var b = 0; b <= labels; b++)
        {
            for (var l = 0; l < labels; l++)
            {
                moves[(b * labels) + l] = NameChain.Follows(b == labels ? -1 : b, l) ? Math.Exp(transitions[(b * labels) + l]) : 0;
            }
        }

        var emit = new double[n * labels];
        var alpha = new double[n * labels];
        var beta = new double[n * labels];
        var log = 0.0;
        var goldScore = 0.0;
        for (var i = 0; i < n; i++)
        {
            var max = float.NegativeInfinity;
            for (var l = 0; l < labels; l++)
            {
                max = Math.Max(max, scores[(i * _stride) + offset + l]);
            }

            var total = 0.0;
            for (var l = 0; l < labels; l++)
            {
                emit[(i * labels) + l] = Math.Exp(scores[(i * _stride) + offset + l] - max);
                var sum = 0.0;
                if (i == 0)
                {
                    sum = moves[(labels * labels) + l];
                }
                else
                {
                    for (var b = 0; b < labels; b++)
                    {
                        sum += alpha[((i - 1) * labels) + b] * moves[(b * labels) + l];
                    }
                }

                total += alpha[(i * labels) + l] = sum * emit[(i * labels) + l];
            }

            for (var l = 0; l < labels; l++)
            {
                alpha[(i * labels) + l] /= total;
            }

            log += Math.Log(total) + max;
            goldScore += scores[(i * _stride) + offset + gold[i]] + transitions[((i == 0 ? labels : gold[i - 1]) * labels) + gold[i]];
        }

        for (var l = 0; l < labels; l++)
        {
            beta[((n - 1) * labels) + l] = 1;
        }

        var expected = new double[transitions.Length];
        for (var i = n - 1; i >= 0; i--)
        {
            var norm = 0.0;
            for (var l = 0; l < labels; l++)
            {
                norm += alpha[(i * labels) + l] * beta[(i * labels) + l];
            }

            for (var l = 0; l < labels; l++)
            {
                gradient[(i * _stride) + offset + l] = weight * (float)((alpha[(i * labels) + l] * beta[(i * labels) + l] / norm) - (l == gold[i] ? 1 : 0));
            }

            if (i == 0)
            {
                for (var l = 0; l < labels; l++)
                {
                    expected[(labels * labels) + l] += gradient[offset + l];
                }

                continue;
            }

            var scale = 0.0;
            for (var b = 0; b < labels; b++)
            {
                var sum = 0.0;
                for (var l = 0; l < labels; l++)
                {
                    sum += moves[(b * labels) + l] * emit[(i * labels) + l] * beta[(i * labels) + l];
                }

                scale += alpha[((i - 1) * labels) + b] * (beta[((i - 1) * labels) + b] = sum);
            }

            for (var b = 0; b < labels; b++)
            {
                for (var l = 0; l < labels; l++)
                {
                    expected[(b * labels) + l] += weight * alpha[((i - 1) * labels) + b] * moves[(b * labels) + l] * emit[(i * labels) + l] * beta[(i * labels) + l] / scale;
                }

                beta[((i - 1) * labels) + b] /= scale;
            }

            expected[(gold[i - 1] * labels) + gold[i]] -= weight;
        }

        for (var t = 0; t < transitions.Length; t++)
        {
            if (expected[t] != 0)
            {
                _transitionSquares[c][t] += expected[t] * expected[t];
                transitions[t] -= Rate * expected[t] / Math.Sqrt(_transitionSquares[c][t] + 1e-2);
            }
        }

        return log - goldScore;
    }
}
