using Isnad.Record;
using Isnad.Store;

namespace Isnad.Workbench.Networks;

/// <summary>What two parties do in events that both take part in.</summary>
/// <param name="From">Key of one; of the one that acts more where they differ.</param>
/// <param name="To">Key of the other.</param>
/// <param name="Forth">Events in which <paramref name="From"/> acts on <paramref name="To"/>.</param>
/// <param name="Back">Events in which <paramref name="To"/> acts on <paramref name="From"/>.</param>
/// <param name="Together">Events in which they have the same role.</param>
/// <param name="Types">Their types, the commonest first.</param>
public sealed record NetworkEdge(string From, string To, long Forth, long Back, long Together, IReadOnlyList<(EventType Type, long Events)> Types)
{
    /// <summary>All of them.</summary>
    public long Events => Forth + Back + Together;

    /// <summary>Whether it is friendly.</summary>
    public Bearing Bearing
    {
        get
        {
            var hostile = Types.Where(t => t.Type >= EventType.Request).Sum(t => t.Events);
            return hostile * 3 <= Events ? Bearing.Friendly : hostile * 3 >= Events * 2 ? Bearing.Hostile : Bearing.Mixed;
        }
    }

    /// <summary>The edges of counted ties; each pair has one.</summary>
    public static IReadOnlyList<NetworkEdge> Of(IEnumerable<Tie> ties)
    {
        // Where both ends were asked for, a pair is told from either end: the one that is first by its letters counts.
        var pairs =
            from tie in ties
            let turned = string.CompareOrdinal(tie.Key, tie.Other) > 0
            let straight = turned ? new Tie(tie.Other, tie.OtherActs, tie.Key, tie.Acts, tie.Type, tie.Events) : tie
            group straight by (straight.Key, straight.Other) into pair
            select Of(pair.Key.Key, pair.Key.Other, [.. pair.Distinct()]);
        return [.. pairs.OrderByDescending(edge => edge.Events).ThenBy(edge => edge.From, StringComparer.Ordinal).ThenBy(edge => edge.To, StringComparer.Ordinal)];
    }

    private static NetworkEdge Of(string one, string other, List<Tie> ties)
    {
        var forth = ties.Where(t => t.Acts && !t.OtherActs).Sum(t => t.Events);
        var back = ties.Where(t => !t.Acts && t.OtherActs).Sum(t => t.Events);
        var together = ties.Where(t => t.Acts == t.OtherActs).Sum(t => t.Events);
        var types =
            from t in ties
            group t by t.Type into same
            let events = same.Sum(t => t.Events)
            orderby events descending, same.Key
            select (same.Key, events);
        return back > forth ? new NetworkEdge(other, one, back, forth, together, [.. types]) : new NetworkEdge(one, other, forth, back, together, [.. types]);
    }
}
