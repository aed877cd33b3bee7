using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Coding.Meanings;
using Isnad.Coding.Mentions;
using Isnad.Coding.Relations;
using Isnad.Coding.Roles;
using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Language.Learned;
using Isnad.Language.Lexicons;
using Isnad.Record;
using Isnad.Text;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Codes reports by lexicon, rules and what was learned from coded reports.</summary>
public sealed class Coder : ICoder
{
    private readonly Lexicon _words;
    private readonly CodingLexicon _lexicon;
    private readonly TimeFinder _times;
    private readonly NumberFinder _numbers;
    private readonly Participants _participants;
    private readonly LearnedChoices _learned;
    private readonly MentionFinder? _mentions;

    private Coder(string folder, Lexicon words, string? reader, LearnedChoices learned, string? mark = null, OpinionWeights? opinions = null)
    {
        Version = string.Join(' ', [.. new[] { "isnad/0.1.0", reader }.Concat(learned.Versions).Append(mark).OfType<string>()]);
        _learned = learned;
        _words = words;
        var lexicon = CodingLexicon.Load(folder);
        _lexicon = opinions is null ? lexicon : lexicon with { Opinions = opinions };
        _times = TimeFinder.Load(folder);
        _numbers = NumberFinder.Load(folder);
        _participants = Participants.Load(folder, _numbers);
        _mentions = learned.Mentions is { } model ? new MentionFinder(model, words.ClassOf, _participants.Lexicon) : null;
    }

    /// <inheritdoc/>
    public string Version { get; }

    /// <summary>Loads a coder.</summary>
    /// <param name="lexiconFolder">The folder of lexicon files.</param>
    /// <param name="words">The lexicon of words, shared with the reader.</param>
    /// <param name="reader">Version of the reader whose readings it codes, told in <see cref="Version"/>: another reading is another coding.</param>
    /// <param name="modelsFolder">Folder of learned weights (<c>meanings.bin</c>, <c>roles.bin</c>, <c>confidence.tsv</c>, <c>claims.bin</c>, <c>relations.bin</c> …); null to code by rules alone.</param>
    /// <exception cref="LexiconException">A file is not understood.</exception>
    /// <exception cref="InvalidDataException">A learned file is none of ours, damaged or cut short.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static Coder Load(string lexiconFolder, Lexicon words, string? reader = null, string? modelsFolder = null) =>
        new(lexiconFolder, words, reader, modelsFolder is null ? LearnedChoices.None : LearnedChoices.Load(modelsFolder), KnowledgeMark.Of(modelsFolder is null ? [lexiconFolder] : [lexiconFolder, modelsFolder]));

    /// <summary>The same coder with other learned weights, and other weights of opinions where they are given.</summary>
    internal static Coder Load(string lexiconFolder, Lexicon words, LearnedChoices learned, OpinionWeights? opinions = null) => new(lexiconFolder, words, null, learned, null, opinions);

    /// <inheritdoc/>
    public ReportCoding Code(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        var drafts = sighting.Events(_lexicon, _learned).Code(sighting.Times, sighting.Numbers);
        var events = EventBuilder.Build(sighting.Discourse, drafts);
        var successions = new Successions(sighting.Discourse, sighting.Entities, _lexicon.Relations);
        var told = Told(sighting, drafts, successions);
        var relations = _learned.Relations is { } model
            ? new TieChooser(sighting.Discourse, sighting.Entities, _lexicon.Relations, _lexicon.Kinds, model).Choose(new TieSigns(sighting.Discourse, sighting.Entities, told, drafts), told)
            : told;
        relations = successions.End(relations, drafts);
        var homes = new HomeCountry(sighting.Discourse, sighting.Resolved, _participants.Gazetteer);
        var sectors = new BodySectors(sighting.Discourse);
        var (entities, acted, tied) = new ActingCapitals(sighting.Discourse, _participants.Gazetteer, events, relations).Give(homes.Give(events, relations, sectors));
        return Cast.Of(report.Id, Version, ([.. entities.Select(_participants.Called)], acted, tied));
    }

    /// <summary>The pairs of entities of a report and the signs of how each is tied: what relations are learned from.</summary>
    internal (RoleScene Scene, TieSigns Signs) Ties(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        var drafts = sighting.Events(_lexicon, _learned).Code(sighting.Times, sighting.Numbers);
        return (new RoleScene(sighting.Discourse, sighting.Entities, drafts, []), new TieSigns(sighting.Discourse, sighting.Entities, Told(sighting, drafts, new Successions(sighting.Discourse, sighting.Entities, _lexicon.Relations)), drafts));
    }

    /// <summary>The events of a report with what rules tell of their roles: what roles are learned from.</summary>
    internal RoleScene Scene(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        return sighting.Events(_lexicon, _learned).Find(sighting.Times).Roles;
    }

