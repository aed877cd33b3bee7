namespace Isnad.Linking;

/// <summary>Joins the likeliest pair of groups again and again, as long as their members are likely enough the same on average.</summary>
/// <remarks>Sums of whole millionths and ties broken by the order of the members make the result a function of its input alone.</remarks>
internal sealed class Agglomeration
{
    private readonly int _least;
    private readonly List<int>?[] _members;
    private readonly SortedDictionary<int, long>[] _sums;
    private readonly PriorityQueue<(int A, int B, int Sizes), (long, int, int)> _queue = new();

    private Agglomeration(int count, int least)
    {
        _least = least;
        _members = [.. Enumerable.Range(0, count).Select(i => new List<int> { i })];
        _sums = [.. Enumerable.Range(0, count).Select(_ => new SortedDictionary<int, long>())];
    }

    /// <summary>Groups things by the likelihoods of their pairs.</summary>
    /// <param name="count">How many things there are, numbered from 0 in an order of their own.</param>
    /// <param name="pairs">Likelihoods in millionths; a pair that is not told is as unlike as can be.</param>
    /// <param name="least">Groups less likely the same than this on average stay apart, in millionths.</param>
    /// <returns>The groups in the order of their first members; members in order.</returns>
    public static List<List<int>> Group(int count, IEnumerable<(int A, int B, int Likelihood)> pairs, int least)
    {
        var groups = new Agglomeration(count, least);
        foreach (var (a, b, likelihood) in pairs)
        {
            groups._sums[a][b] = likelihood;
            groups._sums[b][a] = likelihood;
        }

        for (var a = 0; a < count; a++)
        {
            foreach (var b in groups._sums[a].Keys.Where(b => b > a))
            {
                groups.Offer(a, b);
            }
        }

        groups.Run();
        return [.. groups._members.OfType<List<int>>().Select(m => m.Order().ToList())];
    }

    private void Run()
    {
        while (_queue.TryDequeue(out var pair, out _))
        {
            // A pair whose groups have grown since, or are gone, was offered anew.
            if (_members[pair.A] is { } a && _members[pair.B] is { } b && a.Count + b.Count == pair.Sizes)
            {
                Join(pair.A, pair.B);
            }
        }
    }

    private void Join(int a, int b)
    {
        _members[a]!.AddRange(_members[b]!);
        _members[b] = null;
        foreach (var (other, sum) in _sums[b])
        {
            _sums[other].Remove(b);
            if (other != a)
            {
                var joined = _sums[a].GetValueOrDefault(other) + sum;
                _sums[a][other] = joined;
                _sums[other][a] = joined;
            }
        }

        _sums[b].Clear();
        foreach (var other in _sums[a].Keys)
        {
            Offer(Math.Min(a, other), Math.Max(a, other));
        }
    }

    private void Offer(int a, int b)
    {
        var (left, right) = (_members[a]!.Count, _members[b]!.Count);
        var average = _sums[a][b] / ((long)left * right);
        if (average >= _least)
        {
            _queue.Enqueue((a, b, left + right), (-average, a, b));
        }
    }
}
