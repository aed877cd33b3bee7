using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>"توفي جندي": learned weights know with what people are mostly killed, but an attack whose weapon no sentence of its tellings names has none.</summary>
internal static class UntoldModes
{
    /// <summary>Takes from events the modes that learned weights gave them and nothing told around them needs.</summary>
    /// <param name="discourse">The report.</param>
    /// <param name="entities">Its entities.</param>
    /// <param name="needs">What must be told.</param>
    /// <param name="drafts">The events, with all their tellings.</param>
    public static void Drop(Discourse discourse, IReadOnlyDictionary<string, Entity> entities, ModeNeeds needs, IReadOnlyList<EventDraft> drafts)
    {
        WordTags? tags = null;
        foreach (var draft in drafts)
        {
            if (needs.Of(draft.Type, draft.Mode) is { } wanted && draft.Reasons.Exists(IsLearned) && !IsTold(discourse, tags ??= new WordTags(discourse, entities), draft, wanted))
            {
                draft.Mode = draft.Frame.Mode;
                draft.Reasons.RemoveAll(IsLearned);
            }
        }
    }

    private static bool IsLearned(Reason reason) => reason.Part == "mode" && reason.Rule.StartsWith(MeaningModel.Version, StringComparison.Ordinal);

    private static bool IsTold(Discourse discourse, WordTags tags, EventDraft draft, IReadOnlyList<string> wanted)
    {
        foreach (var sentence in draft.Words.Select(discourse.SentenceOf).Distinct())
        {
            var (first, last) = (discourse.SentenceStart(sentence), discourse.SentenceEnd(sentence) - 1);
            if (wanted.Any(one => tags.Any(first, last, one, except: -1)))
            {
                return true;
            }
        }

        return false;
    }
}
