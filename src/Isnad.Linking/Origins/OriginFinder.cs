using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Linking.Vocabulary;
using Isnad.Record;

namespace Isnad.Linking.Origins;

/// <summary>Finds which reports of an event go back to one origin: they copy from each other, cite the same agency, or rest on the same statement.</summary>
internal sealed class OriginFinder(IReadOnlyList<ReportSketch> reports, IReadOnlyList<EventSketch> events)
{
    /// <summary>Two texts that share this much of the shorter one are one text.</summary>
    private const double CopiedPart = 0.45;

    /// <summary>Sector of news agencies and outlets.</summary>
    private const string Press = "JRN";

    private static readonly Stance[] Vouching = [Stance.States, Stance.Announces, Stance.Confirms, Stance.ClaimsResponsibility, Stance.Threatens];

    private readonly int[] _root = [.. Enumerable.Range(0, reports.Count)];

    /// <summary>Whether one of the texts copies from the other.</summary>
    public static bool IsCopy(ReportSketch a, ReportSketch b) => Shingles.Shared(a.News.Shingles, b.News.Shingles) >= CopiedPart;

    /// <summary>The origins, the one with most reports first; a copy that was not coded belongs to the report that it copies.</summary>
    public IReadOnlyList<Origin> Find()
    {
        var sources = reports.Select(SourceOf).ToList();
        var kinds = Enumerable.Repeat(OriginKind.Own, reports.Count).ToArray();
        foreach (var (kind, same) in Rules(sources))
        {
            for (var a = 0; a < reports.Count; a++)
            {
                for (var b = a + 1; b < reports.Count; b++)
                {
                    if (Root(a) != Root(b) && same(a, b))
                    {
                        Join(a, b, kind, kinds);
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, reports.Count).GroupBy(Root)
            .Select(g => Tell([.. g], kinds[g.Key], sources))
            .OrderByDescending(o => o.Reports.Count)
            .ThenBy(o => o.Reports[0], StringComparer.Ordinal)];
    }

    private IEnumerable<(OriginKind Kind, Func<int, int, bool> Same)> Rules(List<(string Key, string Name, bool IsPress)?> sources)
    {
        yield return (OriginKind.Copy, (a, b) => IsCopy(reports[a], reports[b]));
        yield return (OriginKind.Agency, (a, b) => sources[a] is { IsPress: true } s && s.Key == sources[b]?.Key);
        yield return (OriginKind.Statement, (a, b) => sources[a] is { IsPress: false } s && s.Key == sources[b]?.Key);
    }

    /// <summary>The outermost named source on which a report rests for the event; null where it tells it in its own voice or names none.</summary>
    private (string Key, string Name, bool IsPress)? SourceOf(ReportSketch report)
    {
        var claims = events.Where(e => e.Report == report.Id).SelectMany(e => e.Event.Claims).Where(c => Vouching.Contains(c.Stance));
        var links = claims.SelectMany(c => c.Chain.Select(l => l.Entity).Append(c.Source)).OfType<string>()
            .Select(report.Entities.GetValueOrDefault).OfType<Entity>()
            .Where(e => e.Kind is EntityKind.Person or EntityKind.Organization or EntityKind.Country)
            .ToList();
        var first = links.FirstOrDefault(e => e.Sector == Press) ?? links.FirstOrDefault();
        return first is null ? null : (EntityNames.KeyOf(first), first.Name, first.Sector == Press);
    }

    private Origin Tell(List<int> members, OriginKind kind, List<(string Key, string Name, bool IsPress)?> sources)
    {
        var copies = members.SelectMany(m => reports[m].Copies);
        var first = reports[members[0]];
        var name = kind switch
        {
            OriginKind.Agency or OriginKind.Statement => members.Select(m => sources[m]?.Name).FirstOrDefault(n => n is not null),
            _ => sources[members[0]]?.Name ?? first.Outlet,
        };
        return new Origin(
            kind == OriginKind.Own && copies.Any() ? OriginKind.Copy : kind,
            name,
            [.. members.Select(m => reports[m].Id).Concat(copies.Select(c => c.Id)).Order(StringComparer.Ordinal)]);
    }

    private int Root(int report)
    {
        while (_root[report] != report)
        {
            report = _root[report];
        }

        return report;
    }

    /// <summary>The group keeps what joined most of it: text over agency over statement, in the order in which they are tried.</summary>
    private void Join(int a, int b, OriginKind kind, OriginKind[] kinds)
    {
        var (low, high) = Root(a) < Root(b) ? (Root(a), Root(b)) : (Root(b), Root(a));
        _root[high] = low;
        kinds[low] = kinds[low] != OriginKind.Own ? kinds[low] : kinds[high] != OriginKind.Own ? kinds[high] : kind;
    }
}
