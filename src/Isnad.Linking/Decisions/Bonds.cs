using Isnad.Record;

namespace Isnad.Linking.Decisions;

/// <summary>What people decided about which things are one and which are not; where two decisions cannot both hold, the newer one does.</summary>
internal sealed class Bonds
{
    private readonly Dictionary<string, HashSet<string>> _units = new(StringComparer.Ordinal);
    private readonly List<(string A, string B)> _apart = [];
    private readonly HashSet<string> _leaving = new(StringComparer.Ordinal);

    /// <summary>Takes decisions of one kind in the order of their entries.</summary>
    public Bonds(IEnumerable<LinkDecision> decisions)
    {
        foreach (var decision in decisions.OrderByDescending(d => d.Entry))
        {
            if (decision.Apart.Count == 0)
            {
                Join(decision.Members);
            }
            else
            {
                Part(decision);
            }
        }
    }

    /// <summary>All things that decisions speak of, in the order of their addresses.</summary>
    public IEnumerable<string> Things => _units.Keys.Order(StringComparer.Ordinal);

    /// <summary>Groups things anew: the given groups stay together as far as nobody parted them, and grow together where somebody merged them.</summary>
    /// <param name="groups">Groups as the reports alone give them; every thing is in one of them at most.</param>
    /// <returns>The groups; things that are decided about but in none of the given groups are left out.</returns>
    /// <remarks>What was split off leaves together; all that nobody spoke of stays with what it was split from.</remarks>
    public IReadOnlyList<IReadOnlyList<string>> Apply(IEnumerable<IReadOnlyList<string>> groups)
    {
        var known = groups.Select(g => g.OrderBy(_leaving.Contains).ThenBy(k => k, StringComparer.Ordinal).ToList()).OrderBy(g => g[0], StringComparer.Ordinal).ToList();
        var clusters = known.SelectMany(g => g).ToDictionary(k => k, k => new HashSet<string>(StringComparer.Ordinal) { k }, StringComparer.Ordinal);
        foreach (var unit in _units.Values.Distinct())
        {
            var there = unit.Where(clusters.ContainsKey).ToList();
            there.ForEach(k => Unite(clusters, there[0], k));
        }

        foreach (var group in known)
        {
            var parts = new List<string>();
            foreach (var thing in group)
            {
                if (parts.Find(p => MayBeOne(clusters[p], clusters[thing])) is { } part)
                {
                    Unite(clusters, part, thing);
                }
                else
                {
                    parts.Add(thing);
                }
            }
        }

        return [.. clusters.Values.Distinct().Select(c => c.Order(StringComparer.Ordinal).ToList()).OrderBy(c => c[0], StringComparer.Ordinal)];
    }

    /// <summary>Whether somebody split it off from another.</summary>
    public bool Leaves(string thing) => _leaving.Contains(thing);

    private void Join(IReadOnlyList<string> members)
    {
        foreach (var member in members)
        {
            if (MayBeOne(UnitOf(members[0]), UnitOf(member)))
            {
                Unite(_units, members[0], member);
            }
        }
    }

    private void Part(LinkDecision decision)
    {
        foreach (var (member, other) in decision.Members.SelectMany(m => decision.Apart.Select(o => (m, o))))
        {
            if (!UnitOf(member).Contains(other))
            {
                UnitOf(other);
                _apart.Add((member, other));
                _leaving.Add(member);
            }
        }
    }

    private HashSet<string> UnitOf(string thing)
    {
        if (!_units.TryGetValue(thing, out var unit))
        {
            _units[thing] = unit = new HashSet<string>(StringComparer.Ordinal) { thing };
        }

        return unit;
    }

    private bool MayBeOne(HashSet<string> a, HashSet<string> b) =>
        a == b || !_apart.Exists(p => (a.Contains(p.A) && b.Contains(p.B)) || (a.Contains(p.B) && b.Contains(p.A)));

    private static void Unite(Dictionary<string, HashSet<string>> sets, string a, string b)
    {
        var (into, from) = (sets[a], sets[b]);
        if (into != from)
        {
            into.UnionWith(from);
            foreach (var thing in from)
            {
                sets[thing] = into;
            }
        }
    }
}
