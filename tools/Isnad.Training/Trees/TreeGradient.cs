using Isnad.Language.Learned;
using Isnad.Language.Learned.Trees;

namespace Isnad.Training.Trees;

/// <summary>Forward and backward pass of a tree network over one sentence at a time; gradients add up until they are used.</summary>
internal sealed class TreeGradient
{
    private readonly TreeNetwork _network;
    private readonly TreeNetwork _sums;
    private readonly TreeEncoder _encoder;
    private readonly Dropout _dropout;
    private readonly float[][] _inputTurned = new float[4][];
    private readonly float[][] _recurrentTurned = new float[4][];
    private float[] _projectionTurned = [];
    private float[] _arcTurned = [];
    private float[] _labelTurned = [];
    private float[] _tagTurned = [];

    public TreeGradient(TreeNetwork network, Tensor[] tagger, WordVectors vectors, Dropout dropout)
    {
        (_network, _dropout) = (network, dropout);
        _sums = new TreeNetwork(network.Size, network.Inputs.FormNames, network.Inputs.TagNames, network.Labels);
        _encoder = new TreeEncoder(network, vectors);
        Tagger = tagger;
        TaggerSums = [.. tagger.Select(t => Tensor.Zero(t.Name, t.Rows, t.Columns))];
        Refresh();
    }

    /// <summary>Weight and bias of the tag task that is learned beside the tree.</summary>
    public Tensor[] Tagger { get; }

    private Tensor[] TaggerSums { get; }

    /// <summary>All weights with the sums of their gradients.</summary>
    public IEnumerable<(Tensor Weights, Tensor Gradient)> Pairs => _network.Tensors.Zip(_sums.Tensors).Concat(Tagger.Zip(TaggerSums));

    /// <summary>To be called after the weights have changed.</summary>
    public void Refresh()
    {
        for (var i = 0; i < 4; i++)
        {
            _inputTurned[i] = _network.Layers[i].Input.Transposed();
            _recurrentTurned[i] = _network.Layers[i].Recurrent.Transposed();
        }

        _projectionTurned = _network.Projection.Transposed();
        _arcTurned = _network.Arc.Transposed();
        _labelTurned = _network.Label.Transposed();
        _tagTurned = Tagger[0].Transposed();
    }

    /// <summary>Adds the gradients of one sentence and returns its loss.</summary>
    public double Add(TreeExample example)
    {
        var size = _network.Size;
        var encoder = _encoder;
        encoder.Embed(_dropout.Rows(example));
        var n = encoder.Count;
        var inputMask = _dropout.Mask(size.Input);
        Dropout.Apply(encoder.Input, inputMask);
        var recurrent = new[] { _dropout.Recurrent(size.Hidden), _dropout.Recurrent(size.Hidden), _dropout.Recurrent(size.Hidden), _dropout.Recurrent(size.Hidden) };
        encoder.Remember(0, encoder.Input, size.Input, recurrent[..2]);
        var middleMask = _dropout.Mask(2 * size.Hidden);
        var middle = encoder.States(0).ToArray();
        Dropout.Apply(middle, middleMask);
        encoder.Remember(1, middle, 2 * size.Hidden, recurrent[2..]);
        var topMask = _dropout.Mask(2 * size.Hidden);
        var top = encoder.States(1).ToArray();
        Dropout.Apply(top, topMask);
        encoder.Project(top);
        var projectionMask = _dropout.Mask(size.Projection);
        Dropout.Apply(encoder.Projected, projectionMask);
        encoder.Score();

        var dProjected = new float[n * size.Projection];
        var loss = Arcs(encoder, example, dProjected) + Labels(encoder, example, dProjected);
        Dropout.Apply(dProjected, projectionMask);
        for (var i = 0; i < n; i++)
        {
            for (var k = i * size.Projection; k < (i * size.Projection) + (2 * size.Arcs); k++)
            {
                if (encoder.Projected[k] <= 0)
                {
                    dProjected[k] = 0;
                }
            }
        }

        var dTop = Linear(top, dProjected, _sums.Projection, _sums.ProjectionBias, _projectionTurned, n);
        Dropout.Apply(dTop, topMask);
        var dMiddle = Memory(1, encoder, middle, dTop, recurrent[2..]);
        loss += Tags(middle, example, dMiddle, n);
        Dropout.Apply(dMiddle, middleMask);
        var dInput = Memory(0, encoder, encoder.Input, dMiddle, recurrent[..2]);
        Dropout.Apply(dInput, inputMask);
        Embeddings(encoder, dInput);
        return loss;
    }

