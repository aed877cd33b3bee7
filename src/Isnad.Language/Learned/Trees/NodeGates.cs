namespace Isnad.Language.Learned.Trees;

/// <summary>What words and tags give to the gates of the first memory layer, multiplied out once for each word and each tag. Thread-safe.</summary>
/// <remarks>The input of a node is its word beside its tags, so its product with the weights is the sum of two products
/// (Chen and Manning 2014 do the same for the hidden layer of a parser).</remarks>
internal sealed class NodeGates
{
    private readonly TreeNetwork _network;
    private readonly WordVectors _vectors;
    private readonly bool _other;
    private readonly WordMemory<string, float[]> _words = new(10_000, StringComparer.Ordinal);
    private readonly WordMemory<(string Upos, string Features), float[]> _tags = new(4_000);

    /// <summary>Multiplies with the weights of a network, which must not change any more.</summary>
    /// <param name="network">The network.</param>
    /// <param name="vectors">Word vectors.</param>
    /// <param name="other">Whether to read by the guidelines of the other treebank.</param>
    public NodeGates(TreeNetwork network, WordVectors vectors, bool other)
    {
        (_network, _vectors, _other) = (network, vectors, other);
        RootWord = Word(NodeRows.Root);
        RootTags = Tags([]);
    }

    /// <summary>Length of what is given: the gates of both directions, one after the other.</summary>
    public int Width => 8 * _network.Size.Hidden;

    /// <summary>The part of the root's word.</summary>
    public float[] RootWord { get; }

    /// <summary>The part of the root's tags, biases included.</summary>
    public float[] RootTags { get; }

    /// <summary>The part of a segment's word.</summary>
    public float[] WordOf(TaggedSegment segment) =>
        _words.TryGet(segment.Folded, out var known) ? known : _words.Keep(segment.Folded, Word(Rows(segment)));

    /// <summary>The part of a segment's tags, biases included.</summary>
    public float[] TagsOf(TaggedSegment segment)
    {
        var key = (segment.Upos, segment.Features);
        return _tags.TryGet(key, out var known) ? known : _tags.Keep(key, Tags(Rows(segment).Tags));
    }

    private NodeRows Rows(TaggedSegment segment) => _network.Inputs.RowsOf(segment, _vectors, _other);

    private float[] Word(NodeRows rows)
    {
        var size = _network.Size;
        var input = new float[size.Input];
        TreeEncoder.Embed(_network, _vectors, rows with { Tags = [] }, input);
        return Product(input.AsSpan(0, size.Vectors + size.Letters), 0, new float[Width]);
    }

    private float[] Tags(int[] rows)
    {
        var size = _network.Size;
        var input = new float[size.Tags];
        foreach (var row in rows)
        {
            Matrix.Add(_network.Tags.Row(row), input);
        }

        var gates = new float[Width];
        _network.Layers[0].Bias.Vector.CopyTo(gates);
        _network.Layers[1].Bias.Vector.CopyTo(gates.AsSpan(Width / 2));
        return Product(input, size.Vectors + size.Letters, gates);
    }

    private float[] Product(ReadOnlySpan<float> input, int firstRow, float[] gates)
    {
        for (var direction = 0; direction < 2; direction++)
        {
            var weights = _network.Layers[direction].Input.Values.AsSpan(firstRow * Width / 2);
            Matrix.AddProduct(input, weights, gates.AsSpan(direction * Width / 2, Width / 2), 1, input.Length, Width / 2);
        }

        return gates;
    }
}
