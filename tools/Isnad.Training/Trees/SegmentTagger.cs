using System.Globalization;
using System.Numerics;
using Isnad.Language.Learned;

namespace Isnad.Training.Trees;

/// <summary>Averaged perceptron over full tags, greedy left to right.</summary>
internal sealed class SegmentTagger
{
    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly List<float[]> _weights = [];
    private readonly List<float[]> _totals = [];
    private readonly string[] _tags;
    private readonly Dictionary<string, int> _tagNumbers = new(StringComparer.Ordinal);
    private readonly WordVectors _vectors;
    private readonly int _width;
    private int _clock;

    public SegmentTagger(IReadOnlyList<TreeSentence> sentences, WordVectors vectors, int rounds, int seed)
    {
        _vectors = vectors;
        _tags = [.. sentences.SelectMany(s => s.Gold).CountBy(TagOf).Where(t => t.Value > 1).Select(t => t.Key).Order(StringComparer.Ordinal)];
        for (var i = 0; i < _tags.Length; i++)
        {
            _tagNumbers[_tags[i]] = i;
        }

        _width = (_tags.Length + 7) / 8 * 8;
        var random = new Random(seed);
        var order = sentences.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var sentence in order)
            {
                Run(sentence.Gold, true);
            }
        }

        for (var f = 0; f < _weights.Count; f++)
        {
            for (var t = 0; t < _width; t++)
            {
                _weights[f][t] -= _totals[f][t] / _clock;
            }
        }
    }

    /// <summary>Part of speech and features in one.</summary>
    public static string TagOf(TaggedSegment segment) => segment.Upos + "|" + segment.Features;

    /// <summary>The segments with the tags that the tagger gives them.</summary>
    public IReadOnlyList<TaggedSegment> Tag(IReadOnlyList<TaggedSegment> segments) => [.. segments.Zip(Run(segments, false), (segment, tag) =>
    {
        var cut = tag.IndexOf('|', StringComparison.Ordinal);
        return segment with { Upos = tag[..cut], Features = tag[(cut + 1)..] };
    })];

    private string[] Run(IReadOnlyList<TaggedSegment> words, bool learn)
    {
        var result = new string[words.Count];
        var rows = new List<int>();
        var scores = new float[_width];
        for (var i = 0; i < words.Count; i++)
        {
            rows.Clear();
            Features(words, result, i, rows, learn);
            Array.Clear(scores);
            foreach (var row in rows)
            {
                var weights = _weights[row];
                for (var t = 0; t < _width; t += Vector<float>.Count)
                {
                    (new Vector<float>(scores, t) + new Vector<float>(weights, t)).CopyTo(scores, t);
                }
            }

            var best = 0;
            for (var t = 1; t < _tags.Length; t++)
            {
                best = scores[t] > scores[best] ? t : best;
            }

            result[i] = _tags[best];
            if (learn)
            {
                _clock++;
                if (_tagNumbers.TryGetValue(TagOf(words[i]), out var gold))
                {
                    if (gold != best)
                    {
                        foreach (var row in rows)
                        {
                            _weights[row][gold] += 1;
                            _weights[row][best] -= 1;
                            _totals[row][gold] += _clock;
                            _totals[row][best] -= _clock;
                        }
                    }
                }

                result[i] = TagOf(words[i]);
            }
        }

        return result;
    }

    private void Features(IReadOnlyList<TaggedSegment> words, string[] tags, int i, List<int> rows, bool learn)
    {
        var w = words[i].Folded;
        string At(int k) => k < 0 ? "^" : k >= words.Count ? "$" : words[k].Folded;
        string TagAt(int k) => k < 0 ? "^" : tags[k];
        string Pos(int k) => k < 0 ? "^" : tags[k].Split('|')[0];
        void Add(string f)
        {
            if (!_features.TryGetValue(f, out var row))
            {
                if (!learn)
                {
                    return;
                }

                row = _weights.Count;
                _features[f] = row;
                _weights.Add(new float[_width]);
                _totals.Add(new float[_width]);
            }

            rows.Add(row);
        }

        Add("b");
        Add("w" + w);
        for (var l = 1; l <= 4 && l < w.Length; l++)
        {
            Add("s" + w[^l..]);
            Add("p" + w[..l]);
        }

        Add("sh" + (char.IsAsciiDigit(w.FirstOrDefault()) ? "0" : w.Length.ToString(CultureInfo.InvariantCulture)));
        Add("1" + TagAt(i - 1));
        Add("1p" + Pos(i - 1));
        Add("12" + Pos(i - 1) + Pos(i - 2));
        Add("1w" + TagAt(i - 1) + w);
        Add("1s" + TagAt(i - 1) + (w.Length > 2 ? w[..2] + w[^2..] : w));
        Add("w-1" + At(i - 1));
        Add("w-2" + At(i - 2));
        Add("w+1" + At(i + 1));
        Add("w+2" + At(i + 2));
        Add("w+1w" + w + " " + At(i + 1));
        var next = At(i + 1);
        Add("ns" + (next.Length > 2 ? next[^2..] : next));
        Add("np" + (next.Length > 2 ? next[..2] : next));
        for (var level = 0; level < _vectors.Levels; level++)
        {
            Add($"c{level} {_vectors.ClusterOf(w, level)}");
            Add($"c-{level} {_vectors.ClusterOf(At(i - 1), level)}");
            Add($"c+{level} {_vectors.ClusterOf(next, level)}");
        }
    }
}
