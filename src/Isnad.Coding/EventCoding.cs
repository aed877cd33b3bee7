using Isnad.Coding.Actors;
using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Confidences;
using Isnad.Coding.Dates;
using Isnad.Coding.Events;
using Isnad.Coding.Meanings;
using Isnad.Coding.Roles;
using Isnad.Coding.Sites;
using Isnad.Coding.Statuses;
using Isnad.Coding.Tellings;
using Isnad.Coding.Times;
using Isnad.Coding.Tolls;
using Isnad.Language.Learned;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Codes the events of one report once its actors, places, times and numbers are known.</summary>
internal sealed class EventCoding(
    Discourse discourse, IReadOnlyDictionary<string, Entity> entities, IReadOnlyList<Relation> relations, CodingLexicon lexicon, LearnedChoices learned)
{
    private readonly WordTags _tags = new(discourse, entities);

    /// <summary>The finished drafts.</summary>
    public List<EventDraft> Code(IReadOnlyList<TimeMention> times, IReadOnlyList<NumberMention> numbers)
    {
        var scene = Describe(times);
        Finish(scene, numbers);
        return learned.Confidence is null ? [.. scene.Drafts] : [.. scene.Drafts.Where(draft => draft.Confidence >= LearnedConfidence.LeastTold)];
    }

    /// <summary>The events with all but what tells who vouches for them, and the sayings as they stand once it is known who did what.</summary>
    public CodingScene Describe(IReadOnlyList<TimeMention> times)
    {
        var scene = Find(times);
        FillRoles(scene);
        Weigh(scene);
        Place(scene);
        Judge(scene);
        return scene with { Roles = scene.Roles.With(SpokenDeeds.Of(scene.Roles)) };
    }

    /// <summary>The signs by which claims are chosen.</summary>
    public ClaimSigns ClaimSigns(RoleScene scene)
    {
        var sides = new Sides(discourse, entities, relations);
        return new ClaimSigns(new VoucherSigns(scene, sides, new Quotations(discourse)), new StanceSigns(scene, sides, new StanceRules(discourse, entities), lexicon.Modality));
    }

    /// <summary>The events with what rules tell of their roles, times and places.</summary>
    public CodingScene Find(IReadOnlyList<TimeMention> times)
    {
        var finder = new ArgumentFinder(discourse, lexicon.Supports);
        var filler = NewFiller();
        var triggers = Tell(times, finder, filler, out var dates, out var places);
        var acts = new SpeechFinder(discourse, lexicon.Speech, lexicon.Status, finder, filler).Find();
        var drafts = new EventMerger(discourse, lexicon.Merging, learned.Tellings, lexicon.Apart).Merge(triggers);
        UntoldModes.Drop(discourse, _tags, lexicon.ModeNeeds, drafts, triggers);
        dates.AssignLikely(drafts);
        places.AssignLikely(drafts);
        return new CodingScene(new RoleScene(discourse, entities, drafts, acts, learned.Preferences), triggers, times, new StatusRules(discourse, lexicon.Status), lexicon.Apart);
    }

    /// <summary>All tellings of events, before those of one event are joined, with the times and places that are sure.</summary>
    public RoleScene Tell(IReadOnlyList<TimeMention> times)
    {
        var finder = new ArgumentFinder(discourse, lexicon.Supports);
        var filler = NewFiller();
        return new RoleScene(discourse, entities, Tell(times, finder, filler, out _, out _), []);
    }

    /// <summary>The signs of what each word of the report means.</summary>
    public MeaningSigns Meanings(WordVectors vectors)
    {
        var (finder, ruled) = Ruled(new ArgumentFinder(discourse, lexicon.Supports), NewFiller());
        return Signs(finder, ruled, vectors);
    }

    private RoleFiller NewFiller() => new(discourse, new PronounResolver(discourse), new LoneObjects(discourse, lexicon.Speech, lexicon.Supports), lexicon.Fallbacks, entities);

    private (TriggerFinder Finder, List<EventDraft> Ruled) Ruled(ArgumentFinder arguments, RoleFiller filler)
    {
        var finder = new TriggerFinder(discourse, lexicon.Frames, lexicon.Modes, arguments, new ConditionTest(discourse, _tags), filler, QuotedNames.Of(discourse, lexicon.Names));
        return (finder, finder.Find());
    }

    private MeaningSigns Signs(TriggerFinder finder, IReadOnlyList<EventDraft> ruled, WordVectors vectors) => new(discourse, entities, finder, ruled, vectors);

    private List<EventDraft> Tell(IReadOnlyList<TimeMention> times, ArgumentFinder finder, RoleFiller filler, out DateAssigner dates, out PlaceAssigner places)
    {
        var (found, ruled) = Ruled(finder, filler);
        var triggers = learned.Meanings is { } model ? new MeaningChooser(discourse, Signs(found, ruled, model.Vectors), model).Choose() : ruled;
        dates = new DateAssigner(discourse, times, triggers);
        places = new PlaceAssigner(discourse, triggers);
        dates.AssignSure();
        places.AssignSure();
        return triggers;
    }

    /// <summary>Roles as they were taught where they were, else the nearest who may be meant; who answers a deed did not do it.</summary>
    public void FillRoles(CodingScene scene)
    {
        Action<EventDraft> fill = learned.Roles is null ? new RoleFallback(discourse, lexicon.Speech).Apply : new RoleChooser(scene.Roles, learned.Roles, lexicon.Speech).Apply;
        foreach (var draft in scene.Drafts)
        {
            fill(draft);
        }

        AnsweredDeeds.Apply(scene);
    }

    /// <summary>Times and places as they were taught, each chosen while the rules' guesses for all events still stand.</summary>
    private void Place(CodingScene scene)
    {
        var dates = learned.Dates is { } taught ? new FactChooser<TimeMention>(new DateSigns(scene), taught.Network) : null;
        var places = learned.Places is { } known ? new FactChooser<ActorMention>(new PlaceSigns(scene), known.Network) : null;
        foreach (var apply in scene.Drafts.Select(draft => dates?.Choice(draft) + places?.Choice(draft)).ToList())
        {
            apply?.Invoke();
        }

        foreach (var draft in scene.Drafts)
        {
            SinceDates.Apply(draft, scene);
            ToldDays.Apply(draft, scene);
        }

        OffsetDates.Apply(scene);
    }

    /// <summary>How sure each event is, while the rules' times and places still stand, as when that was learned.</summary>
    private void Weigh(CodingScene scene)
    {
        IConfidence confidence = learned.Confidence is null ? new RuleConfidence() : new LearnedConfidence(scene.Roles, learned.Confidence);
        foreach (var draft in scene.Drafts)
        {
            draft.Confidence = confidence.Of(draft);
        }
    }

    /// <summary>Whether each event took place; then doubtful roles are left open.</summary>
    private void Judge(CodingScene scene)
    {
        var status = new StatusChooser(new StatusSigns(scene, lexicon.Modality), learned.Statuses?.Network);
        foreach (var draft in scene.Drafts)
        {
            status.Apply(draft);
        }

        foreach (var draft in scene.Drafts)
        {
            PastOrComing.Apply(draft, scene);
        }

        if (learned.Confidence is not null)
        {
            foreach (var draft in scene.Drafts)
            {
                DoubtfulRoles.Drop(draft);
            }
        }
    }

    private void Finish(CodingScene scene, IReadOnlyList<NumberMention> numbers)
    {
        new SizeFinder(discourse, numbers, lexicon.Tolls).Assign(scene.Drafts);
        var historical = new HistoricalRules(discourse, lexicon.News, lexicon.Status, scene.Drafts);
        Action<EventDraft> claim = learned.Claims is null
            ? new ClaimAssigner(scene.Roles, new StanceRules(discourse, entities)).Assign
            : new ClaimChooser(scene.Roles, ClaimSigns(scene.Roles), learned.Claims).Apply;
        foreach (var draft in scene.Drafts)
        {
            claim(draft);
            historical.Apply(draft);
        }
    }
}