    /// <summary>The mentions that lists and rules find: what learned mentions are learned beside.</summary>
    internal IReadOnlyList<ActorMention> Found(Report report, Reading reading) => _participants.Mentions(report, reading, Quantities(report).Numbers);

    /// <summary>The words of a report and the signs of what each means: what meanings are learned from.</summary>
    internal (Discourse Discourse, MeaningSigns Signs) Meanings(Report report, Reading reading, WordVectors vectors)
    {
        var sighting = Sight(report, reading);
        return (sighting.Discourse, sighting.Events(_lexicon, _learned).Meanings(vectors));
    }

    /// <summary>All tellings of events in a report, before those of one event are joined: what the points of merging are learned from.</summary>
    internal RoleScene Tellings(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        return sighting.Events(_lexicon, _learned).Tell(sighting.Times);
    }

    /// <summary>The finished events of a report: what the points of news and background are learned from.</summary>
    internal RoleScene Finished(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        return new RoleScene(sighting.Discourse, sighting.Entities, sighting.Events(_lexicon, _learned).Code(sighting.Times, sighting.Numbers), []);
    }

    /// <summary>The events of a report with their roles, as the choices of time, place and status find them: what they are learned from.</summary>
    internal CodingScene Prepare(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        var events = sighting.Events(_lexicon, _learned);
        var scene = events.Find(sighting.Times);
        events.FillRoles(scene);
        return scene;
    }

    /// <summary>The events of a report with all but their claims, and the signs by which claims are chosen: what claims are learned from.</summary>
    internal (RoleScene Scene, ClaimSigns Signs) Described(Report report, Reading reading)
    {
        var sighting = Sight(report, reading);
        var events = sighting.Events(_lexicon, _learned);
        var scene = events.Describe(sighting.Times).Roles;
        return (scene, events.ClaimSigns(scene));
    }

    /// <summary>The relations that rules find, in words and in events.</summary>
    private IReadOnlyList<Relation> Told(Sighting sighting, List<EventDraft> drafts, Successions successions)
    {
        var told = sighting.Relations.ToList();
        foreach (var relation in successions.Find(sighting.Relations))
        {
            var known = told.FindIndex(r => (r.Subject, r.Predicate, r.Object) == (relation.Subject, relation.Predicate, relation.Object));
            if (known < 0)
            {
                told.Add(relation);
            }
            else
            {
                told[known] = told[known] with { Ended = relation.Ended, Reasons = [.. relation.Reasons, .. told[known].Reasons] };
            }
        }

        return [.. told, .. new EventRelations(sighting.Discourse, _participants.Gazetteer).Of(drafts, told)];
    }

    private Sighting Sight(Report report, Reading reading)
    {
        var (times, numbers) = Quantities(report);
        var opinions = _learned.Contexts is { } contexts ? new ContextOpinions(contexts, _lexicon.Opinions, [.. reading.Sentences.SelectMany(s => s.Tokens)]) : null;
        var resolved = _participants.Find(report, reading, numbers, _mentions, opinions, times);
        var entities = resolved.Entities.ToDictionary(e => e.Id, StringComparer.Ordinal);
        var discourse = new Discourse(report, reading, resolved.Ids, _words.ClassOf, opinions);
        var relations = new RelationFinder(discourse, entities, _participants.Gazetteer, _lexicon.Relations, _lexicon.Kinds).Find();
        return new Sighting(discourse, resolved, entities, relations, TimeEnds.Left(times, [.. resolved.Ids.Keys]), numbers);
    }

    /// <summary>The times of a report, and the numbers that are no part of one.</summary>
    private (IReadOnlyList<TimeMention> Times, IReadOnlyList<NumberMention> Numbers) Quantities(Report report)
    {
        var pieces = FoldedWords.Of(report.Text);
        var times = _times.Find(pieces, report.Published);
        var numbers = new List<NumberMention>();
        // Both are in order and without overlaps: of the times only the first that ends after a number begins can hold it.
        var next = 0;
        foreach (var number in _numbers.Find(pieces))
        {
            while (next < times.Count && times[next].Span.End <= number.Span.Start)
            {
                next++;
            }

            if (next == times.Count || !times[next].Span.Overlaps(number.Span))
            {
                numbers.Add(number);
            }
        }

        return (times, numbers);
    }

    /// <summary>What a report mentions, before events are looked for.</summary>
    private sealed record Sighting(
        Discourse Discourse,
        ResolvedEntities Resolved,
        IReadOnlyDictionary<string, Entity> Entities,
        IReadOnlyList<Relation> Relations,
        IReadOnlyList<TimeMention> Times,
        IReadOnlyList<NumberMention> Numbers)
    {
        public EventCoding Events(CodingLexicon lexicon, LearnedChoices learned) => new(Discourse, Entities, Relations, lexicon, learned);
    }
}
