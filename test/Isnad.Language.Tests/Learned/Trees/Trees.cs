namespace Isnad.Language.Tests.Learned.Trees;

/// <summary>Judges trees.</summary>
internal static class Trees
{
    /// <summary>Whether heads make a tree: one root (-1), no circle.</summary>
    public static bool IsTree(IReadOnlyList<int> heads) =>
        heads.Count(h => h == -1) == 1 && heads.All(h => h >= -1 && h < heads.Count) && Enumerable.Range(0, heads.Count).All(i => Reaches(heads, i));

    /// <summary>Whether heads, node 0 being the root, make a projective tree with one word under the root.</summary>
    public static bool IsProjective(IReadOnlyList<int> heads)
    {
        if (!IsTree(heads) || heads[0] != -1 || heads.Count(h => h == 0) != 1)
        {
            return false;
        }

        for (var d = 1; d < heads.Count; d++)
        {
            for (var between = Math.Min(d, heads[d]) + 1; between < Math.Max(d, heads[d]); between++)
            {
                if (!Reaches(heads, between, heads[d]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool Reaches(IReadOnlyList<int> heads, int from, int to = -1)
    {
        for (var steps = 0; steps <= heads.Count && from >= -1; steps++)
        {
            if (from == to)
            {
                return true;
            }

            if (from < 0)
            {
                return false;
            }

            from = heads[from];
        }

        return false;
    }
}
