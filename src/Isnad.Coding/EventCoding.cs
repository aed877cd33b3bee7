using Isnad.Coding.Claims;
using Isnad.Coding.Choices;
using Isnad.Coding.Confidences;
using Isnad.Coding.Events;
using Isnad.Coding.Roles;
using Isnad.Coding.Times;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Codes the events of one report once its actors, places, times and numbers are known.</summary>
internal sealed class EventCoding(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, CodingLexicon lexicon, LearnedChoices learned)
{
    /// <summary>The finished drafts.</summary>
    public List<EventDraft> Code(IReadOnlyList<TimeMention> times, IReadOnlyList<NumberMention> numbers)
    {
        var scene = Find(times);
        FillRoles(scene);
        Finish(scene, numbers);
        return [.. scene.Drafts];
    }

    /// <summary>The events with what rules tell of their roles.</summary>
    public RoleScene Find(IReadOnlyList<TimeMention> times)
    {
        var finder = new ArgumentFinder(discourse, lexicon.Supports);
        var filler = new RoleFiller(discourse, new PronounResolver(discourse), lexicon.Fallbacks, entities);
        var drafts = new TriggerFinder(discourse, lexicon.Frames, lexicon.Modes, finder, new ConditionTest(discourse, entities), filler).Find();
        var acts = new SpeechFinder(discourse, lexicon.Speech, finder, filler).Find();
        var dates = new DateAssigner(discourse, times, drafts);
        var places = new PlaceAssigner(discourse, drafts);
        dates.AssignSure();
        places.AssignSure();
        drafts = new EventMerger(discourse, lexicon.Merging).Merge(drafts);
        dates.AssignLikely(drafts);
        places.AssignLikely(drafts);
        return new RoleScene(discourse, entities, drafts, acts);
    }

    /// <summary>Roles by learned weights where there are any; else the nearest who may be meant.</summary>
    private void FillRoles(RoleScene scene)
    {
        Action<EventDraft> fill = learned.Roles is null ? new RoleFallback(discourse, lexicon.Speech).Apply : new RoleChooser(scene, learned.Roles).Apply;
        foreach (var draft in scene.Drafts)
        {
            fill(draft);
        }
    }

    private void Finish(RoleScene scene, IReadOnlyList<NumberMention> numbers)
    {
        var status = new StatusRules(discourse, lexicon.Status);
        var sizes = new SizeFinder(discourse, numbers);
        var historical = new HistoricalRules(discourse, lexicon.News, scene.Drafts);
        var claims = new ClaimAssigner(discourse, new StanceRules(discourse, entities), scene.Acts);
        IConfidence confidence = learned.Confidence is null ? new RuleConfidence() : new LearnedConfidence(scene, learned.Confidence);
        foreach (var draft in scene.Drafts)
        {
            status.Apply(draft, scene.Acts);
            claims.Assign(draft);
            sizes.Assign(draft);
            historical.Apply(draft);
            draft.Confidence = confidence.Of(draft);
        }
    }
}
