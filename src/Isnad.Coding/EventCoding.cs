using Isnad.Coding.Choices;
using Isnad.Coding.Claims;
using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Record;
using Isnad.Text.Numbers;

namespace Isnad.Coding;

/// <summary>Codes the events of one report once its actors, places, times and numbers are known.</summary>
internal sealed class EventCoding(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, CodingLexicon lexicon)
{
    /// <summary>The finished drafts.</summary>
    public List<EventDraft> Code(IReadOnlyList<TimeMention> times, IReadOnlyList<NumberMention> numbers)
    {
        var scene = Find(times);
        Finish(scene, numbers);
        return scene.Drafts;
    }

    /// <summary>The events found and joined, with what rules tell of them.</summary>
    public CodingScene Find(IReadOnlyList<TimeMention> times)
    {
        var finder = new ArgumentFinder(discourse, lexicon.Supports);
        var roles = new RoleFiller(discourse, new PronounResolver(discourse), lexicon.Fallbacks, entities);
        var triggers = new TriggerFinder(discourse, lexicon.Frames, lexicon.Modes, finder, new ConditionTest(discourse, entities), roles).Find();
        var acts = new SpeechFinder(discourse, lexicon.Speech, finder, roles).Find();
        var dates = new DateAssigner(discourse, times, triggers);
        var places = new PlaceAssigner(discourse, triggers);
        dates.AssignSure();
        places.AssignSure();
        var drafts = new EventMerger(discourse, lexicon.Merging).Merge(triggers);
        dates.AssignLikely(drafts);
        places.AssignLikely(drafts);
        drafts.ForEach(new RoleFallback(discourse, lexicon.Speech).Apply);
        drafts.ForEach(new ClaimAssigner(discourse, new StanceRules(discourse, entities), acts).Assign);
        return new CodingScene(discourse, entities, drafts, triggers, acts, times);
    }

    private void Finish(CodingScene scene, IReadOnlyList<NumberMention> numbers)
    {
        var status = new StatusRules(discourse, lexicon.Status);
        var sizes = new SizeFinder(discourse, numbers);
        var historical = new HistoricalRules(discourse);
        foreach (var draft in scene.Drafts)
        {
            status.Apply(draft, scene.Acts);
            sizes.Assign(draft);
            historical.Apply(draft);
            draft.Confidence = Confidence.Of(draft);
        }
    }
}
