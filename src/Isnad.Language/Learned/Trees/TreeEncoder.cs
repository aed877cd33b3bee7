namespace Isnad.Language.Learned.Trees;

/// <summary>Computes the scores of one sentence after another for training, which walks back through the intermediate results held here; <see cref="TreeBatch"/> computes the same for reading.</summary>
/// <remarks>One thread at a time; its arrays grow with the longest sentence and are used again.</remarks>
internal sealed class TreeEncoder
{
    /// <summary>Word vectors have length 1; the network likes numbers of about 1.</summary>
    private const float VectorScale = 4;

    private readonly TreeNetwork _network;
    private readonly WordVectors _vectors;
    private readonly float[][] _gates = [[], [], [], []];
    private readonly float[][] _cells = [[], [], [], []];
    private readonly float[][] _states = [[], []];
    private float[] _input = [];
    private float[] _projected = [];
    private float[] _turned = [];
    private float[] _heads = [];
    private float[] _scores = [];
    private IReadOnlyList<NodeRows> _rows = [];

    public TreeEncoder(TreeNetwork network, WordVectors vectors) => (_network, _vectors) = (network, vectors);

    /// <summary>What the network looks at, node by node, the root first.</summary>
    public IReadOnlyList<NodeRows> Rows => _rows;

    /// <summary>Nodes, the root included.</summary>
    public int Count => _rows.Count;

    /// <summary>Distance between rows of <see cref="Scores"/>.</summary>
    public int Width => Matrix.Padded(Count);

    public Span<float> Input => _input.AsSpan(0, Count * Size.Input);

    /// <summary>Arc heads, arc dependents, label heads, label dependents of every node.</summary>
    public Span<float> Projected => _projected.AsSpan(0, Count * Size.Projection);

    /// <summary>Arc dependents times the arc matrix.</summary>
    public Span<float> Turned => _turned.AsSpan(0, Count * Size.Arcs);

    /// <summary>Score of head h for dependent d at <c>d * Width + h</c>.</summary>
    public Span<float> Scores => _scores.AsSpan(0, Count * Width);

    private TreeSize Size => _network.Size;

    /// <summary>Values of the gates of a direction of a layer.</summary>
    public Span<float> Gates(int direction) => _gates[direction].AsSpan(0, Count * 4 * Size.Hidden);

    /// <summary>Cells of a direction of a layer.</summary>
    public Span<float> Cells(int direction) => _cells[direction].AsSpan(0, Count * Size.Hidden);

    /// <summary>States of a layer, forwards and backwards side by side.</summary>
    public Span<float> States(int layer) => _states[layer].AsSpan(0, Count * 2 * Size.Hidden);

    /// <summary>Takes a sentence and fills <see cref="Input"/> from the embedding tables.</summary>
    public void Embed(IReadOnlyList<NodeRows> rows)
    {
        _rows = rows;
        Grow();
        Input.Clear();
        for (var i = 0; i < Count; i++)
        {
            Embed(_network, _vectors, rows[i], Input.Slice(i * Size.Input, Size.Input));
        }
    }

    /// <summary>Fills the input of one node, all zero before.</summary>
    public static void Embed(TreeNetwork network, WordVectors vectors, NodeRows rows, Span<float> input)
    {
        var size = network.Size;
        if (rows.Vector >= 0)
        {
            vectors.Copy(rows.Vector, input[..vectors.Dimensions]);
            Matrix.Scale(VectorScale, input[..size.Vectors]);
        }

        var letters = input.Slice(size.Vectors, size.Letters);
        Matrix.Add(network.Forms.Row(rows.Form), letters);
        foreach (var row in rows.Letters)
        {
            Matrix.Add(network.Letters.Row(row), letters);
        }

        var tags = input[(size.Vectors + size.Letters)..];
        foreach (var row in rows.Tags)
        {
            Matrix.Add(network.Tags.Row(row), tags);
        }
    }

    /// <summary>Runs one bidirectional layer; masks are factors on the last state, forwards then backwards.</summary>
    public void Remember(int layer, ReadOnlySpan<float> input, int inputWidth, float[][] masks)
    {
        for (var direction = 0; direction < 2; direction++)
        {
            var at = (2 * layer) + direction;
            var weights = _network.Layers[at];
            var mask = masks.Length == 0 ? [] : masks[direction];
            Matrix.FillRows(weights.Bias.Vector, Gates(at), Count);
            Matrix.AddProduct(input, weights.Input.Values, Gates(at), Count, inputWidth, 4 * Size.Hidden);
            Lstm.Run(Gates(at), weights.Recurrent.Values, Cells(at), States(layer)[(direction * Size.Hidden)..], 2 * Size.Hidden, Count, Size.Hidden, direction == 1, mask);
        }
    }

    /// <summary>Projects the encoded words for the two scorers.</summary>
    public void Project(ReadOnlySpan<float> states)
    {
        Matrix.FillRows(_network.ProjectionBias.Vector, Projected, Count);
        Matrix.AddProduct(states, _network.Projection.Values, Projected, Count, 2 * Size.Hidden, Size.Projection);
        for (var i = 0; i < Count; i++)
        {
            Matrix.Rectify(Projected.Slice(i * Size.Projection, 2 * Size.Arcs));
        }
    }

    /// <summary>Scores every pair of head and dependent.</summary>
    public void Score()
    {
        var (width, arcs, projection) = (Width, Size.Arcs, Size.Projection);
        Matrix.FillRows(_network.ArcBias.Vector, Turned, Count);
        Matrix.AddProduct(Projected[arcs..], projection, 1, _network.Arc.Values, arcs, Turned, arcs, Count, arcs, arcs);
        for (var h = 0; h < Count; h++)
        {
            for (var k = 0; k < arcs; k++)
            {
                _heads[(k * width) + h] = _projected[(h * projection) + k];
            }
        }

        Scores.Clear();
        for (var d = 1; d < Count; d++)
        {
            for (var h = 0; h < Count; h++)
            {
                _scores[(d * width) + h] = _network.Distance.Values[TreeNetwork.DistanceBucket(h, d)];
            }
        }

        Matrix.AddProduct(Turned, arcs, 1, _heads, width, Scores, width, Count, arcs, width);
    }

    /// <summary>Hidden layer of the label scorer for one arc.</summary>
    public void JoinLabels(int head, int dependent, Span<float> hidden)
    {
        Projected.Slice((head * Size.Projection) + (2 * Size.Arcs), Size.Labels).CopyTo(hidden);
        Matrix.Add(Projected.Slice((dependent * Size.Projection) + (2 * Size.Arcs) + Size.Labels, Size.Labels), hidden);
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

    private void Grow()
    {
        Grow(ref _input, Count * Size.Input);
        Grow(ref _projected, Count * Size.Projection);
        Grow(ref _turned, Count * Size.Arcs);
        Grow(ref _heads, Size.Arcs * Width);
        Grow(ref _scores, Count * Width);
        for (var i = 0; i < 4; i++)
        {
            Grow(ref _gates[i], Count * 4 * Size.Hidden);
            Grow(ref _cells[i], Count * Size.Hidden);
            Grow(ref _states[i / 2], Count * 2 * Size.Hidden);
        }
    }

    private static void Grow(ref float[] array, int length)
    {
        if (array.Length < length)
        {
            array = new float[length + (length / 4)];
        }
    }
}
