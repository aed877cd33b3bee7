using System.Globalization;
using Isnad.Linking.Events;
using Isnad.Record;

namespace Isnad.Linking.Entities;

/// <summary>Tells what the reports together say of an entity.</summary>
internal sealed class EntityTale(string id, IReadOnlyList<(ReportSketch Report, Entity Entity)> mentions)
{
    private readonly List<(ReportSketch Report, Entity Entity)> _mentions =
    [
        .. mentions
            .OrderBy(m => m.Report.News.Day ?? int.MaxValue)
            .ThenBy(m => m.Report.Id, StringComparer.Ordinal)
            .ThenBy(m => m.Entity.Id, StringComparer.Ordinal),
    ];

    /// <summary>The linked entity.</summary>
    public LinkedEntity Tell()
    {
        var names = Votes.Count(_mentions.Select(m => (m.Report.Id, (string?)m.Entity.Name)));
        var placed = _mentions.Select(m => m.Entity).FirstOrDefault(e => e.Latitude is not null);
        var full = names.OrderByDescending(n => n.Reports.Count).ThenByDescending(n => n.Value.Length).ThenBy(n => n.Value, StringComparer.Ordinal).First().Value;
        var others = Votes.Count(_mentions.SelectMany(m => m.Entity.Aliases.Append(m.Entity.Name).Select(n => (m.Report.Id, (string?)n))));
        return new LinkedEntity
        {
            Id = id,
            Kind = Enum.Parse<EntityKind>(Winner(e => e.Kind.ToString())!),
            Name = full,
            Aliases = [.. others.Select(n => n.Value).Where(n => n != full)],
            LatinName = Winner(e => e.LatinName),
            Country = Winner(e => e.Country),
            Sector = Winner(e => e.Sector),
            Latitude = placed?.Latitude,
            Longitude = placed?.Longitude,
            Wikidata = Winner(e => e.Wikidata),
            GeoNames = Winner(e => e.GeoNames?.ToString(CultureInfo.InvariantCulture)) is { } number ? long.Parse(number, CultureInfo.InvariantCulture) : null,
            Offices = Offices(),
            Mentions = [.. _mentions.Select(m => new EntityKey(m.Report.Id, m.Entity.Id))],
        };
    }

    private string? Winner(Func<Entity, string?> part) => Votes.Winner(_mentions.Select(m => (m.Report.Id, part(m.Entity))));

    private List<Office> Offices()
    {
        var held = _mentions.SelectMany(m => m.Report.Relations
            .Where(r => r.Subject == m.Entity.Id && r.Predicate is Predicate.OfficeIn or Predicate.LeaderOf && r.Role is { Length: > 0 })
            .Select(r => (m.Report, r.Role, Of: m.Report.Entities.GetValueOrDefault(r.Object)?.Name, r.Ended)));
        return
        [
            .. held
                .GroupBy(o => (Title: EntityNames.NameKey(o.Role!), Of: o.Of is null ? null : EntityNames.NameKey(o.Of)))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Title, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Of, StringComparer.Ordinal)
                .Select(g => new Office(
                    Votes.Winner(g.Select(o => (o.Report.Id, o.Role)))!,
                    Votes.Winner(g.Select(o => (o.Report.Id, o.Of))),
                    g.First().Report.Published,
                    g.Last().Report.Published,
                    g.Any(o => o.Ended),
                    [.. g.Select(o => o.Report.Id).Distinct(StringComparer.Ordinal)])),
        ];
    }
}
