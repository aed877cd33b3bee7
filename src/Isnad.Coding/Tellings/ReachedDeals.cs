using Isnad.Coding.Events;

namespace Isnad.Coding.Tellings;

/// <summary>"الهدنة التي تم التوصل إليها": that a deal was reached is no event beside the deal, but tells when, where and between whom it was made.</summary>
internal static class ReachedDeals
{
    private const string Reach = "توصل";

    /// <summary>Words from the deal to its reaching: its adjectives and genitives, the relative pronoun, تم.</summary>
    private const int Span = 8;

    /// <summary>The drafts in their order; deals took in what tells that they were reached.</summary>
    public static IReadOnlyList<EventDraft> Join(Discourse discourse, IReadOnlyList<EventDraft> drafts)
    {
        var kept = new List<EventDraft>(drafts);
        foreach (var draft in drafts)
        {
            if (ReachedAt(discourse, draft) is { } at && DealBefore(discourse, kept, at) is { } deal && deal != draft)
            {
                deal.TakeIn(draft, "reached-deal");
                kept.Remove(draft);
            }
        }

        return kept;
    }

    /// <summary>Where a draft's words say التوصل إليه; null where they do not.</summary>
    private static int? ReachedAt(Discourse discourse, EventDraft draft)
    {
        foreach (var word in draft.Words)
        {
            if (discourse.BaseOf(word) is Reach && word + 1 < discourse.Words.Count && discourse[word + 1] is { Stem.Folded: "الي", Pronoun: not null })
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>The event noun of the sentence to which the relative clause around the word belongs.</summary>
    private static EventDraft? DealBefore(Discourse discourse, List<EventDraft> drafts, int reached)
    {
        var start = Math.Max(discourse.SentenceStart(discourse.SentenceOf(reached)), reached - Span);
        var relative = Enumerable.Range(start, reached - start).LastOrDefault(discourse.IsRelative, -1);
        return drafts.LastOrDefault(draft => draft.Trigger >= start && draft.Trigger < relative && !discourse.IsVerb(draft.Trigger));
    }
}
