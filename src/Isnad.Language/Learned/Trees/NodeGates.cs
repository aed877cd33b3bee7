namespace Isnad.Language.Learned.Trees;

/// <summary>What words and tags give to the gates of the first memory layer, multiplied out once for each word and each tag. Thread-safe.</summary>
/// <remarks>The input of a node is its word beside its tags, so its product with the weights is the sum of two products
/// (Chen and Manning 2014 do the same for the hidden layer of a parser).</remarks>
internal sealed class NodeGates
{
    private readonly TreeNetwork _network;
    private readonly WordVectors _vectors;
    private readonly bool _other;
    private readonly WordMemory<string, float[]> _words = new(7_000, StringComparer.Ordinal);
    private readonly WordMemory<(string Upos, string Features), float[]> _tags = new(4_000);

    /// <summary>Multiplies with the weights of a network, which must not change any more.</summary>
    /// <param name="network">The network.</param>
    /// <param name="vectors">Word vectors.</param>
    /// <param name="other">Whether to read by the guidelines of the other treebank.</param>
    public NodeGates(TreeNetwork network, WordVectors vectors, bool other)
    {
        (_network, _vectors, _other) = (network, vectors, other);
        RootWord = Words(NodeRows.Root)[0];
        RootTags = Tags([]);
    }

    /// <summary>Length of what is given: the gates of both directions, one after the other.</summary>
    public int Width => 8 * _network.Size.Hidden;

    /// <summary>The part of the root's word.</summary>
    public float[] RootWord { get; }

    /// <summary>The part of the root's tags, biases included.</summary>
    public float[] RootTags { get; }

    /// <summary>The parts of segments' words. New words are multiplied out together, rows filled up to fours.</summary>
    public void WordsOf(ReadOnlySpan<TaggedSegment> segments, Span<float[]> parts)
    {
        var missed = new List<int>();
        for (var i = 0; i < parts.Length; i++)
        {
            if (_words.TryGet(segments[i].Folded, out var known))
            {
                parts[i] = known;
            }
            else
            {
                missed.Add(i);
            }
        }

        foreach (var four in missed.Chunk(4))
        {
            var nodes = new NodeRows[four.Length];
            for (var m = 0; m < nodes.Length; m++)
            {
                nodes[m] = Rows(segments[four[m]]);
            }

            var made = Words(nodes);
            for (var m = 0; m < four.Length; m++)
            {
                parts[four[m]] = _words.Keep(segments[four[m]].Folded, made[m]);
            }
        }
    }

    /// <summary>The part of a segment's tags, biases included.</summary>
    public float[] TagsOf(TaggedSegment segment)
    {
        var key = (segment.Upos, segment.Features);
        return _tags.TryGet(key, out var known) ? known : _tags.Keep(key, Tags(Rows(segment).Tags));
    }

    private NodeRows Rows(TaggedSegment segment) => _network.Inputs.RowsOf(segment, _vectors, _other);

    // Up to four words at once.
    private float[][] Words(params ReadOnlySpan<NodeRows> nodes)
    {
        var size = _network.Size;
        var (input, sums) = (new float[4 * size.Input], new float[4 * Width / 2]);
        for (var i = 0; i < nodes.Length; i++)
        {
            TreeEncoder.Embed(_network, _vectors, nodes[i] with { Tags = [] }, input.AsSpan(i * size.Input, size.Input));
        }

        var parts = new float[nodes.Length][];
        for (var direction = 0; direction < 2; direction++)
        {
            sums.AsSpan().Clear();
            Matrix.AddProduct(input, size.Input, 1, _network.Layers[direction].Input.Values, Width / 2, sums, Width / 2, 4, size.Vectors + size.Letters, Width / 2);
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] ??= new float[Width];
                sums.AsSpan(i * Width / 2, Width / 2).CopyTo(parts[i].AsSpan(direction * Width / 2));
            }
        }

        return parts;
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
        for (var direction = 0; direction < 2; direction++)
        {
            var weights = _network.Layers[direction];
            var part = gates.AsSpan(direction * Width / 2, Width / 2);
            weights.Bias.Vector.CopyTo(part);
            Matrix.AddProduct(input, weights.Input.Values.AsSpan((size.Vectors + size.Letters) * Width / 2), part, 1, input.Length, Width / 2);
        }

        return gates;
    }
}
