using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned.Names;

/// <summary>A learned way of tagging: conditional random fields over the same features, one for each chain of labels. What is learned never changes; sums of frequent words are remembered. Thread-safe.</summary>
internal sealed class NameScheme
{
    /// <summary>Words whose sums are remembered at most.</summary>
    private const int Remembered = 30_000;

    /// <summary>Weights added at once.</summary>
    private const int Lanes = 16;

    private readonly Dictionary<uint, int> _rows;
    private readonly sbyte[] _weights;
    private readonly float _step;
    private readonly float[][] _transitions;
    private readonly ConcurrentDictionary<NameWord, short[]> _sums = new();

    /// <summary>Creates a scheme.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="chains">Its chains.</param>
    /// <param name="rows">Which row of the weights a feature has.</param>
    /// <param name="weights">A row of <see cref="StrideOf"/> for each feature, in units of <paramref name="step"/>.</param>
    /// <param name="step">What a weight of 1 counts.</param>
    /// <param name="transitions">For each chain: scores of label after label, the row after the last standing for the start.</param>
    public NameScheme(string name, IReadOnlyList<NameChain> chains, Dictionary<uint, int> rows, sbyte[] weights, float step, float[][] transitions)
    {
        Name = name;
        Chains = chains;
        Columns = chains.Sum(c => c.Labels);
        Stride = StrideOf(Columns);
        _rows = rows;
        _weights = weights;
        _step = step;
        _transitions = transitions;
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
    public int Features => _rows.Count;

    /// <summary>Adds the weights of features to the scores of one word, a row of <see cref="Stride"/>.</summary>
    public void AddTo(Span<short> scores, ReadOnlySpan<uint> features)
    {
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row))
            {
                continue;
            }

            var weights = _weights.AsSpan(row * Stride, Stride);
            for (var c = 0; c < weights.Length; c += Lanes)
            {
                var (lower, upper) = Vector128.Widen(Vector128.Create<sbyte>(weights[c..]));
                (Vector128.Create<short>(scores[c..]) + lower).CopyTo(scores[c..]);
                (Vector128.Create<short>(scores[(c + (Lanes / 2))..]) + upper).CopyTo(scores[(c + (Lanes / 2))..]);
            }
        }
    }

    /// <summary>Adds what a word says by itself about the word that it follows by <paramref name="offset"/> places; remembered for frequent words.</summary>
    public void AddTo(Span<short> scores, NameWord word, int offset)
    {
        if (!_sums.TryGetValue(word, out var sums))
        {
            sums = SumsOf(word);
            if (_sums.Count < Remembered)
            {
                _sums.TryAdd(word, sums);
            }
        }

        var part = sums.AsSpan((offset + NamePassage.Reach) * Stride, Stride);
        for (var c = 0; c < part.Length; c += Lanes / 2)
        {
            (Vector128.Create<short>(scores[c..]) + Vector128.Create<short>(part[c..])).CopyTo(scores[c..]);
        }
    }

    private short[] SumsOf(NameWord word)
    {
        var sums = new short[((2 * NamePassage.Reach) + 1) * Stride];
        var features = new List<uint>();
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
        var (labels, offset) = (Chains[chain].Labels, Chains[chain].Offset);
        var transitions = _transitions[chain];
        var best = new float[labels];
        var next = new float[labels];
        var from = new int[words * labels];
        for (var i = 0; i < words; i++)
        {
            for (var label = 0; label < labels; label++)
            {
                var (top, arg) = (float.NegativeInfinity, 0);
                for (var before = i == 0 ? -1 : 0; before < (i == 0 ? 0 : labels); before++)
                {
                    if (NameChain.Follows(before, label))
                    {
                        var score = (before < 0 ? 0 : best[before]) + transitions[((before < 0 ? labels : before) * labels) + label];
                        (top, arg) = score > top ? (score, before) : (top, arg);
                    }
                }

                next[label] = top + (_step * scores[(i * Stride) + offset + label]);
                from[(i * labels) + label] = arg;
            }

            (best, next) = (next, best);
        }

        return Trace(best, from, words, labels);
    }

    private static int[] Trace(float[] last, int[] from, int words, int labels)
    {
        var path = new int[words];
        var label = Array.IndexOf(last, last.Max());
        for (var i = words - 1; i >= 0; i--)
        {
            path[i] = label;
            label = from[(i * labels) + label];
        }

        return path;
    }

    /// <summary>The length of rows for so many columns.</summary>
    public static int StrideOf(int columns) => (columns + Lanes - 1) / Lanes * Lanes;

    /// <summary>The same scheme with so much taken from the score of "outside": more names are found, more of them wrong.</summary>
    public NameScheme Bolder(float boldness)
    {
        var transitions = _transitions.Select(t => (float[])t.Clone()).ToArray();
        for (var c = 0; c < Chains.Count; c++)
        {
            for (var before = 0; before <= Chains[c].Labels; before++)
            {
                transitions[c][before * Chains[c].Labels] -= boldness;
            }
        }

        return new NameScheme(Name, Chains, _rows, _weights, _step, transitions);
    }

    /// <summary>Reads a scheme.</summary>
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
        var count = reader.ReadInt32();
        var rows = new Dictionary<uint, int>(count);
        for (var row = 0; row < count; row++)
        {
            rows[reader.ReadUInt32()] = row;
        }

        var stride = StrideOf(offset);
        var weights = new sbyte[count * stride];
        for (var row = 0; row < count; row++)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan(row * stride, offset)));
        }

        return new NameScheme(name, chains, rows, weights, step, transitions);
    }

    /// <summary>Writes the scheme.</summary>
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

        writer.Write(_step);
        writer.Write(_rows.Count);
        foreach (var (feature, _) in _rows.OrderBy(r => r.Value))
        {
            writer.Write(feature);
        }

        for (var row = 0; row < _rows.Count; row++)
        {
            writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan(row * Stride, Columns)));
        }
    }
}
