using System.Globalization;
using Isnad.Linking.Events;
using Isnad.Record;

namespace Isnad.Linking.Entities;

/// <summary>Tells what the reports together say of an entity.</summary>
internal sealed class EntityTale(string id, IReadOnlyList<NameMention> names)
{
    private readonly List<NameMention> _names =
    [
        .. names
            .OrderBy(n => n.Day ?? int.MaxValue)
            .ThenBy(n => n.Id.ReportId, StringComparer.Ordinal)
            .ThenBy(n => n.Id.EntityId, StringComparer.Ordinal),
    ];

    /// <summary>The linked entity.</summary>
    public LinkedEntity Tell()
    {
        var names = Votes.Count(_names.Select(m => (m.Id.ReportId, (string?)m.Entity.Name)));
        var placed = _names.Select(m => m.Entity).FirstOrDefault(e => e.Latitude is not null);
        var full = names.OrderByDescending(n => n.Reports.Count).ThenByDescending(n => n.Value.Length).ThenBy(n => n.Value, StringComparer.Ordinal).First().Value;
        var others = Votes.Count(_names.SelectMany(m => m.Entity.Aliases.Append(m.Entity.Name).Select(n => (m.Id.ReportId, (string?)n))));
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
            Mentions = [.. _names.Select(m => m.Id)],
        };
    }

    private string? Winner(Func<Entity, string?> part) => Votes.Winner(_names.Select(m => (m.Id.ReportId, part(m.Entity))));

    private List<Office> Offices()
    {
        var held = _names.SelectMany(m => m.Offices.Select(o => (Report: m.Id.ReportId, m.Published, o.Role, o.Of, o.Ended)));
        return
        [
            .. held
                .GroupBy(o => (Title: EntityNames.NameKey(o.Role), Of: o.Of is null ? null : EntityNames.NameKey(o.Of)))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Key.Title, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Of, StringComparer.Ordinal)
                .Select(g => new Office(
                    Votes.Winner(g.Select(o => (o.Report, (string?)o.Role)))!,
                    Votes.Winner(g.Select(o => (o.Report, o.Of))),
                    g.First().Published,
                    g.Last().Published,
                    g.Any(o => o.Ended),
                    [.. g.Select(o => o.Report).Distinct(StringComparer.Ordinal)])),
        ];
    }
}
