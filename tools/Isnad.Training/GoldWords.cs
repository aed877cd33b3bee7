using Isnad.Exchange.Scheme;

namespace Isnad.Training;

/// <summary>The words of a gold coding's events.</summary>
internal static class GoldWords
{
    /// <summary>Which event a word tells, as its place in the list, by where the word starts; the first event that has it.</summary>
    /// <param name="text">The report.</param>
    /// <param name="events">Its events.</param>
    public static Dictionary<int, int> Of(string text, IReadOnlyList<SchemeEvent> events)
    {
        var tokens = new TokenIndex(text);
        var words = new Dictionary<int, int>();
        for (var i = 0; i < events.Count; i++)
        {
            foreach (var trigger in (events[i].Also ?? []).Prepend(new SchemeTrigger(events[i].Trigger, events[i].N, null, null)))
            {
                if (tokens.IndexOf(trigger.Word, trigger.N) is { } token)
                {
                    words.TryAdd(tokens.Tokens[token].Start, i);
                }
            }
        }

        return words;
    }
}
