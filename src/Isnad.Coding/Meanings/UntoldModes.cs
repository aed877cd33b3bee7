using Isnad.Coding.Events;
using Isnad.Coding.Frames;
using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>"توفي جندي": learned weights know with what people are mostly killed, but an attack whose weapon no sentence of its tellings names has none.</summary>
internal static class UntoldModes
{
    /// <summary>Takes from events the modes that learned weights gave them and nothing told around them needs; they have what their frame or another telling tells instead.</summary>
    /// <param name="discourse">The report.</param>
    /// <param name="tags">What its words name.</param>
    /// <param name="needs">What must be told.</param>
    /// <param name="drafts">The events, with all their tellings.</param>
    /// <param name="tellings">The tellings, before they were joined.</param>
    public static void Drop(Discourse discourse, WordTags tags, ModeNeeds needs, IReadOnlyList<EventDraft> drafts, IReadOnlyList<EventDraft> tellings)
    {
        foreach (var draft in drafts)
        {
            if (needs.Of(draft.Type, draft.Mode) is { } wanted && draft.Reasons.Exists(IsLearned) && !IsTold(discourse, tags, draft, wanted))
            {
                (draft.Mode, draft.Label) = (draft.Frame.Mode, draft.Label ?? draft.Frame.Label);
                draft.Reasons.RemoveAll(IsLearned);
                if (draft.Mode is null && tellings.FirstOrDefault(other => draft.Also.Contains(other.Trigger) && IsOwn(other)) is { } telling)
                {
                    draft.TakeMode(telling);
                }
            }
        }
    }

    /// <summary>Whether a telling itself tells the mode that it has.</summary>
    private static bool IsOwn(EventDraft telling) => telling.Mode is not null && !telling.HasCuedMode && !telling.Reasons.Exists(IsLearned);

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
