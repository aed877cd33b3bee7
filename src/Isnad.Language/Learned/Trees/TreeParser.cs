using System.Collections.Concurrent;

namespace Isnad.Language.Learned.Trees;

/// <summary>Draws dependency trees with a learned network. Immutable and thread-safe.</summary>
/// <remarks>Trees are projective, with one root. Sentences longer than <see cref="Longest"/> segments are read in pieces.</remarks>
public sealed class TreeParser : ISegmentParser
{
    /// <summary>Segments that are parsed in one go.</summary>
    public const int Longest = 200;

    private readonly TreeNetwork _network;
    private readonly WordVectors _vectors;
    private readonly bool _other;
    private readonly ConcurrentBag<TreeEncoder> _encoders = [];

    internal TreeParser(TreeNetwork network, WordVectors vectors, bool other = false) => (_network, _vectors, _other) = (network, vectors, other);

    internal TreeNetwork Network => _network;

    /// <summary>Reads a model.</summary>
    /// <param name="path">The file, such as <c>models/trees.bin</c>.</param>
    /// <param name="vectors">The word vectors that the model was trained with.</param>
    /// <exception cref="InvalidDataException">The file is no tree model, or belongs to other vectors.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static TreeParser Load(string path, WordVectors vectors)
    {
        var network = TreeFile.Read(path);
        return network.Size.Vectors == Matrix.Padded(vectors.Dimensions)
            ? new TreeParser(network, vectors)
            : throw new InvalidDataException($"{path} wants word vectors of another length than {vectors.Dimensions}");
    }

    /// <summary>The same parser, drawing trees by the guidelines of the other treebank that it learned from (PUD's), as measuring needs it.</summary>
    public TreeParser ByOtherGuidelines() => new(_network, _vectors, true);

    /// <inheritdoc/>
    public SegmentTree Parse(IReadOnlyList<TaggedSegment> sentence)
    {
        var heads = new int[sentence.Count];
        var relations = new string[sentence.Count];
        var encoder = _encoders.TryTake(out var used) ? used : new TreeEncoder(_network, _vectors);
        var root = -1;
        for (var start = 0; start < sentence.Count;)
        {
            var length = PieceLength(sentence, start);
            Parse(encoder, sentence, start, length, heads, relations);
            root = Join(heads, relations, start, length, root);
            start += length;
        }

        _encoders.Add(encoder);
        return new SegmentTree(heads, relations);
    }

    private void Parse(TreeEncoder encoder, IReadOnlyList<TaggedSegment> sentence, int start, int length, int[] heads, string[] relations)
    {
        var rows = new NodeRows[length + 1];
        rows[0] = NodeRows.Root;
        for (var i = 0; i < length; i++)
        {
            rows[i + 1] = _network.Inputs.RowsOf(sentence[start + i], _vectors, _other);
        }

        encoder.Run(rows);
        Span<int> found = stackalloc int[length + 1];
        ProjectiveTree.Find(encoder.Scores, encoder.Width, length, found);
        Span<float> hidden = stackalloc float[_network.Size.Labels];
        Span<float> scores = stackalloc float[_network.Label.Columns];
        for (var i = 1; i <= length; i++)
        {
            encoder.JoinLabels(found[i], i, hidden);
            encoder.ScoreLabels(hidden, scores);
            heads[start + i - 1] = found[i] == 0 ? -1 : start + found[i] - 1;
            relations[start + i - 1] = _network.Labels[Best(scores, found[i] == 0)];
        }
    }

    /// <summary>The best label; <c>root</c> goes with the root and with nothing else.</summary>
    private int Best(ReadOnlySpan<float> scores, bool root)
    {
        var best = root ? _network.RootLabel : _network.RootLabel == 0 ? 1 : 0;
        for (var i = 0; i < _network.Labels.Count && !root; i++)
        {
            if (i != _network.RootLabel && scores[i] > scores[best])
            {
                best = i;
            }
        }

        return best;
    }

    /// <summary>The whole rest, or up to the last mark that still fits.</summary>
    private static int PieceLength(IReadOnlyList<TaggedSegment> sentence, int start)
    {
        if (sentence.Count - start <= Longest)
        {
            return sentence.Count - start;
        }

        for (var length = Longest; length > Longest / 2; length--)
        {
            if (sentence[start + length - 1].Upos == "PUNCT")
            {
                return length;
            }
        }

        return Longest;
    }

    /// <summary>Hangs the root of a later piece on that of the first; returns the latter.</summary>
    private static int Join(int[] heads, string[] relations, int start, int length, int root)
    {
        var own = Array.IndexOf(heads, -1, start, length);
        if (root < 0)
        {
            return own;
        }

        heads[own] = root;
        relations[own] = "parataxis";
        return root;
    }
}
