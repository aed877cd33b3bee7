using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Claims;

/// <summary>Tells how a source stands to the doers of an event, by the relations that the report tells and by country and sector.</summary>
internal sealed class Sides
{
    private readonly IReadOnlyDictionary<string, Entity> _entities;
    private readonly Dictionary<string, string?> _countries;
    private readonly HashSet<(string, string)> _ties = [];

    public Sides(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, IReadOnlyList<Relation> relations)
    {
        _entities = entities;
        _countries = entities.ToDictionary(e => e.Key, e => e.Value.Country, StringComparer.Ordinal);
        foreach (var relation in relations.Where(r => r.Predicate is not (Predicate.HostileTo or Predicate.AffiliatedWith)))
        {
            _countries[relation.Subject] ??= _entities[relation.Object].Country;
            if (relation.Predicate is Predicate.LeaderOf or Predicate.MemberOf or Predicate.PartOf or Predicate.OfficeIn)
            {
                _ties.Add((relation.Subject, relation.Object));
                _ties.Add((relation.Object, relation.Subject));
            }
        }

        Home = discourse.Mentions.Select(m => entities[discourse.EntityOf(m)].Country).OfType<string>().GroupBy(c => c, StringComparer.Ordinal)
            .MaxBy(g => g.Count())?.Key;
    }

    /// <summary>The country that the report speaks of most: of people and bodies of which it tells none; null where it tells no country.</summary>
    public string? Home { get; }

    /// <summary>How a source stands to the doers; the nearest of them counts.</summary>
    public Side Of(EventDraft draft, string? source) =>
        source is null ? Side.Unnamed : draft.Actors.Count == 0 ? Side.NoDoer : draft.Actors.Min(actor => Between(source, actor));

    /// <summary>The sector of an entity made coarse: who speaks for states, who bears arms, who reports.</summary>
    public string GroupOf(string? id) => id is null ? "none" : _entities[id] switch
    {
        { Sector: "GOV" or "LEG" } or { Kind: EntityKind.Country } => "state",
        { Sector: "MIL" or "COP" or "SPY" } => "force",
        { Sector: "JUD" } => "court",
        { Sector: "REB" or "UAF" or "PRM" or "CRM" } => "rebel",
        { Sector: "OPP" or "PTY" } => "party",
        { Sector: "IGO" or "NGO" or "IMG" } => "body",
        { Sector: "JRN" } => "press",
        _ => "people",
    };

    /// <summary>What an entity is.</summary>
    public EntityKind? KindOf(string? id) => id is null ? null : _entities[id].Kind;

    /// <summary>How a source stands to one doer.</summary>
    public Side Between(string source, string actor)
    {
        if (source == actor)
        {
            return Side.Self;
        }

        if (_ties.Contains((source, actor)))
        {
            return Side.Tied;
        }

        return CountryOf(source) != CountryOf(actor) ? Side.Other : IsState(source) && IsState(actor) ? Side.SameState : Side.Compatriot;
    }

    private string? CountryOf(string id) => _countries[id] ?? Home;

    private bool IsState(string id) => GroupOf(id) is "state" or "force" or "court";
}
