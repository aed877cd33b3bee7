using Isnad.Linking.Entities;
using Isnad.Linking.Events;
using Isnad.Record;

namespace Isnad.Linking.Origins;

/// <summary>Finds which reports of an event go back to one origin: they copy from each other, cite the same agency, or rest on the same statement.</summary>
internal sealed class OriginFinder(IReadOnlyList<ReportSketch> reports, IReadOnlyList<EventSketch> events)
{
    /// <summary>Sector of news agencies and outlets.</summary>
    private const string Press = "JRN";

    private static readonly Stance[] Vouching = [Stance.States, Stance.Announces, Stance.Confirms, Stance.ClaimsResponsibility, Stance.Threatens];

    /// <summary>The origins, the one with most reports first; a copy that was not coded belongs to the report that it copies.</summary>
    public IReadOnlyList<Origin> Find()
    {
        var sources = reports.Select(SourceOf).ToList();
        var presses = sources.ConvertAll(s => s is { IsPress: true } press ? EntityNames.NameKey(press.Name) : "");
        var outlets = reports.Select(r => EntityNames.NameKey(r.Outlet ?? "")).ToList();
        var texts = new Partition(reports.Count, Texts());
        var agencies = texts.Copy();
        agencies.Join((a, b) => (sources[a] is { IsPress: true } s && s.Key == sources[b]?.Key) || Rests(a, b) || Rests(b, a));
        var statements = agencies.Copy();
        statements.Join((a, b) => sources[a] is { IsPress: false } s && s.Key == sources[b]?.Key);
        return
        [
            .. statements.Parts()
                .Select(members => Tell(members, KindOf(members, texts, agencies), texts, sources))
                .OrderByDescending(o => o.Reports.Count)
                .ThenBy(o => o.Reports[0], StringComparer.Ordinal),
        ];

        // On the agency or outlet that published the other report.
        bool Rests(int report, int other) => presses[report].Length > 0 && presses[report] == outlets[other];
    }

    /// <summary>Reports that go back to one text. Each must be like the others on average: a third report that took some of both joins
    /// no two that share little.</summary>
    private List<List<int>> Texts() => Agglomeration.Group(reports.Count, Pairs(), CopyPair.Least);

    private IEnumerable<(int A, int B, int Likelihood)> Pairs()
    {
        for (var a = 0; a < reports.Count; a++)
        {
            for (var b = a + 1; b < reports.Count; b++)
            {
                if (CopyPair.Likelihood(reports[a], reports[b]) is > 0 and var likelihood)
                {
                    yield return (a, b, likelihood);
                }
            }
        }
    }

    private OriginKind KindOf(List<int> members, Partition texts, Partition agencies) =>
        members.Count == 1 ? (reports[members[0]].Copies.Count > 0 ? OriginKind.Copy : OriginKind.Own)
        : members.TrueForAll(m => texts.Root(m) == texts.Root(members[0])) ? OriginKind.Copy
        : members.TrueForAll(m => agencies.Root(m) == agencies.Root(members[0])) ? OriginKind.Agency
        : OriginKind.Statement;

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

    private Origin Tell(List<int> members, OriginKind kind, Partition texts, List<(string Key, string Name, bool IsPress)?> sources)
    {
        var name = kind switch
        {
            OriginKind.Agency => members.Select(m => sources[m]).FirstOrDefault(s => s is { IsPress: true })?.Name,
            OriginKind.Statement => members.Select(m => sources[m]).FirstOrDefault(s => s is { IsPress: false })?.Name,
            _ => sources[members[0]]?.Name ?? reports[members[0]].Outlet,
        };
        var shared = members.GroupBy(texts.Root).Select(Ids).Where(ids => ids.Count > 1).OrderBy(ids => ids[0], StringComparer.Ordinal);
        return new Origin(kind, name, Ids(members), [.. shared]);
    }

    private IReadOnlyList<string> Ids(IEnumerable<int> members) =>
        [.. members.SelectMany(m => reports[m].Copies.Select(c => c.Id).Prepend(reports[m].Id)).Order(StringComparer.Ordinal)];
}
