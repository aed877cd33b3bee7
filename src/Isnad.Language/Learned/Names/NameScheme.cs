using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned.Names;

/// <summary>A learned way of tagging: conditional random fields over the same features, one for each chain of labels. What is learned never changes; sums of frequent words are remembered. Thread-safe.</summary>
internal sealed class NameScheme
{
    /// <summary>Weights added at once.</summary>
    private const int Lanes = 16;

    private readonly FeatureTable _rows;
    private readonly sbyte[] _weights;
    private readonly float[] _steps;
    private readonly float[][] _transitions;
    private readonly WordMemory<NameWord, short[]> _sums = new(18_000);

    /// <summary>Creates a scheme.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="chains">Its chains.</param>
    /// <param name="features">The features that have weights, in the order of their rows.</param>
    /// <param name="weights">A row of <see cref="StrideOf"/> for each feature, in units of the chain's step.</param>
    /// <param name="steps">For each chain: what a weight of 1 counts.</param>
    /// <param name="transitions">For each chain: scores of label after label, the row after the last standing for the start.</param>
    public NameScheme(string name, IReadOnlyList<NameChain> chains, uint[] features, sbyte[] weights, float[] steps, float[][] transitions)
    {
        Name = name;
        Chains = chains;
        Columns = chains.Sum(c => c.Labels);
        Stride = StrideOf(Columns);
        _rows = new FeatureTable(features);
        _weights = weights;
        _steps = steps;
        _transitions = transitions;
    }

    private NameScheme(NameScheme like, float[][] transitions)
    {
        (Name, Chains, Columns, Stride) = (like.Name, like.Chains, like.Columns, like.Stride);
        (_rows, _weights, _steps, _transitions) = (like._rows, like._weights, like._steps, transitions);
    }

    /// <summary>Its name, such as <c>anercorp</c>.</summary>
    public string Name { get; }

    /// <summary>Its chains of labels.</summary>
    public IReadOnlyList<NameChain> Chains { get; }

    /// <summary>Labels of all chains together.</summary>
    public int Columns { get; }

    /// <summary>Length of a row of weights or scores: the columns, filled up with zeros.</summary>
    public int Stride { get; }

    /// <summary>How many features have weights.</summary>
    public int Features => _rows.Features.Count;

    /// <summary>Several schemes as one that adds all their weights at once: their chains side by side, one after the other.</summary>
    public static NameScheme Join(params IReadOnlyList<NameScheme> schemes)
    {
        var chains = new List<NameChain>();
        foreach (var chain in schemes.SelectMany(s => s.Chains))
        {
            chains.Add(chain with { Offset = chains.Sum(c => c.Labels) });
        }

        var features = schemes.SelectMany(s => s._rows.Features).Distinct().ToArray();
        var stride = StrideOf(chains.Sum(c => c.Labels));
        var weights = new sbyte[features.Length * stride];
        for (var row = 0; row < features.Length; row++)
        {
            var at = row * stride;
            foreach (var scheme in schemes)
            {
                if (scheme._rows.Row(features[row]) is >= 0 and var own)
                {
                    scheme._weights.AsSpan(own * scheme.Stride, scheme.Columns).CopyTo(weights.AsSpan(at));
                }

                at += scheme.Columns;
            }
        }

        return new NameScheme(string.Join('+', schemes.Select(s => s.Name)), chains, features, weights, [.. schemes.SelectMany(s => s._steps)], [.. schemes.SelectMany(s => s._transitions)]);
    }

    /// <summary>The scheme with those chains alone that have one of the types; it labels as the whole one does.</summary>
    public NameScheme Only(params IReadOnlyList<string> types)
    {
        var kept = Enumerable.Range(0, Chains.Count).Where(c => Chains[c].Types.Intersect(types, StringComparer.Ordinal).Any()).ToArray();
        var columns = kept.SelectMany(c => Enumerable.Range(Chains[c].Offset, Chains[c].Labels)).ToArray();
        var chains = new List<NameChain>();
        foreach (var c in kept)
        {
            chains.Add(Chains[c] with { Offset = chains.Sum(chain => chain.Labels) });
        }

        var stride = StrideOf(columns.Length);
        var (features, weights) = (new List<uint>(), new List<sbyte>());
        for (var row = 0; row < Features; row++)
        {
            var own = _weights.AsSpan(row * Stride, Stride);
            var cells = new sbyte[stride];
            for (var c = 0; c < columns.Length; c++)
            {
                cells[c] = own[columns[c]];
            }

            if (cells.AsSpan().ContainsAnyExcept((sbyte)0))
            {
                features.Add(_rows.Features[row]);
                weights.AddRange(cells);
            }
        }

        return new NameScheme(Name, chains, [.. features], [.. weights], [.. kept.Select(c => _steps[c])], [.. kept.Select(c => _transitions[c])]);
    }

