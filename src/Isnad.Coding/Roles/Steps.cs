using Isnad.Coding.Events;

namespace Isnad.Coding.Roles;

/// <summary>How many verbs, commas, mentions and tellings of events stand before each word of a report, so that what stands between two words is a difference.</summary>
internal sealed class Steps
{
    private const int MostVerbs = 3;
    private const int MostCommas = 2;
    private const int MostMentions = 3;
    private const int MostEvents = 3;
    private readonly int[] _verbs;
    private readonly int[] _commas;
    private readonly int[] _mentions;
    private readonly int[] _events;

    public Steps(Discourse discourse, Func<int, EventDraft?> draftAt)
    {
        var count = discourse.Words.Count;
        (_verbs, _commas, _mentions, _events) = (new int[count + 1], new int[count + 1], new int[count + 1], new int[count + 1]);
        for (var word = 0; word < count; word++)
        {
            var begins = discourse.MentionAt(word) is { } mention && discourse.FirstOf(mention) == word;
            _verbs[word + 1] = _verbs[word] + (discourse.IsVerb(word) ? 1 : 0);
            _commas[word + 1] = _commas[word] + (discourse[word].Before.AsSpan().IndexOfAny('،', ',', ':') >= 0 ? 1 : 0);
            _mentions[word + 1] = _mentions[word] + (begins ? 1 : 0);
            _events[word + 1] = _events[word] + (draftAt(word) is not null ? 1 : 0);
        }
    }

    /// <summary>What stands from one word to before another, each at most two or three.</summary>
    /// <param name="low">The first word.</param>
    /// <param name="high">The word after the last.</param>
    /// <param name="draft">The event whose own words are not counted among the events.</param>
    public (int Verbs, int Commas, int Mentions, int Events) Between(int low, int high, EventDraft draft)
    {
        if (high <= low)
        {
            return default;
        }

        var own = draft.Also.Prepend(draft.Trigger).Distinct().Count(word => low <= word && word < high);
        return (
            Math.Min(_verbs[high] - _verbs[low], MostVerbs),
            Math.Min(_commas[high] - _commas[low], MostCommas),
            Math.Min(_mentions[high] - _mentions[low], MostMentions),
            Math.Min(_events[high] - _events[low] - own, MostEvents));
    }
}
