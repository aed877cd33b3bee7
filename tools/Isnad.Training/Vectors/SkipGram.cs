using System.Diagnostics;
using System.Numerics.Tensors;

namespace Isnad.Training.Vectors;

/// <summary>Skip-gram with negative samples (Mikolov and others 2013), one thread, narrow window for syntax.</summary>
internal sealed class SkipGram(Corpus corpus, int dimensions, int seed)
{
    private const int Window = 3;
    private const int Negatives = 5;
    private const float FirstRate = 0.05f;
    private const double Subsample = 1e-4;
    private const int TableSize = 1 << 22;

    private readonly float[] _inner = new float[corpus.Words.Length * dimensions];
    private readonly float[] _outer = new float[corpus.Words.Length * dimensions];
    private readonly float[] _error = new float[dimensions];
    private readonly float[] _sigmoid = [.. Enumerable.Range(0, 1024).Select(i => (float)(1 / (1 + Math.Exp(-((i / 1023.0 * 12) - 6)))))];
    private ulong _state = (ulong)seed * 0x9E37_79B9_7F4A_7C15;

    /// <summary>Learns and returns the vectors, one after the other.</summary>
    public float[] Learn(int passes)
    {
        for (var i = 0; i < _inner.Length; i++)
        {
            _inner[i] = (Chance() - 0.5f) / dimensions;
        }

        var (table, keep, total) = (Table(), Keep(), (long)corpus.Text.Length * passes);
        var clock = Stopwatch.StartNew();
        var sentence = new List<int>();
        long seen = 0;
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var word in corpus.Text)
            {
                seen++;
                if (seen % 5_000_000 == 0)
                {
                    Console.WriteLine($"  {100 * seen / total} % after {clock.Elapsed.TotalSeconds:F0} s");
                }

                if (word >= 0)
                {
                    if (keep[word] >= 1 || Chance() < keep[word])
                    {
                        sentence.Add(word);
                    }

                    continue;
                }

                Learn(sentence, table, FirstRate * Math.Max(0.002f, 1 - ((float)seen / total)));
                sentence.Clear();
            }
        }

        return _inner;
    }

    private void Learn(List<int> sentence, int[] table, float rate)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            var window = 1 + (int)(Next() % Window);
            for (var j = Math.Max(0, i - window); j <= Math.Min(sentence.Count - 1, i + window); j++)
            {
                if (j != i)
                {
                    Pair(sentence[j], sentence[i], table, rate);
                }
            }
        }
    }

    private void Pair(int inner, int outer, int[] table, float rate)
    {
        var row = _inner.AsSpan(inner * dimensions, dimensions);
        var error = _error.AsSpan();
        error.Clear();
        for (var n = 0; n <= Negatives; n++)
        {
            var target = n == 0 ? outer : table[Next() % TableSize];
            if (n > 0 && target == outer)
            {
                continue;
            }

            var column = _outer.AsSpan(target * dimensions, dimensions);
            var dot = TensorPrimitives.Dot(row, column);
            var likely = dot <= -6 ? 0 : dot >= 6 ? 1 : _sigmoid[(int)((dot + 6) / 12 * 1023)];
            var step = ((n == 0 ? 1 : 0) - likely) * rate;
            TensorPrimitives.MultiplyAdd(column, step, error, error);
            TensorPrimitives.MultiplyAdd(row, step, column, column);
        }

        TensorPrimitives.Add(row, error, row);
    }

    private int[] Table()
    {
        var table = new int[TableSize];
        var weights = corpus.Counts.Select(c => Math.Pow(c, 0.75)).ToArray();
        var (sum, at, reached) = (weights.Sum(), 0, weights[0]);
        for (var i = 0; i < TableSize; i++)
        {
            while (i / (double)TableSize * sum > reached && at < weights.Length - 1)
            {
                reached += weights[++at];
            }

            table[i] = at;
        }

        return table;
    }

    private float[] Keep()
    {
        var total = (double)corpus.Counts.Sum();
        return [.. corpus.Counts.Select(c => (float)(Math.Sqrt(Subsample * total / c) + (Subsample * total / c)))];
    }

    private float Chance() => (Next() >> 8) / (float)(1 << 24);

    private uint Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (uint)(_state >> 16);
    }
}
