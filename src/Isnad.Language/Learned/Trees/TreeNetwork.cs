namespace Isnad.Language.Learned.Trees;

/// <summary>The numbers of a tree parser: embeddings, two bidirectional memory layers, arc and label scorers.</summary>
/// <remarks>A graph-based parser after Kiperwasser and Goldberg (2016) and Dozat and Manning (2017): every word chooses
/// its head by a bilinear score, the best projective tree is read off, then each arc gets its label.</remarks>
internal sealed class TreeNetwork
{
    /// <summary>Distances from head to dependent that have a score of their own, by bucket.</summary>
    public const int Distances = 24;

    public TreeNetwork(TreeSize size, IReadOnlyList<string> forms, IReadOnlyList<string> tags, IReadOnlyList<string> labels)
    {
        Size = size;
        Inputs = new TreeInputs(size, forms, tags);
        Labels = labels;
        RootLabel = labels.ToList().IndexOf("root");
        var gates = 4 * size.Hidden;
        Forms = Tensor.Zero("forms", Inputs.FormRows, size.Letters);
        Letters = Tensor.Zero("letters", size.LetterRows, size.Letters);
        Tags = Tensor.Zero("tags", Inputs.TagRows, size.Tags);
        Layers = [.. Enumerable.Range(0, 4).Select(i => new MemoryWeights(
            Tensor.Zero($"input{i}", i < 2 ? size.Input : 2 * size.Hidden, gates),
            Tensor.Zero($"bias{i}", 1, gates),
            Tensor.Zero($"recurrent{i}", size.Hidden, gates)))];
        Projection = Tensor.Zero("projection", 2 * size.Hidden, size.Projection);
        ProjectionBias = Tensor.Zero("projectionBias", 1, size.Projection);
        Arc = Tensor.Zero("arc", size.Arcs, size.Arcs);
        ArcBias = Tensor.Zero("arcBias", 1, size.Arcs);
        Distance = Tensor.Zero("distance", 1, Distances);
        Label = Tensor.Zero("label", size.Labels, Matrix.Padded(labels.Count));
        LabelBias = Tensor.Zero("labelBias", 1, Matrix.Padded(labels.Count));
    }

    public TreeSize Size { get; }

    public TreeInputs Inputs { get; }

    public IReadOnlyList<string> Labels { get; }

    /// <summary>The number of the label <c>root</c>; -1 where there is none.</summary>
    public int RootLabel { get; }

    public Tensor Forms { get; }

    public Tensor Letters { get; }

    public Tensor Tags { get; }

    /// <summary>First layer forwards and backwards, then the second.</summary>
    public IReadOnlyList<MemoryWeights> Layers { get; }

    public Tensor Projection { get; }

    public Tensor ProjectionBias { get; }

    public Tensor Arc { get; }

    public Tensor ArcBias { get; }

    public Tensor Distance { get; }

    public Tensor Label { get; }

    public Tensor LabelBias { get; }

    /// <summary>All tensors in the order of the file.</summary>
    public IEnumerable<Tensor> Tensors =>
    [
        Forms, Letters, Tags, .. Layers.SelectMany(l => new[] { l.Input, l.Bias, l.Recurrent }),
        Projection, ProjectionBias, Arc, ArcBias, Distance, Label, LabelBias,
    ];

    /// <summary>The bucket of a head at <paramref name="head"/> for a dependent at <paramref name="dependent"/>.</summary>
    public static int DistanceBucket(int head, int dependent)
    {
        if (head == 0)
        {
            return 0;
        }

        var distance = Math.Abs(head - dependent);
        var bucket = distance switch { <= 6 => distance, <= 8 => 7, <= 12 => 8, <= 18 => 9, <= 30 => 10, _ => 11 };
        return head > dependent ? bucket : 11 + bucket;
    }
}
