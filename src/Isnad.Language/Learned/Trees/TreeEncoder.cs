namespace Isnad.Language.Learned.Trees;

/// <summary>Computes the scores of one sentence. Holds the intermediate results, which training walks back through.</summary>
internal sealed class TreeEncoder
{
    /// <summary>Word vectors have length 1; the network likes numbers of about 1.</summary>
    private const float VectorScale = 4;

    private readonly TreeNetwork _network;
    private readonly WordVectors _vectors;

    public TreeEncoder(TreeNetwork network, WordVectors vectors, IReadOnlyList<NodeRows> nodes)
    {
        var size = network.Size;
        (_network, _vectors, Rows) = (network, vectors, nodes);
        Count = nodes.Count;
        Width = Matrix.Padded(Count);
        Input = new float[Count * size.Input];
        Gates = [.. Enumerable.Range(0, 4).Select(_ => new float[Count * 4 * size.Hidden])];
        Cells = [.. Enumerable.Range(0, 4).Select(_ => new float[Count * size.Hidden])];
        States = [new float[Count * 2 * size.Hidden], new float[Count * 2 * size.Hidden]];
        Projected = new float[Count * size.Projection];
        Turned = new float[Count * size.Arcs];
        Scores = new float[Count * Width];
    }

    /// <summary>What the network looks at, node by node, the root first.</summary>
    public IReadOnlyList<NodeRows> Rows { get; }

    /// <summary>Nodes, the root included.</summary>
    public int Count { get; }

    /// <summary>Distance between rows of <see cref="Scores"/>.</summary>
    public int Width { get; }

    public float[] Input { get; }

    public float[][] Gates { get; }

    public float[][] Cells { get; }

    public float[][] States { get; }

    /// <summary>Arc heads, arc dependents, label heads, label dependents of every node.</summary>
    public float[] Projected { get; }

    /// <summary>Arc dependents times the arc matrix.</summary>
    public float[] Turned { get; }

    /// <summary>Score of head h for dependent d at <c>d * Width + h</c>.</summary>
    public float[] Scores { get; }

    /// <summary>All steps, as parsing needs them.</summary>
    public void Run()
    {
        Embed();
        Remember(0, Input, _network.Size.Input, []);
        Remember(1, States[0], 2 * _network.Size.Hidden, []);
        Project(States[1]);
        Score();
    }

    /// <summary>Fills <see cref="Input"/> from the embedding tables.</summary>
    public void Embed()
    {
        for (var i = 0; i < Count; i++)
        {
            var (vector, letters, tags) = InputOf(i);
            var rows = Rows[i];
            _vectors.Copy(rows.Vector, vector[.._vectors.Dimensions]);
            for (var k = 0; k < vector.Length; k++)
            {
                vector[k] *= VectorScale;
            }

            Matrix.Add(_network.Forms.Row(rows.Form), letters);
            foreach (var row in rows.Letters)
            {
                Matrix.Add(_network.Letters.Row(row), letters);
            }

            foreach (var row in rows.Tags)
            {
                Matrix.Add(_network.Tags.Row(row), tags);
            }
        }
    }

    /// <summary>The three parts of a node's input.</summary>
    public InputParts InputOf(int node)
    {
        var size = _network.Size;
        var all = Input.AsSpan(node * size.Input, size.Input);
        return new InputParts(all[..size.Vectors], all.Slice(size.Vectors, size.Letters), all[(size.Vectors + size.Letters)..]);
    }

    /// <summary>Runs one bidirectional layer; masks are factors on the last state, forwards then backwards.</summary>
    public void Remember(int layer, ReadOnlySpan<float> input, int inputWidth, float[][] masks)
    {
        var hidden = _network.Size.Hidden;
        for (var direction = 0; direction < 2; direction++)
        {
            var at = (2 * layer) + direction;
            var weights = _network.Layers[at];
            Matrix.FillRows(weights.Bias.Vector, Gates[at], Count);
            Matrix.AddProduct(input, weights.Input.Values, Gates[at], Count, inputWidth, 4 * hidden);
            Lstm.Run(
                Gates[at], weights.Recurrent.Values, Cells[at], States[layer].AsSpan(direction * hidden), 2 * hidden, Count, hidden, direction == 1, masks.Length == 0 ? [] : masks[direction]);
        }
    }

    /// <summary>Projects the encoded words for the two scorers.</summary>
    public void Project(ReadOnlySpan<float> states)
    {
        var size = _network.Size;
        Matrix.FillRows(_network.ProjectionBias.Vector, Projected, Count);
        Matrix.AddProduct(states, _network.Projection.Values, Projected, Count, 2 * size.Hidden, size.Projection);
        for (var i = 0; i < Count; i++)
        {
            Matrix.Rectify(Projected.AsSpan(i * size.Projection, 2 * size.Arcs));
        }
    }

    /// <summary>Scores every pair of head and dependent.</summary>
    public void Score()
    {
        var size = _network.Size;
        Matrix.FillRows(_network.ArcBias.Vector, Turned, Count);
        Matrix.AddProduct(Projected.AsSpan(size.Arcs), size.Projection, 1, _network.Arc.Values, size.Arcs, Turned, size.Arcs, Count, size.Arcs, size.Arcs);
        var heads = new float[size.Arcs * Width];
        for (var h = 0; h < Count; h++)
        {
            for (var k = 0; k < size.Arcs; k++)
            {
                heads[(k * Width) + h] = Projected[(h * size.Projection) + k];
            }
        }

        var distance = _network.Distance.Values;
        for (var d = 1; d < Count; d++)
        {
            for (var h = 0; h < Count; h++)
            {
                Scores[(d * Width) + h] = distance[TreeNetwork.DistanceBucket(h, d)];
            }
        }

        Matrix.AddProduct(Turned, size.Arcs, 1, heads, Width, Scores, Width, Count, size.Arcs, Width);
    }

    /// <summary>Hidden layer of the label scorer for one arc.</summary>
    public void JoinLabels(int head, int dependent, Span<float> hidden)
    {
        var size = _network.Size;
        Projected.AsSpan((head * size.Projection) + (2 * size.Arcs), size.Labels).CopyTo(hidden);
        Matrix.Add(Projected.AsSpan((dependent * size.Projection) + (2 * size.Arcs) + size.Labels, size.Labels), hidden);
        Matrix.Rectify(hidden);
    }

    /// <summary>Scores of all labels for one arc.</summary>
    /// <param name="hidden">The arc's <see cref="JoinLabels"/>.</param>
    /// <param name="scores">Out; as wide as the label matrix.</param>
    public void ScoreLabels(ReadOnlySpan<float> hidden, Span<float> scores)
    {
        _network.LabelBias.Vector.CopyTo(scores);
        Matrix.AddProduct(hidden, _network.Label.Values, scores, 1, hidden.Length, scores.Length);
    }

    /// <summary>The three parts of a node's input.</summary>
    internal readonly ref struct InputParts(Span<float> vector, Span<float> letters, Span<float> tags)
    {
        public Span<float> Vector { get; } = vector;

        public Span<float> Letters { get; } = letters;

        public Span<float> Tags { get; } = tags;

        public void Deconstruct(out Span<float> vector, out Span<float> letters, out Span<float> tags)
        {
            vector = Vector;
            letters = Letters;
            tags = Tags;
        }
    }
}