    private double Arcs(TreeEncoder encoder, TreeExample example, float[] dProjected)
    {
        var size = _network.Size;
        var (n, width) = (encoder.Count, encoder.Width);
        var dScores = new float[n * width];
        double loss = 0;
        for (var d = 1; d < n; d++)
        {
            var gold = example.Heads[d];
            var gradient = dScores.AsSpan(d * width, n);
            encoder.Scores.Slice(d * width, n).CopyTo(gradient);
            gradient[d] = float.NegativeInfinity;
            loss += Softmax(gradient, gold, example.Weight);
            for (var h = 0; h < n; h++)
            {
                _sums.Distance.Values[TreeNetwork.DistanceBucket(h, d)] += gradient[h];
            }
        }

        var dTurned = new float[n * size.Arcs];
        Matrix.AddProduct(dScores, width, 1, encoder.Projected, size.Projection, dTurned, size.Arcs, n, n, size.Arcs);
        Matrix.AddProduct(dScores, 1, width, encoder.Turned, size.Arcs, dProjected, size.Projection, n, n, size.Arcs);
        Matrix.AddProduct(encoder.Projected[size.Arcs..], 1, size.Projection, dTurned, size.Arcs, _sums.Arc.Values, size.Arcs, size.Arcs, n, size.Arcs);
        SumRows(dTurned, _sums.ArcBias.Values, n);
        Matrix.AddProduct(dTurned, size.Arcs, 1, _arcTurned, size.Arcs, dProjected.AsSpan(size.Arcs), size.Projection, n, size.Arcs, size.Arcs);
        return loss;
    }

    private double Labels(TreeEncoder encoder, TreeExample example, float[] dProjected)
    {
        var size = _network.Size;
        var labels = _network.Label.Columns;
        var scores = new float[labels];
        var hidden = new float[size.Labels];
        var dHidden = new float[size.Labels];
        double loss = 0;
        for (var d = 1; d < encoder.Count; d++)
        {
            if (example.Labels[d] < 0)
            {
                continue;
            }

            var head = example.Heads[d];
            encoder.JoinLabels(head, d, hidden);
            encoder.ScoreLabels(hidden, scores);
            loss += Softmax(scores.AsSpan(0, _network.Labels.Count), example.Labels[d], example.Weight);
            scores.AsSpan(_network.Labels.Count).Clear();
            Matrix.AddProduct(hidden, 1, 1, scores, labels, _sums.Label.Values, labels, size.Labels, 1, labels);
            Matrix.Add(scores, _sums.LabelBias.Values);
            Array.Clear(dHidden);
            Matrix.AddProduct(scores, _labelTurned, dHidden, 1, labels, size.Labels);
            for (var k = 0; k < hidden.Length; k++)
            {
                if (hidden[k] <= 0)
                {
                    dHidden[k] = 0;
                }
            }

            Matrix.Add(dHidden, dProjected.AsSpan((head * size.Projection) + (2 * size.Arcs), size.Labels));
            Matrix.Add(dHidden, dProjected.AsSpan((d * size.Projection) + (2 * size.Arcs) + size.Labels, size.Labels));
        }

        return loss;
    }

