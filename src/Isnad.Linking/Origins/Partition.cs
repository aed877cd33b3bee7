namespace Isnad.Linking.Origins;

/// <summary>Things sorted into parts; parts are joined, never split.</summary>
internal sealed class Partition
{
    private readonly int[] _root;

    /// <summary>Takes parts that are there already; every other thing is a part of its own.</summary>
    public Partition(int count, IEnumerable<IReadOnlyList<int>> parts)
    {
        _root = [.. Enumerable.Range(0, count)];
        foreach (var part in parts)
        {
            foreach (var thing in part)
            {
                _root[thing] = part[0];
            }
        }
    }

    private Partition(int[] root) => _root = root;

    /// <summary>The same parts, to be joined further.</summary>
    public Partition Copy() => new([.. _root]);

    /// <summary>The first thing of the part that a thing is in.</summary>
    public int Root(int thing)
    {
        while (_root[thing] != thing)
        {
            thing = _root[thing];
        }

        return thing;
    }

    /// <summary>Joins the parts of all pairs of which something holds.</summary>
    public void Join(Func<int, int, bool> holds)
    {
        for (var a = 0; a < _root.Length; a++)
        {
            for (var b = a + 1; b < _root.Length; b++)
            {
                var (x, y) = (Root(a), Root(b));
                if (x != y && holds(a, b))
                {
                    _root[Math.Max(x, y)] = Math.Min(x, y);
                }
            }
        }
    }

    /// <summary>The parts in the order of their first things.</summary>
    public IEnumerable<List<int>> Parts() => Enumerable.Range(0, _root.Length).GroupBy(Root).Select(g => g.ToList());
}
