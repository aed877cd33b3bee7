using System.Collections.Concurrent;

namespace Isnad.Language.Learned.Trees;

/// <summary>Draws dependency trees with a learned network. Immutable and thread-safe.</summary>
/// <remarks>Trees are projective, with one root. Sentences longer than <see cref="Longest"/> segments are read in pieces.
/// Several sentences are read together for speed; the tree of each is the same as alone.</remarks>
public sealed class TreeParser : ISegmentParser
{
    /// <summary>Segments that are parsed in one go.</summary>
    public const int Longest = 200;

    /// <summary>Pieces that are read together.</summary>
    private const int Together = 8;

    private readonly TreeNetwork _network;
    private readonly WordVectors _vectors;
    private readonly NodeGates _gates;
    private readonly ConcurrentBag<(TreeBatch Batch, ProjectiveTree Tree)> _idle = [];

    /// <summary>Parses with a network, which must not change any more.</summary>
    internal TreeParser(TreeNetwork network, WordVectors vectors, bool other = false)
    {
        (_network, _vectors) = (network, vectors);
        _gates = new NodeGates(network, vectors, other);
    }

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
    public SegmentTree Parse(IReadOnlyList<TaggedSegment> sentence) => ParseAll([sentence])[0];

    /// <inheritdoc/>
    public IReadOnlyList<SegmentTree> ParseAll(IReadOnlyList<IReadOnlyList<TaggedSegment>> sentences)
    {
        var pieces = sentences.SelectMany((sentence, s) => Pieces([.. sentence], s)).ToArray();
        var (batch, tree) = _idle.TryTake(out var used) ? used : (new TreeBatch(_network, _gates), new ProjectiveTree());
        foreach (var group in pieces.OrderByDescending(p => p.Segments.Count).Chunk(Together))
        {
            batch.Encode([.. group.Select(p => p.Segments)]);
            for (var i = 0; i < group.Length; i++)
            {
                Read(batch, tree, group[i], i);
            }
        }

        _idle.Add((batch, tree));
        return Joined(pieces, sentences.Count);
    }

    private void Read(TreeBatch batch, ProjectiveTree tree, Piece piece, int place)
    {
        var words = piece.Segments.Count;
        Span<int> found = stackalloc int[words + 1];
        tree.Find(batch.Arcs(place), TreeBatch.WidthOf(words + 1), words, found);
        var scores = batch.Labels(place, found);
        for (var i = 1; i <= words; i++)
        {
            piece.Heads[i - 1] = found[i] - 1;
            piece.Relations[i - 1] = _network.Labels[Best(scores[(i * _network.Label.Columns)..], found[i] == 0)];
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

    private static IEnumerable<Piece> Pieces(TaggedSegment[] sentence, int index)
    {
        for (var start = 0; start < sentence.Length;)
        {
            var length = PieceLength(sentence, start);
            yield return new Piece(index, new ArraySegment<TaggedSegment>(sentence, start, length), new int[length], new string[length]);
            start += length;
        }
    }

    /// <summary>The whole rest, or up to the last mark that still fits.</summary>
    private static int PieceLength(TaggedSegment[] sentence, int start)
    {
        if (sentence.Length - start <= Longest)
        {
            return sentence.Length - start;
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

    /// <summary>The trees of whole sentences: the root of a later piece hangs on that of the first.</summary>
    private static SegmentTree[] Joined(Piece[] pieces, int sentences)
    {
        var trees = new SegmentTree[sentences];
        Array.Fill(trees, new SegmentTree([], []));
        foreach (var piece in pieces)
        {
            var before = trees[piece.Sentence];
            if (before.Heads.Count == 0)
            {
                trees[piece.Sentence] = new SegmentTree(piece.Heads, piece.Relations);
                continue;
            }

            var (root, shift) = (((int[])before.Heads).AsSpan().IndexOf(-1), before.Heads.Count);
            var own = Array.IndexOf(piece.Heads, -1);
            piece.Relations[own] = "parataxis";
            var heads = Array.ConvertAll(piece.Heads, h => h < 0 ? root : h + shift);
            trees[piece.Sentence] = new SegmentTree((int[])[.. before.Heads, .. heads], (string[])[.. before.Relations, .. piece.Relations]);
        }

        return trees;
    }

    /// <summary>A sentence or a part of one, with room for its tree; heads count from the piece's beginning.</summary>
    private sealed record Piece(int Sentence, ArraySegment<TaggedSegment> Segments, int[] Heads, string[] Relations);
}
