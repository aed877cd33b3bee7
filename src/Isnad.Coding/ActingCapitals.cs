using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Record;

namespace Isnad.Coding;

/// <summary>Has a capital that was chosen as a party stand for its state, and a state that is a party for its government (SCHEME.md section 2).</summary>
/// <remarks>Comes after all choices, which were learned beside capitals that are places and states without a sector.</remarks>
internal sealed class ActingCapitals
{
    private readonly Discourse _discourse;
    private readonly Gazetteer _gazetteer;
    private readonly IReadOnlyList<Event> _events;
    private readonly IReadOnlyList<Relation> _relations;
    private readonly HashSet<string> _parties;
    private readonly HashSet<string> _scenes;

    /// <summary>Looks at who is a party and what a scene.</summary>
    /// <param name="discourse">The report.</param>
    /// <param name="gazetteer">Knows the capitals.</param>
    /// <param name="events">The finished events of the report.</param>
    /// <param name="relations">The finished relations.</param>
    public ActingCapitals(Discourse discourse, Gazetteer gazetteer, IReadOnlyList<Event> events, IReadOnlyList<Relation> relations)
    {
        (_discourse, _gazetteer, _events, _relations) = (discourse, gazetteer, events, relations);
        _parties = [.. events.SelectMany(PartiesOf), .. relations.SelectMany(relation => relation.Claims.Select(claim => claim.Source)).OfType<string>(), .. relations.Where(IsOfParties).SelectMany(relation => new[] { relation.Subject, relation.Object })];
        _scenes = [.. events.Select(e => e.Place).OfType<string>(), .. relations.Where(relation => relation.Predicate is Predicate.LocatedIn).SelectMany(relation => new[] { relation.Subject, relation.Object })];
    }

    /// <summary>The entities, events and relations with capitals that are parties as their states.</summary>
    /// <param name="entities">The entities of the report.</param>
    public (IReadOnlyList<Entity> Entities, IReadOnlyList<Event> Events, IReadOnlyList<Relation> Relations) Give(IReadOnlyList<Entity> entities)
    {
        var written = entities.ToList();
        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var at = 0; at < entities.Count; at++)
        {
            var capital = entities[at];
            if (capital.Kind is EntityKind.Place && _parties.Contains(capital.Id) && GovernmentOf(capital) is { } state)
            {
                Stand(written, at, state, moved);
            }
        }

