namespace Isnad.Language.Learned.Trees;

/// <summary>Scores the arcs and labels of several sentences at once, so that every weight that is fetched serves several words.</summary>
/// <remarks>One thread at a time; its arrays grow with the largest batch and are used again. What is computed for a sentence
/// does not depend on the sentences beside it: rows are always taken four together, by the same sums in the same order.</remarks>
internal sealed class TreeBatch(TreeNetwork network, NodeGates gates)
{
    private const int Rows = 4;
    private static readonly int[] Buckets = [.. Enumerable.Range(-TreeParser.Longest, (2 * TreeParser.Longest) + 1).Select(d => TreeNetwork.DistanceBucket(TreeParser.Longest + 1 + d, TreeParser.Longest + 1))];

    private readonly float[] _distances = [.. Buckets.Select(bucket => network.Distance.Values[bucket])];
    private float[] _gates = [];
    private float[] _below = [];
    private float[] _above = [];
    private float[] _projected = [];
    private float[] _turned = [];
    private float[] _running = [];
    private float[] _cells = [];
    private float[] _step = [];
    private float[] _heads = [];
    private float[] _scores = [];
    private float[] _hidden = [];
    private float[] _labels = [];
    private float[][] _words = [];
    private float[][] _tags = [];
    private int[] _starts = [];
    private int[] _counts = [];
    private int _nodes;

    /// <summary>Distance between rows of <see cref="Arcs"/> for a sentence of so many nodes.</summary>
    public static int WidthOf(int nodes) => Matrix.Padded(nodes);

    private TreeSize Size => network.Size;

    private int Gate => 4 * Size.Hidden;

    /// <summary>Encodes sentences, the longest first.</summary>
    public void Encode(IReadOnlyList<ArraySegment<TaggedSegment>> sentences)
    {
        Place(sentences);
        for (var direction = 0; direction < 2; direction++)
        {
            for (var i = 0; i < _nodes; i++)
            {
                var row = _gates.AsSpan(i * Gate, Gate);
                _words[i].AsSpan(direction * Gate, Gate).CopyTo(row);
                Matrix.Add(_tags[i].AsSpan(direction * Gate, Gate), row);
            }

            Remember(network.Layers[direction], direction, _below);
        }

        for (var direction = 0; direction < 2; direction++)
        {
            var weights = network.Layers[2 + direction];
            Matrix.FillRows(weights.Bias.Vector, _gates, Padded(_nodes));
            Matrix.AddProduct(_below, weights.Input.Values, _gates, Padded(_nodes), 2 * Size.Hidden, Gate);
            Remember(weights, direction, _above);
        }

        Project();
    }

    /// <summary>Scores of a sentence's arcs: head h for dependent d at <c>d * WidthOf(nodes) + h</c>, node 0 being the root.</summary>
    public ReadOnlySpan<float> Arcs(int sentence)
    {
        var (first, count) = (_starts[sentence], _counts[sentence]);
        var (width, arcs, projection) = (WidthOf(count), Size.Arcs, Size.Projection);
        for (var h = 0; h < count; h++)
        {
            var own = _projected.AsSpan((first + h) * projection, arcs);
            for (var k = 0; k < own.Length; k++)
            {
                _heads[(k * width) + h] = own[k];
            }
        }

        for (var d = 0; d < count; d++)
        {
            var row = _scores.AsSpan(d * width, width);
            row.Clear();
            _distances.AsSpan(TreeParser.Longest - d, count).CopyTo(row);
            row[0] = network.Distance.Values[TreeNetwork.DistanceBucket(0, d)];
        }

        Matrix.AddProduct(_turned.AsSpan(first * arcs), arcs, 1, _heads, width, _scores, width, Padded(count), arcs, width);
        return _scores.AsSpan(0, count * width);
    }

    /// <summary>Scores of labels for each node under its head, a row as wide as the label matrix for each; the root's row says nothing.</summary>
    public ReadOnlySpan<float> Labels(int sentence, ReadOnlySpan<int> heads)
    {
        var first = _starts[sentence];
        var (labels, columns) = (Size.Labels, network.Label.Columns);
        for (var i = 1; i < heads.Length; i++)
        {
            var hidden = _hidden.AsSpan(i * labels, labels);
            _projected.AsSpan(((first + heads[i]) * Size.Projection) + (2 * Size.Arcs), labels).CopyTo(hidden);
            Matrix.Add(_projected.AsSpan(((first + i) * Size.Projection) + (2 * Size.Arcs) + labels, labels), hidden);
            Matrix.Rectify(hidden);
        }

        Matrix.FillRows(network.LabelBias.Vector, _labels, Padded(heads.Length));
        Matrix.AddProduct(_hidden, network.Label.Values, _labels, Padded(heads.Length), labels, columns);
        return _labels.AsSpan(0, heads.Length * columns);
    }

