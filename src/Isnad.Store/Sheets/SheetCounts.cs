using System.Runtime.InteropServices;
using Isnad.Record;

namespace Isnad.Store.Sheets;

/// <summary>Counts events of a sheet.</summary>
internal static class SheetCounts
{
    /// <summary>By a value of each.</summary>
    public static IEnumerable<FacetCount> By(IEnumerable<SheetRow> rows, Func<SheetRow, string?> valueOf)
    {
        var tally = new SheetTally();
        foreach (var row in rows)
        {
            tally.Count(valueOf(row));
        }

        return tally.Counts;
    }

    /// <summary>By the values of facets, in one going through.</summary>
    public static IEnumerable<(EventFacet Facet, IEnumerable<FacetCount> Counts)> By(IEnumerable<SheetRow> rows, IReadOnlyList<EventFacet> facets)
    {
        var tallies = facets.Select(facet => (Facet: facet, Count: Counter(facet), Tally: new SheetTally())).ToArray();
        foreach (var row in rows)
        {
            foreach (var (_, count, tally) in tallies)
            {
                count(tally, row);
            }
        }

        return tallies.Select(t => (t.Facet, t.Tally.Counts));
    }

    private static Action<SheetTally, SheetRow> Counter(EventFacet facet) => facet switch
    {
        EventFacet.Type => (tally, row) => tally.Count(row.Type),
        EventFacet.Mode => (tally, row) => tally.Count(row.Mode),
        EventFacet.Status => (tally, row) => tally.Count(row.Status),
        EventFacet.Review => (tally, row) => tally.Count(row.Review),
        EventFacet.Country => (tally, row) => tally.Count(row.Country),
        EventFacet.Province => (tally, row) => tally.Count(row.Province),
        EventFacet.Year => (tally, row) => tally.Count(row.Year),
        EventFacet.Publisher => (tally, row) => tally.Count(row.Publisher),
        EventFacet.Stance => (tally, row) => Array.ForEach(row.Stances, tally.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet, "is not in a sheet"),
    };

    /// <summary>The commonest keys of arguments, each under its names.</summary>
    public static IEnumerable<NamedCount> Named(IEnumerable<SheetRow> rows, Func<SheetArgument, bool> counts, int most)
    {
        var keys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            foreach (var argument in row.Arguments)
            {
                if (counts(argument))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(keys, argument.Key, out _)++;
                }
            }
        }

        var top = keys.OrderByDescending(k => k.Value).ThenBy(k => k.Key, StringComparer.Ordinal).Take(most).Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        var named = new Dictionary<(string Role, string Key, string Name), (long Events, string Report, string Entity)>();
        foreach (var row in rows)
        {
            foreach (var argument in row.Arguments)
            {
                if (counts(argument) && top.Contains(argument.Key))
                {
                    ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(named, (argument.Role, argument.Key, argument.Name), out _);
                    known = string.CompareOrdinal(row.Report, known.Report) > 0 ? (known.Events + 1, row.Report, argument.Entity) : (known.Events + 1, known.Report, known.Entity);
                }
            }
        }

        return named
            .Select(n => new NamedCount { Role = n.Key.Role, Key = n.Key.Key, Name = n.Key.Name, Events = n.Value.Events, Report = n.Value.Report, Entity = n.Value.Entity })
            .OrderBy(n => n.Role, StringComparer.Ordinal).ThenBy(n => n.Key, StringComparer.Ordinal).ThenBy(n => n.Name, StringComparer.Ordinal);
    }

    /// <summary>With whom the parties of some keys take part.</summary>
    public static IReadOnlyList<Tie> Ties(IEnumerable<SheetRow> rows, IReadOnlyCollection<string> keys, IReadOnlyCollection<string>? others)
    {
        var (wanted, met) = (keys.ToHashSet(StringComparer.Ordinal), others?.ToHashSet(StringComparer.Ordinal));
        var pairs =
            from row in rows
            from one in row.Arguments
            where one.IsParty && wanted.Contains(one.Key)
            from other in row.Arguments
            where other.IsParty && other.Key != one.Key && (met is null || met.Contains(other.Key))
            select (one.Key, Other: other.Key, one.Role, OtherRole: other.Role, row.Type);
        return
        [
            .. pairs.CountBy(pair => pair)
                .OrderBy(c => c.Key.Key, StringComparer.Ordinal).ThenBy(c => c.Key.Other, StringComparer.Ordinal)
                .ThenBy(c => c.Key.Role, StringComparer.Ordinal).ThenBy(c => c.Key.OtherRole, StringComparer.Ordinal).ThenBy(c => c.Key.Type, StringComparer.Ordinal)
                .Select(c => new Tie(c.Key.Key, c.Key.Role == "actor", c.Key.Other, c.Key.OtherRole == "actor", JsonName.Read<EventType>(c.Key.Type), c.Value)),
        ];
    }
}