        var governing = _parties.Select(id => Now(id, moved)).ToHashSet(StringComparer.Ordinal);
        return ([.. written.Select(entity => entity is { Kind: EntityKind.Country, Sector: null } && governing.Contains(entity.Id) ? (entity with { Sector = "GOV" }).Because("sector", "state-as-party") : entity)],
            moved.Count == 0 ? _events : [.. _events.Select(e => Move(e, moved))],
            moved.Count == 0 ? _relations : [.. _relations.Select(relation => Move(relation, moved)).Where(relation => relation.Subject != relation.Object).DistinctBy(relation => (relation.Subject, relation.Predicate, relation.Object))]);
    }

    private static IEnumerable<string> PartiesOf(Event e) =>
        e.Actors.Concat(e.Recipients).Concat(e.Claims.SelectMany(claim => claim.Chain.Select(link => link.Entity).Append(claim.Source)).OfType<string>());

    private static bool IsOfParties(Relation relation) => relation.Predicate is Predicate.AffiliatedWith or Predicate.HostileTo;

    private CountryEntry? GovernmentOf(Entity capital) =>
        capital.RegistryId is null ? null : _gazetteer.GovernmentCalled(capital.Name) is { } state && state.Name == capital.Country ? state : null;

    /// <summary>The state takes the part of its capital: as the state that the report names, as one beside the city that is a scene too, or in the city's stead.</summary>
    private void Stand(List<Entity> entities, int at, CountryEntry state, Dictionary<string, string> moved)
    {
        var capital = entities[at];
        var named = entities.FindIndex(entity => entity.Kind is EntityKind.Country && entity.RegistryId == state.Place.Id);
        var isScene = _scenes.Contains(capital.Id);
        if (named < 0 && !isScene)
        {
            entities[at] = AsState(capital, state);
            return;
        }

        // Where only "في موسكو" tells of it, the same words tell of both.
        IReadOnlyList<Span> acting = isScene ? [.. _discourse.Mentions.Where(mention => _discourse.EntityOf(mention) == capital.Id && !IsScene(mention)).Select(mention => mention.Span)] : capital.Mentions;
        var mentions = acting.Count > 0 ? acting : capital.Mentions;
        if (isScene && capital.Mentions.Except(mentions).ToList() is { Count: > 0 } rest)
        {
            entities[at] = capital with { Mentions = rest, Reasons = [.. EntityReasons.OfMentions(capital, rest), .. capital.Reasons.Where(r => r.Part != "mention")] };
        }

        if (named >= 0)
        {
            var country = entities[named];
            entities[named] = country with { Aliases = [.. country.Aliases.Append(capital.Name).Where(alias => alias != country.Name).Distinct(StringComparer.Ordinal)], Mentions = [.. country.Mentions.Concat(mentions).Order()], Reasons = country.With(capital, mentions) };
            moved[capital.Id] = country.Id;
            return;
        }

        // Ids are given anew at the end; until then none may stand twice.
        var beside = AsState(capital with { Mentions = mentions, Reasons = [.. EntityReasons.OfMentions(capital, mentions)] }, state) with { Id = capital.Id + ":state" };
        entities.Add(beside);
        moved[capital.Id] = beside.Id;
    }

    private static Entity AsState(Entity capital, CountryEntry state) =>
        (capital with { Kind = EntityKind.Country, RegistryId = state.Place.Id, Country = state.Name, Sector = "GOV" }).Because("country", "capital-as-government").Because("sector", "capital-as-government");

    /// <summary>في موسكو, إلى موسكو, بموسكو: where something is, or goes to.</summary>
    private bool IsScene(ActorMention mention)
    {
        var tokens = _discourse.Reading.Sentences[mention.Sentence].Tokens;
        return tokens[mention.HeadToken].Preposition is "ب" || (mention.First > 0 && tokens[mention.First - 1].Folded is "في" or "الي");
    }

    /// <summary>Who stands for an entity now.</summary>
    private static string Now(string id, Dictionary<string, string> moved) => moved.GetValueOrDefault(id, id);

    private static Event Move(Event e, Dictionary<string, string> moved)
    {
        var actors = e.Actors.Select(id => Now(id, moved)).Distinct(StringComparer.Ordinal).ToList();
        return e with
        {
            Actors = actors,
            // Who does it stays on that side alone.
            Recipients = [.. e.Recipients.Select(id => Now(id, moved)).Distinct(StringComparer.Ordinal).Where(id => !actors.Contains(id) || !moved.ContainsValue(id))],
            // A capital and its state that both vouched are one who does.
            Claims = [.. e.Claims.Select(claim => Move(claim, moved)).DistinctBy(claim => claim.Source is { } source ? (source, claim.Stance, null) : ("", claim.Stance, claim))],
        };
    }

    private static Relation Move(Relation relation, Dictionary<string, string> moved) => relation with
    {
        Subject = IsOfParties(relation) ? Now(relation.Subject, moved) : relation.Subject,
        Object = IsOfParties(relation) ? Now(relation.Object, moved) : relation.Object,
        Claims = [.. relation.Claims.Select(claim => Move(claim, moved))],
    };

    private static Claim Move(Claim claim, Dictionary<string, string> moved) => claim with
    {
        Source = claim.Source is { } source ? Now(source, moved) : null,
        Chain = [.. claim.Chain.Select(link => link with { Entity = link.Entity is { } entity ? Now(entity, moved) : null })],
    };
}