    /// <summary>Runs one direction of a memory layer over all sentences in step.</summary>
    private void Remember(MemoryWeights weights, int direction, float[] states)
    {
        var hidden = Size.Hidden;
        var active = _counts.Length;
        for (var step = 0; step < _counts[0]; step++)
        {
            while (_counts[active - 1] <= step)
            {
                active--;
            }

            for (var s = 0; s < active; s++)
            {
                _gates.AsSpan(Node(s, step, direction) * Gate, Gate).CopyTo(_step.AsSpan(s * Gate));
            }

            if (step == 0)
            {
                _cells.AsSpan(0, active * hidden).Clear();
            }
            else
            {
                Matrix.AddProduct(_running, weights.Recurrent.Values, _step, Padded(active), hidden, Gate);
            }

            for (var s = 0; s < active; s++)
            {
                var state = _running.AsSpan(s * hidden, hidden);
                Lstm.Step(_step.AsSpan(s * Gate, Gate), _cells.AsSpan(s * hidden, hidden), state, hidden);
                state.CopyTo(states.AsSpan((((Node(s, step, direction) * 2) + direction) * hidden)));
            }
        }
    }

    private int Node(int sentence, int step, int direction) => _starts[sentence] + (direction == 0 ? step : _counts[sentence] - 1 - step);

    private void Project()
    {
        var (rows, arcs) = (Padded(_nodes), Size.Arcs);
        Matrix.FillRows(network.ProjectionBias.Vector, _projected, rows);
        Matrix.AddProduct(_above, network.Projection.Values, _projected, rows, 2 * Size.Hidden, Size.Projection);
        for (var i = 0; i < _nodes; i++)
        {
            Matrix.Rectify(_projected.AsSpan(i * Size.Projection, 2 * arcs));
        }

        Matrix.FillRows(network.ArcBias.Vector, _turned, rows);
        Matrix.AddProduct(_projected.AsSpan(arcs), Size.Projection, 1, network.Arc.Values, arcs, _turned, arcs, rows, arcs, arcs);
    }

    private void Place(IReadOnlyList<ArraySegment<TaggedSegment>> sentences)
    {
        _starts = new int[sentences.Count];
        _counts = new int[sentences.Count];
        _nodes = 0;
        for (var s = 0; s < sentences.Count; s++)
        {
            (_starts[s], _counts[s]) = (_nodes, sentences[s].Count + 1);
            _nodes += _counts[s];
        }

        Grow();
        for (var s = 0; s < sentences.Count; s++)
        {
            (_words[_starts[s]], _tags[_starts[s]]) = (gates.RootWord, gates.RootTags);
            gates.WordsOf(sentences[s], _words.AsSpan(_starts[s] + 1, sentences[s].Count));
            for (var i = 0; i < sentences[s].Count; i++)
            {
                _tags[_starts[s] + i + 1] = gates.TagsOf(sentences[s][i]);
            }
        }
    }

    /// <summary>Room for all rows, the last ones filled up to fours.</summary>
    private void Grow()
    {
        var (nodes, together, longest, hidden) = (_nodes + Rows, Padded(_counts.Length), Padded(_counts[0]), Size.Hidden);
        Grow(ref _words, nodes);
        Grow(ref _tags, nodes);
        Grow(ref _gates, nodes * Gate);
        Grow(ref _below, nodes * 2 * hidden);
        Grow(ref _above, nodes * 2 * hidden);
        Grow(ref _projected, (nodes * Size.Projection) + Size.Arcs);
        Grow(ref _turned, nodes * Size.Arcs);
        Grow(ref _running, together * hidden);
        Grow(ref _cells, together * hidden);
        Grow(ref _step, together * Gate);
        Grow(ref _heads, Size.Arcs * WidthOf(longest));
        Grow(ref _scores, longest * WidthOf(longest));
        Grow(ref _hidden, longest * Size.Labels);
        Grow(ref _labels, longest * network.Label.Columns);
        // Rows that fill up are computed like the others and never looked at; they must only not grow without end.
        _step.AsSpan().Clear();
        _running.AsSpan().Clear();
    }

    private static int Padded(int rows) => (rows + Rows - 1) / Rows * Rows;

    private static void Grow<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = new T[length + (length / 4)];
        }
    }
}
