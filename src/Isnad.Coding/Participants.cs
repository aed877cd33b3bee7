using Isnad.Coding.Actors;
using Isnad.Coding.Contexts;
using Isnad.Coding.Mentions;
using Isnad.Coding.Places;
using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Finds who and what places a report names, and joins the mentions into entities.</summary>
internal sealed class Participants
{
    private readonly Gazetteer _gazetteer;
    private readonly TakenCities _taken;
    private readonly PlaceFinder _places;
    private readonly ActorFinder _actors;
    private readonly EntityResolver _resolver;
    private readonly ActorRegistry _registry;

    private Participants(Gazetteer gazetteer, ActorRegistry registry, NumberFinder numbers)
    {
        (_gazetteer, _registry) = (gazetteer, registry);
        _taken = new TakenCities(gazetteer.Words);
        _places = new PlaceFinder(gazetteer);
        _actors = new ActorFinder(registry, new GazetteerCountries(gazetteer), numbers);
        _resolver = new EntityResolver(registry);
    }

    public static Participants Load(string lexiconFolder, NumberFinder numbers) =>
        new(Gazetteer.Load(lexiconFolder), ActorRegistry.Load(lexiconFolder), numbers);

    /// <summary>The gazetteer read with.</summary>
    public Gazetteer Gazetteer => _gazetteer;

    /// <summary>The words for actors read with.</summary>
    public ActorLexicon Lexicon => _registry.Lexicon;

    /// <summary>The entities of a report, with coordinates where they are known, and the entity of every mention.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="numbers">The numbers in it.</param>
    /// <param name="learned">Finds those that lists and rules do not know; null to go by these alone.</param>
    /// <param name="opinions">What the context model thinks; null where there is none.</param>
    /// <param name="times">The times in it, in order.</param>
    public ResolvedEntities Find(Report report, Reading reading, IReadOnlyList<NumberMention> numbers, MentionFinder? learned, ContextOpinions? opinions, IReadOnlyList<TimeMention>? times = null)
    {
        var findings = _places.FindAll(reading, report);
        var found = Mentions(report, reading, numbers, findings);
        var mentions = learned is null ? found : found.Concat(learned.Find(reading, found, opinions));
        var told = times ?? [];
        var all = mentions.Where(mention => !TimeEnds.IsTime(mention, told)).Select(mention => ClosedQuotes.In(TimeEnds.Cut(mention, reading, told), reading.Text)).OrderBy(mention => mention.Span).ToList();
        var resolved = _resolver.Resolve(reading, all, report, findings.Country?.Name);
        return resolved with { Entities = [.. resolved.Entities.Select(WithCoordinates)], Country = findings.Country?.Name, CountryShare = findings.Share };
    }

    /// <summary>The mentions that lists and rules find, in order.</summary>
    public IReadOnlyList<ActorMention> Mentions(Report report, Reading reading, IReadOnlyList<NumberMention> numbers) =>
        Mentions(report, reading, numbers, _places.FindAll(reading, report));

    /// <summary>An entity as it is told: a state by its name also where the report has it in adjectives only. Models learned from what the report calls it, so this comes last.</summary>
    public Entity Called(Entity entity) =>
        entity.Kind is EntityKind.Country && _gazetteer.Entry(entity.RegistryId) is { } place && _gazetteer.CountryOf(place.Iso) is { } state ? StateNames.Call(entity, state) : entity;

    private List<ActorMention> Mentions(Report report, Reading reading, IReadOnlyList<NumberMention> numbers, PlaceFindings findings)
    {
        var dateline = Dateline.Of(report.Text);
        var places = findings.Places.Concat(findings.Generic).Where(p => p.Mention.Span.Start >= dateline.End).Select(place => Acting(place, reading)).ToList();
        var actors = _actors.Find(reading, places, numbers);
        return [.. places.Where(place => !Covered(place, actors)).Concat(actors)
            .Concat(findings.Adjectives.Where(adjective => !adjective.People && !ArePeople(adjective, actors)).Select(Nation)).DistinctBy(m => (m.Span, m.Kind)).OrderBy(m => m.Span)];
    }

    /// <summary>A capital that is the subject of a verb acts for its government; not one that sees, or is host to, what happens in it (شهدت باريس).</summary>
    private ActorMention Acting(PlaceMention place, Reading reading)
    {
        if (place.Government is not { } government)
        {
            return place.Mention;
        }

        var tokens = reading.Sentences[place.Mention.Sentence].Tokens;
        var head = tokens[place.Mention.HeadToken];
        var acts = (head.Relation is "nsubj" or "nsubj:pass" && !IsHost(tokens, head)) || (head.Relation is "nmod" or "obl" or "conj" && head.Preposition is "ل")
            || IsAsked(tokens, place.Mention);
        return acts && head.Preposition is not ("ب" or "في")
            ? place.Mention with { Kind = EntityKind.Country, RegistryId = government.Place.Id, Country = government.Name, Sector = "GOV", Rule = "capital-as-government" }
            : place.Mention;
    }

    private bool IsHost(IReadOnlyList<Token> tokens, Token head) =>
        head.Head >= 0 && head.Head < tokens.Count && tokens[head.Head].Analysis is { } verb && _gazetteer.Words.Is("hosts", Folding.Fold(verb.Lemma));

    /// <summary>بين واشنطن وبيونغ يانغ, مع طهران, بحسب باريس; but سيطر على بغداد, صاروخ على الرياض and على العاصمة tell of the city.</summary>
    private bool IsAsked(IReadOnlyList<Token> tokens, ActorMention mention) =>
        mention.First > 0 && tokens[mention.First - 1] is var before && (_gazetteer.Words.Is("towards", before.Stem.Folded) || _gazetteer.Words.Is("towards", before.Folded))
        && !(before.Folded is "علي" && _taken.IsTaken(tokens, mention));

    /// <summary>A body's name keeps the place inside it (بلدية غزة) only where the place is a word of its own right.</summary>
    private static bool Covered(ActorMention place, IReadOnlyList<ActorMention> actors) =>
        actors.Any(actor => actor.Span == place.Span || (actor.Rule == "registry" && actor.Span.Contains(place.Span)));

    /// <summary>"آلاف السودانيين", "هجر السودانيين": an adjective that is told as people of the nation means them, and not their state.</summary>
    private static bool ArePeople(CountryAdjective adjective, IReadOnlyList<ActorMention> actors) =>
        actors.Any(actor => actor.Kind is EntityKind.Group or EntityKind.Person && actor.Span == adjective.Span);

    private static ActorMention Nation(CountryAdjective adjective) => new()
    {
        Span = adjective.Span,
        Sentence = adjective.Sentence,
        First = adjective.First,
        Last = adjective.Last,
        HeadToken = adjective.Last,
        Kind = EntityKind.Country,
        RegistryId = adjective.Country.Place.Id,
        Country = adjective.Country.Name,
        Sector = "GOV",
        Named = true,
        Rule = "nationality",
    };

    private Entity WithCoordinates(Entity entity)
    {
        if (_gazetteer.Entry(entity.RegistryId) is not { } place)
        {
            return entity;
        }

        return entity with
        {
            Latitude = place.Latitude,
            Longitude = place.Longitude,
            PlacePrecision = place.Precision,
            Province = place.Kind == PlaceKind.Admin1 ? place.Id : place.Admin1,
            LatinName = entity.LatinName ?? place.Latin,
            Country = entity.Country ?? place.Country,
        };
    }
}