    /// <summary>The tag task on the first layer.</summary>
    private double Tags(float[] middle, TreeExample example, float[] dMiddle, int n)
    {
        var (weights, bias) = (Tagger[0], Tagger[1]);
        var scores = new float[n * weights.Columns];
        Matrix.FillRows(bias.Values, scores, n);
        Matrix.AddProduct(middle, weights.Values, scores, n, weights.Rows, weights.Columns);
        double loss = 0;
        for (var i = 0; i < n; i++)
        {
            var row = scores.AsSpan(i * weights.Columns, weights.Columns);
            if (i == 0 || example.Tags[i] < 0)
            {
                row.Clear();
            }
            else
            {
                loss += Softmax(row, example.Tags[i], 0.5f * example.Weight);
            }
        }

        Matrix.Add(Linear(middle, scores, TaggerSums[0], TaggerSums[1], _tagTurned, n), dMiddle);
        return loss;
    }

    /// <summary>Turns scores into the gradient of the negative logarithm of the gold one's probability.</summary>
    private static double Softmax(Span<float> scores, int gold, float weight)
    {
        var max = float.NegativeInfinity;
        foreach (var score in scores)
        {
            max = Math.Max(max, score);
        }

        var sum = 0f;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = MathF.Exp(scores[i] - max);
            sum += scores[i];
        }

        var loss = -Math.Log(Math.Max(1e-30, scores[gold] / sum));
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] *= weight / sum;
        }

        scores[gold] -= weight;
        return loss * weight;
    }

    /// <summary>Backward through y = x w + b; returns the gradient of x.</summary>
    private static float[] Linear(ReadOnlySpan<float> x, float[] dY, Tensor dWeights, Tensor dBias, float[] turned, int n)
    {
        var (rows, columns) = (dWeights.Rows, dWeights.Columns);
        Matrix.AddProduct(x, 1, rows, dY, columns, dWeights.Values, columns, rows, n, columns);
        SumRows(dY, dBias.Values, n);
        var dX = new float[n * rows];
        Matrix.AddProduct(dY, turned, dX, n, columns, rows);
        return dX;
    }

    private static void SumRows(float[] rows, float[] sum, int n)
    {
        for (var i = 0; i < n; i++)
        {
            Matrix.Add(rows.AsSpan(i * sum.Length, sum.Length), sum);
        }
    }

    private float[] Memory(int layer, TreeEncoder encoder, ReadOnlySpan<float> input, float[] dStates, float[][] masks)
    {
        var n = encoder.Count;
        var hidden = _network.Size.Hidden;
        float[]? dInput = null;
        for (var direction = 0; direction < 2; direction++)
        {
            var at = (2 * layer) + direction;
            var mask = masks[direction];
            var dGates = LstmGradient.Run(
                encoder.Gates(at), encoder.Cells(at), dStates.AsSpan(direction * hidden), 2 * hidden, _recurrentTurned[at], n, hidden, direction == 1, mask);
            var last = LstmGradient.Shifted(encoder.States(layer)[(direction * hidden)..], 2 * hidden, n, hidden, direction == 1, mask);
            var sums = _sums.Layers[at];
            Matrix.AddProduct(last, 1, hidden, dGates, 4 * hidden, sums.Recurrent.Values, 4 * hidden, hidden, n, 4 * hidden);
            var dX = Linear(input, dGates, sums.Input, sums.Bias, _inputTurned[at], n);
            if (dInput is null)
            {
                dInput = dX;
            }
            else
            {
                Matrix.Add(dX, dInput);
            }
        }

        return dInput!;
    }

    private void Embeddings(TreeEncoder encoder, float[] dInput)
    {
        var size = _network.Size;
        for (var i = 0; i < encoder.Count; i++)
        {
            var all = dInput.AsSpan(i * size.Input, size.Input);
            var letters = all.Slice(size.Vectors, size.Letters);
            var rows = encoder.Rows[i];
            Matrix.Add(letters, RowOf(_sums.Forms, rows.Form));
            foreach (var row in rows.Letters)
            {
                Matrix.Add(letters, RowOf(_sums.Letters, row));
            }

            foreach (var row in rows.Tags)
            {
                Matrix.Add(all[(size.Vectors + size.Letters)..], RowOf(_sums.Tags, row));
            }
        }
    }

    private static Span<float> RowOf(Tensor tensor, int row) => tensor.Values.AsSpan(row * tensor.Columns, tensor.Columns);
}
