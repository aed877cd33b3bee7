using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Isnad.Language.Learned.Trees;

/// <summary>Finds the best projective tree over arc scores (Eisner 1996), with exactly one word under the root.</summary>
/// <remarks>One thread at a time; its arrays grow with the longest sentence and are used again.
/// Scores and split points of spans lie at <c>first * words + last</c>, turned ones the other way round,
/// so that all splits of a span lie side by side; a left-facing span's head is its right end.</remarks>
internal sealed class ProjectiveTree
{
    private int _n;
    private float[] _openRight = [];
    private float[] _wholeLeft = [];
    private float[] _wholeRight = [];
    private float[] _wholeLeftTurned = [];
    private float[] _openLeftTurned = [];
    private float[] _wholeRightTurned = [];
    private short[] _openAt = [];
    private short[] _leftAt = [];
    private short[] _rightAt = [];

    /// <summary>Finds the tree.</summary>
    /// <param name="scores">Score of head h for dependent d at <c>d * row + h</c>; node 0 is the root, words are 1 to <paramref name="words"/>.</param>
    /// <param name="row">Distance between dependents.</param>
    /// <param name="words">Words.</param>
    /// <param name="heads">Out: head of each node; <c>heads[0]</c> is -1. Length <paramref name="words"/> + 1.</param>
    public void Find(ReadOnlySpan<float> scores, int row, int words, Span<int> heads)
    {
        heads[0] = -1;
        if (words == 0)
        {
            return;
        }

        // Spans over words only, nodes 0..n-1 standing for words 1..n; the root takes one of them at the end.
        Begin(words);
        for (var width = 1; width < _n; width++)
        {
            for (var s = 0; s + width < _n; s++)
            {
                Join(s, s + width, scores[((s + 1) * row) + s + width + 1], scores[((s + width + 1) * row) + s + 1]);
            }
        }

        var best = 0;
        var bestScore = float.NegativeInfinity;
        for (var r = 0; r < _n; r++)
        {
            var score = scores[(r + 1) * row] + _wholeLeft[r] + _wholeRight[(r * _n) + _n - 1];
            if (score > bestScore)
            {
                (best, bestScore) = (r, score);
            }
        }

        heads[best + 1] = 0;
        Trace(best, heads);
    }

    private void Begin(int words)
    {
        _n = words;
        if (_wholeLeft.Length < words * words)
        {
            var size = words * words;
            (_openRight, _wholeLeft, _wholeRight) = (new float[size], new float[size], new float[size]);
            (_wholeLeftTurned, _openLeftTurned, _wholeRightTurned) = (new float[size], new float[size], new float[size]);
            (_openAt, _leftAt, _rightAt) = (new short[size], new short[size], new short[size]);
        }

        for (var i = 0; i < words; i++)
        {
            var at = (i * words) + i;
            _wholeLeft[at] = _wholeRight[at] = _wholeLeftTurned[at] = _wholeRightTurned[at] = 0;
        }
    }

    /// <summary>Fills the spans from s to t, given the scores of the arcs t → s and s → t.</summary>
    private void Join(int s, int t, float toLeft, float toRight)
    {
        var (at, turned, length) = ((s * _n) + t, (t * _n) + s, t - s);
        var (split, score) = Best(_wholeRight.AsSpan((s * _n) + s, length), _wholeLeftTurned.AsSpan(turned + 1, length));
        _openAt[at] = (short)(s + split);
        _openLeftTurned[turned] = score + toLeft;
        _openRight[at] = score + toRight;

        (split, score) = Best(_wholeLeft.AsSpan((s * _n) + s, length), _openLeftTurned.AsSpan(turned, length));
        _leftAt[at] = (short)(s + split);
        _wholeLeft[at] = _wholeLeftTurned[turned] = score;

        (split, score) = Best(_openRight.AsSpan((s * _n) + s + 1, length), _wholeRightTurned.AsSpan(turned + 1, length));
        _rightAt[at] = (short)(s + 1 + split);
        _wholeRight[at] = _wholeRightTurned[turned] = score;
    }

    /// <summary>The first of the greatest sums.</summary>
    private static (int Index, float Score) Best(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var width = Vector256<float>.Count;
        if (a.Length < width)
        {
            return BestOfFew(a, b);
        }

        ref var a0 = ref MemoryMarshal.GetReference(a);
        ref var b0 = ref MemoryMarshal.GetReference(b);
        var last = a.Length - width;
        var most = Vector256.LoadUnsafe(ref a0, (nuint)last) + Vector256.LoadUnsafe(ref b0, (nuint)last);
        for (var i = 0; i < last; i += width)
        {
            most = Vector256.Max(most, Vector256.LoadUnsafe(ref a0, (nuint)i) + Vector256.LoadUnsafe(ref b0, (nuint)i));
        }

        var score = most[0];
        for (var i = 1; i < width; i++)
        {
            score = MathF.Max(score, most[i]);
        }

        for (var i = 0; i < last; i += width)
        {
            var equal = Vector256.Equals(Vector256.LoadUnsafe(ref a0, (nuint)i) + Vector256.LoadUnsafe(ref b0, (nuint)i), Vector256.Create(score)).ExtractMostSignificantBits();
            if (equal != 0)
            {
                return (i + System.Numerics.BitOperations.TrailingZeroCount(equal), score);
            }
        }

        var (few, _) = BestOfFew(a[last..], b[last..]);
        return (last + few, score);
    }

    private static (int Index, float Score) BestOfFew(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
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

    private void Trace(int root, Span<int> heads)
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