    /// <summary>Adds the weights of features to the scores of one word, a row of <see cref="Stride"/>.</summary>
    public void AddTo(Span<short> scores, ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            if (_rows.Row(feature) is >= 0 and var row)
            {
                Add(_weights.AsSpan(row * Stride, Stride), scores);
            }
        }
    }

    private static void Add(ReadOnlySpan<sbyte> weights, Span<short> scores)
    {
        ref var from = ref MemoryMarshal.GetReference(weights);
        ref var to = ref MemoryMarshal.GetReference(scores);
        for (var c = 0; c < weights.Length; c += Lanes)
        {
            var wide = Vector256.WidenLower(Vector128.LoadUnsafe(ref from, (nuint)c).ToVector256Unsafe());
            (Vector256.LoadUnsafe(ref to, (nuint)c) + wide).StoreUnsafe(ref to, (nuint)c);
        }
    }

    /// <summary>What a word says by itself about the words around it and itself: for each place from two before to two after a row of <see cref="Stride"/>.</summary>
    public ReadOnlySpan<short> Alone(NameWord word) => _sums.TryGet(word, out var sums) ? sums : _sums.Keep(word, SumsOf(word));

    private short[] SumsOf(NameWord word)
    {
        var sums = new short[((2 * NamePassage.Reach) + 1) * Stride];
        var features = new List<uint>(128);
        for (var offset = -NamePassage.Reach; offset <= NamePassage.Reach; offset++)
        {
            features.Clear();
            NameFeatures.CollectAlone(word, offset, features);
            AddTo(sums.AsSpan((offset + NamePassage.Reach) * Stride, Stride), CollectionsMarshal.AsSpan(features));
        }

        return sums;
    }

    /// <summary>The best labels of a chain for a sentence's scores (a row of <see cref="Stride"/> for each word).</summary>
    public int[] Decode(int chain, ReadOnlySpan<short> scores, int words)
    {
        if (words == 0)
        {
            return [];
        }

        var (labels, offset) = (Chains[chain].Labels, Chains[chain].Offset);
        ReadOnlySpan<float> transitions = _transitions[chain];
        Span<float> best = stackalloc float[labels];
        Span<float> next = stackalloc float[labels];
        var from = new byte[words * labels];
        for (var label = 0; label < labels; label++)
        {
            var begins = NameChain.Follows(-1, label) ? transitions[(labels * labels) + label] : float.NegativeInfinity;
            best[label] = begins + (_steps[chain] * scores[offset + label]);
        }

        for (var i = 1; i < words; i++)
        {
            for (var label = 0; label < labels; label++)
            {
                // A name goes on after its beginning or its inside; anything else may follow everything.
                var (first, last) = label > 0 && label % 2 == 0 ? (label - 1, label) : (0, labels - 1);
                var (top, arg) = (float.NegativeInfinity, 0);
                for (var before = first; before <= last; before++)
                {
                    var score = best[before] + transitions[(before * labels) + label];
                    (top, arg) = score > top ? (score, before) : (top, arg);
                }

                next[label] = top + (_steps[chain] * scores[(i * Stride) + offset + label]);
                from[(i * labels) + label] = (byte)arg;
            }

            next.CopyTo(best);
        }

        return Trace(best, from, words);
    }

    private static int[] Trace(ReadOnlySpan<float> last, byte[] from, int words)
    {
        var path = new int[words];
        var label = 0;
        for (var l = 1; l < last.Length; l++)
        {
            label = last[l] > last[label] ? l : label;
        }

        for (var i = words - 1; i >= 0; i--)
        {
            path[i] = label;
            label = from[(i * last.Length) + label];
        }

        return path;
    }

    /// <summary>What a weight of 1 counts in a chain.</summary>
    public float StepOf(int chain) => _steps[chain];

    /// <summary>The length of rows for so many columns.</summary>
    public static int StrideOf(int columns) => (columns + Lanes - 1) / Lanes * Lanes;

    /// <summary>The same scheme with so much added to the score of each label of each chain: with gains for all but "outside" more names are found, more of them wrong.</summary>
    /// <param name="gains">A row of gains for each chain.</param>
    public NameScheme Favoring(IReadOnlyList<float[]> gains)
    {
        var transitions = _transitions.Select(t => (float[])t.Clone()).ToArray();
        for (var c = 0; c < Chains.Count; c++)
        {
            for (var i = 0; i < transitions[c].Length; i++)
            {
                transitions[c][i] += gains[c][i % Chains[c].Labels];
            }
        }

        return new NameScheme(this, transitions);
    }

    /// <summary>Reads a scheme; all its chains have one step.</summary>
    public static NameScheme Read(BinaryReader reader)
    {
        var name = reader.ReadString();
        var chains = new NameChain[reader.ReadInt32()];
        var transitions = new float[chains.Length][];
        var offset = 0;
        for (var c = 0; c < chains.Length; c++)
        {
            var types = new string[reader.ReadInt32()];
            for (var t = 0; t < types.Length; t++)
            {
                types[t] = reader.ReadString();
            }

            chains[c] = new NameChain(types, offset);
            offset += chains[c].Labels;
            transitions[c] = new float[(chains[c].Labels + 1) * chains[c].Labels];
            for (var i = 0; i < transitions[c].Length; i++)
            {
                transitions[c][i] = reader.ReadSingle();
            }
        }

        var step = reader.ReadSingle();
        var features = new uint[reader.ReadInt32()];
        for (var row = 0; row < features.Length; row++)
        {
            features[row] = reader.ReadUInt32();
        }

        var stride = StrideOf(offset);
        var weights = new sbyte[features.Length * stride];
        for (var row = 0; row < features.Length; row++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan(row * stride, offset)));
        }

        return new NameScheme(name, chains, features, weights, [.. chains.Select(_ => step)], transitions);
    }

    /// <summary>Writes the scheme, as learning leaves it.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Name);
        writer.Write(Chains.Count);
        for (var c = 0; c < Chains.Count; c++)
        {
            writer.Write(Chains[c].Types.Count);
            foreach (var type in Chains[c].Types)
            {
                writer.Write(type);
            }

            foreach (var score in _transitions[c])
            {
                writer.Write(score);
            }
        }

        writer.Write(_steps[0]);
        writer.Write(Features);
        foreach (var feature in _rows.Features)
        {
            writer.Write(feature);
        }

        for (var row = 0; row < Features; row++)
        {
            writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan(row * Stride, Columns)));
        }
    }
}
