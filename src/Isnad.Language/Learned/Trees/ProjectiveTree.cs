namespace Isnad.Language.Learned.Trees;

/// <summary>The best projective tree over arc scores (Eisner 1996), with exactly one word under the root.</summary>
internal static class ProjectiveTree
{
    /// <summary>Finds the tree.</summary>
    /// <param name="scores">Score of head h for dependent d at <c>d * row + h</c>; node 0 is the root, words are 1 to <paramref name="words"/>.</param>
    /// <param name="row">Distance between dependents.</param>
    /// <param name="words">Words.</param>
    /// <param name="heads">Out: head of each node; <c>heads[0]</c> is -1. Length <paramref name="words"/> + 1.</param>
    public static void Find(ReadOnlySpan<float> scores, int row, int words, Span<int> heads)
    {
        heads[0] = -1;
        if (words == 0)
        {
            return;
        }

        // Spans over words only, nodes 0..n-1 standing for words 1..n; the root takes one of them at the end.
        var n = words;
        var chart = new Chart(n);
        for (var width = 1; width < n; width++)
        {
            for (var s = 0; s + width < n; s++)
            {
                chart.Join(s, s + width, scores[((s + 1) * row) + s + width + 1], scores[((s + width + 1) * row) + s + 1]);
            }
        }

        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var r = 0; r < n; r++)
        {
            var score = scores[(r + 1) * row] + chart.WholeLeft(0, r) + chart.WholeRight(r, n - 1);
            if (score > bestScore)
            {
                (best, bestScore) = (r, score);
            }
        }

        heads[best + 1] = 0;
        chart.Trace(best, heads);
    }

    /// <summary>Scores and split points of spans; a left-facing span's head is its right end.</summary>
    private sealed class Chart
    {
        private readonly int _n;
        private readonly float[] _openLeft;
        private readonly float[] _openRight;
        private readonly float[] _wholeLeft;
        private readonly float[] _wholeRight;
        private readonly float[] _wholeLeftTurned;
        private readonly float[] _openLeftTurned;
        private readonly float[] _wholeRightTurned;
        private readonly short[] _openAt;
        private readonly short[] _leftAt;
        private readonly short[] _rightAt;

        public Chart(int n)
        {
            _n = n;
            var size = n * n;
            _openLeft = new float[size];
            _openRight = new float[size];
            _wholeLeft = new float[size];
            _wholeRight = new float[size];
            _wholeLeftTurned = new float[size];
            _openLeftTurned = new float[size];
            _wholeRightTurned = new float[size];
            _openAt = new short[size];
            _leftAt = new short[size];
            _rightAt = new short[size];
        }

        public float WholeLeft(int s, int t) => _wholeLeft[(s * _n) + t];

        public float WholeRight(int s, int t) => _wholeRight[(s * _n) + t];

        /// <summary>Fills the spans from s to t, given the scores of the arcs t → s and s → t.</summary>
        public void Join(int s, int t, float toLeft, float toRight)
        {
            var at = (s * _n) + t;
            var (split, score) = Best(_wholeRight.AsSpan((s * _n) + s, t - s), _wholeLeftTurned.AsSpan((t * _n) + s + 1, t - s));
            _openAt[at] = (short)(s + split);
            _openLeft[at] = _openLeftTurned[(t * _n) + s] = score + toLeft;
            _openRight[at] = score + toRight;

            (split, score) = Best(_wholeLeft.AsSpan((s * _n) + s, t - s), _openLeftTurned.AsSpan((t * _n) + s, t - s));
            _leftAt[at] = (short)(s + split);
            _wholeLeft[at] = _wholeLeftTurned[(t * _n) + s] = score;

            (split, score) = Best(_openRight.AsSpan((s * _n) + s + 1, t - s), _wholeRightTurned.AsSpan((t * _n) + s + 1, t - s));
            _rightAt[at] = (short)(s + 1 + split);
            _wholeRight[at] = _wholeRightTurned[(t * _n) + s] = score;
        }

        private static (int Index, float Score) Best(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
        {
            var best = 0;
            var score = float.NegativeInfinity;
            for (var i = 0; i < a.Length; i++)
            {
                var sum = a[i] + b[i];
                if (sum > score)
                {
                    (best, score) = (i, sum);
                }
            }

            return (best, score);
        }

        public void Trace(int root, Span<int> heads)
        {
            var spans = new Stack<(int S, int T, bool Left)>();
            spans.Push((0, root, true));
            spans.Push((root, _n - 1, false));
            while (spans.TryPop(out var span))
            {
                var (s, t, left) = span;
                if (s == t)
                {
                    continue;
                }

                var at = (s * _n) + t;
                int middle = left ? _leftAt[at] : _rightAt[at];
                heads[middle + 1] = (left ? t : s) + 1;
                spans.Push(left ? (s, middle, true) : (middle, t, false));
                var (from, to) = left ? (middle, t) : (s, middle);
                int split = _openAt[(from * _n) + to];
                spans.Push((from, split, false));
                spans.Push((split + 1, to, true));
            }
        }
    }
}
