using Isnad.Coding.Actors;
using Isnad.Coding.Events;
using Isnad.Coding.Places;
using Isnad.Record;

namespace Isnad.Coding;

/// <summary>Gives a country to those of whom the words around a mention tell none: the country of what they belong to, else the state that the report is plainly about.</summary>
/// <remarks>Comes after all choices: what was learned beside entities without these countries is asked beside such entities.</remarks>
internal sealed class HomeCountry
{
    /// <summary>From this share in all states that a report names, those without a country are of the first one.</summary>
    private const double Plain = 0.7;

    /// <summary>The same of persons: foreigners are told by name without a word on where they are from.</summary>
    private const double PlainOfPerson = 0.8;

    /// <summary>The same where no sentence that tells of them names a state.</summary>
    private const double PlainAlone = 0.5;

    private readonly Discourse _discourse;
    private readonly ResolvedEntities _resolved;
    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<string, Entity> _byId;
    private readonly ILookup<string, ActorMention> _mentions;
    private readonly HashSet<int> _told;

    public HomeCountry(Discourse discourse, ResolvedEntities resolved, Gazetteer gazetteer)
    {
        _discourse = discourse;
        _resolved = resolved;
        _gazetteer = gazetteer;
        _byId = resolved.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        _mentions = discourse.Mentions.ToLookup(discourse.EntityOf, StringComparer.Ordinal);
        _told = [.. resolved.Entities.Where(e => e.Country is not null && e.Country != resolved.Country).SelectMany(e => _mentions[e.Id]).Select(m => m.Sentence)];
    }

    /// <summary>The entities, with the countries that can be told.</summary>
    /// <param name="events">The finished events of the report.</param>
    /// <param name="relations">The finished relations.</param>
    /// <param name="sectors">The sectors of bodies, which their people have.</param>
    public IReadOnlyList<Entity> Give(IReadOnlyList<Event> events, IReadOnlyList<Relation> relations, BodySectors sectors)
    {
        var tied = relations.SelectMany(Tied).ToLookup(tie => tie.Entity, tie => tie.Country, StringComparer.Ordinal);
        var scenes = events.Where(e => e.Place is not null && _byId[e.Place].Country is not null)
            .SelectMany(e => e.Actors.Concat(e.Recipients).Select(id => (id, _byId[e.Place!].Country!))).ToLookup(scene => scene.id, scene => scene.Item2, StringComparer.Ordinal);
        return [.. _resolved.Entities.Select(sectors.Give).Select(International).Select(entity => IsWithout(entity) && Of(entity, tied[entity.Id], scenes[entity.Id]) is { Country: { } country } home ? (entity with { Country = country }).Because("country", home.Rule) : entity)];
    }

    /// <summary>What tells of a body of many states what it is stands for its country, and is no sector.</summary>
    private static Entity International(Entity entity) => entity is { Sector: "IGO" or "NGO" or "IMG" } && (entity.Country is null || entity.Country == entity.Sector)
        ? (entity with { Country = entity.Sector, Sector = null }).Because("country", "home:international") : entity;

    /// <summary>The country, and what told it: words inside the name, a tie to another entity, or what the report is about.</summary>
    private (string? Country, string Rule) Of(Entity entity, IEnumerable<string> tied, IEnumerable<string> scenes)
    {
        var told = Inside(entity);
        return told.Count > 0 ? (told.Count == 1 ? told.First() : null, "home:inside")
            : IsOfAbroad(entity) ? (null, "home:abroad")
            : Most(entity, tied) is { } other ? (other, "home:tied")
            : (Report(entity, scenes), "home:report");
    }

    /// <summary>Bodies of many states have none, nor has a border, and of a body that the registry knows without a country no report tells one.</summary>
    private bool IsWithout(Entity entity) =>
        entity is { Country: null, RegistryId: null, Kind: not EntityKind.Country, Sector: not ("IGO" or "NGO" or "IMG" or "REF") } && !_mentions[entity.Id].Any(Borders.IsOne);

    /// <summary>Both sides of a relation by which one is of the country of the other.</summary>
    private IEnumerable<(string Entity, string Country)> Tied(Relation relation)
    {
        var (subject, other) = (_byId[relation.Subject], _byId[relation.Object]);
        if (other.Country is { } country && relation.Predicate is Predicate.PartOf or Predicate.MemberOf or Predicate.OfficeIn or Predicate.LeaderOf or Predicate.LocatedIn or Predicate.CitizenOf or Predicate.KinOf)
        {
            yield return (subject.Id, country);
        }

        if (subject.Country is { } home && (relation.Predicate is Predicate.KinOf
            || (relation.Predicate is Predicate.LeaderOf or Predicate.OfficeIn or Predicate.MemberOf && other.Kind is EntityKind.Organization)))
        {
            yield return (other.Id, home);
        }
    }

    /// <summary>The countries told inside a description: "بعض الصحف التركية", "المفاوضون الروس".</summary>
    private HashSet<string> Inside(Entity entity)
    {
        var named = _mentions[entity.Id].SelectMany(m => _discourse.MentionsIn(m.Sentence).Where(inner => inner.Kind is EntityKind.Country or EntityKind.Place && m.Span.Contains(inner.Span)))
            .Select(inner => _byId[_discourse.EntityOf(inner)].Country).OfType<string>();
        return [.. named.Concat(WordsOf(entity).Select(Nationality).OfType<string>())];
    }

    /// <summary>The state that a word for its people or things tells; also of "أفغانيا". Words that are common ones too (مالي) tell none.</summary>
    private string? Nationality(string word) =>
        (_gazetteer.Nationalities.Step(word) ?? (word.EndsWith('ا') ? _gazetteer.Nationalities.Step(word[..^1]) : null)) is { Values: [var form, ..] } && !form.Country.AdjectiveAmbiguous
            ? form.Country.Name : null;

    /// <summary>The country most told of those that one is tied to. Armed bodies of many states give theirs to none, other bodies of many not to groups.</summary>
    private static string? Most(Entity entity, IEnumerable<string> countries) =>
        countries.Where(country => country is not "IMG" && (entity.Kind is not EntityKind.Group || country is not ("IGO" or "NGO")))
            .GroupBy(country => country, StringComparer.Ordinal).MaxBy(same => same.Count())?.Key;

    /// <summary>The state that the report is about, unless they act elsewhere.</summary>
    private string? Report(Entity entity, IEnumerable<string> scenes)
    {
        var least = _mentions[entity.Id].Any(m => _told.Contains(m.Sentence)) ? entity.Kind is EntityKind.Person ? PlainOfPerson : Plain : PlainAlone;
        return entity.Kind is not EntityKind.Place && _resolved.Country is { } country && _resolved.CountryShare >= least && scenes.All(scene => scene == country) ? country : null;
    }

    private bool IsOfAbroad(Entity entity) =>
        Described(entity).Any(word => _gazetteer.Words.Is("abroad", word) || (word.EndsWith('ا') && _gazetteer.Words.Is("abroad", word[..^1])));

    /// <summary>Its words without the adverb of "المعترف بها دوليا", which tells nothing of where it is from.</summary>
    private static IEnumerable<string> Described(Entity entity) =>
        entity.Aliases.Prepend(entity.Name).Select(name => EntityDraft.Bare(name).Split(' ')).SelectMany(words => words.Where((_, at) => at == 0 || words[at - 1] is not ("به" or "بها")));

    private static IEnumerable<string> WordsOf(Entity entity) => entity.Aliases.Prepend(entity.Name).SelectMany(name => EntityDraft.Bare(name).Split(' '));
}
