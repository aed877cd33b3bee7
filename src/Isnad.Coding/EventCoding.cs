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
        var finder = new ArgumentFinder(discourse, lexicon.Supports);
        var roles = new RoleFiller(discourse, new PronounResolver(discourse), lexicon.Fallbacks, entities);
        var drafts = new TriggerFinder(discourse, lexicon.Frames, lexicon.Modes, finder, new ConditionTest(discourse, entities), roles).Find();
        var acts = new SpeechFinder(discourse, lexicon.Speech, finder, roles).Find();
        var dates = new DateAssigner(discourse, times, drafts);
        var places = new PlaceAssigner(discourse, drafts);
        dates.AssignSure();
        places.AssignSure();
        drafts = new EventMerger(discourse, lexicon.Merging).Merge(drafts);
        dates.AssignLikely(drafts);
        places.AssignLikely(drafts);
        drafts.ForEach(new RoleFallback(discourse, lexicon.Speech).Apply);
        Finish(drafts, acts, numbers);
        return drafts;
    }

    private void Finish(List<EventDraft> drafts, IReadOnlyList<SpeechAct> acts, IReadOnlyList<NumberMention> numbers)
    {
        var status = new StatusRules(discourse, lexicon.Status);
        var sizes = new SizeFinder(discourse, numbers);
        var historical = new HistoricalRules(discourse, lexicon.News, drafts);
        var claims = new ClaimAssigner(discourse, new StanceRules(discourse, entities), acts);
        foreach (var draft in drafts)
        {
            status.Apply(draft, acts);
            claims.Assign(draft);
            sizes.Assign(draft);
            historical.Apply(draft);
            draft.Confidence = Confidence.Of(draft);
        }
    }
}
