using Isnad.Record;

namespace Isnad.Coding;

/// <summary>Keeps the entities that take part in an event or relation, renumbered in the order of the text.</summary>
internal static class Cast
{
    public static ReportCoding Of(string reportId, string coder, (IReadOnlyList<Entity> Entities, IReadOnlyList<Event> Events, IReadOnlyList<Relation> Relations) coding)
    {
        var (entities, events, relations) = coding;
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var e in events)
        {
            used.UnionWith(e.Actors);
            used.UnionWith(e.Recipients);
            used.UnionWith(e.Claims.SelectMany(c => c.Chain.Select(l => l.Entity).Append(c.Source)).OfType<string>());
            if (e.Place is { } place)
            {
                used.Add(place);
            }
        }

        used.UnionWith(relations.SelectMany(r => new[] { r.Subject, r.Object }));
        used.UnionWith(relations.SelectMany(r => r.Claims.Select(c => c.Source)).OfType<string>());
        var kept = entities.Where(e => used.Contains(e.Id)).OrderBy(e => e.Mentions.Count > 0 ? e.Mentions[0].Start : int.MaxValue).ToList();
        var names = kept.Select((e, i) => (e.Id, New: "E" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))).ToDictionary(p => p.Id, p => p.New, StringComparer.Ordinal);
        return new ReportCoding
        {
            ReportId = reportId,
            Coder = coder,
            Entities = [.. kept.Select(e => e with { Id = names[e.Id] })],
            Events = [.. events.Select(e => Rename(e, names))],
            Relations = [.. relations.Select(r => r with { Subject = names[r.Subject], Object = names[r.Object], Claims = [.. r.Claims.Select(c => Rename(c, names))] })],
        };
    }

    private static Event Rename(Event e, Dictionary<string, string> names) => e with
    {
        Actors = [.. e.Actors.Select(a => names[a])],
        Recipients = [.. e.Recipients.Select(r => names[r])],
        Place = e.Place is { } place ? names[place] : null,
        Claims = [.. e.Claims.Select(c => Rename(c, names))],
    };

    private static Claim Rename(Claim claim, Dictionary<string, string> names) => claim with
    {
        Source = claim.Source is { } source ? names[source] : null,
        Chain = [.. claim.Chain.Select(l => l with { Entity = l.Entity is { } entity ? names[entity] : null })],
    };
}
