using Isnad.Coding.Events;
using Isnad.Language;

namespace Isnad.Coding.Choices;

/// <summary>What stands around a word in its sentence.</summary>
internal sealed class Surroundings(Discourse discourse)
{
    /// <summary>Words from the start of a sentence within which a verb leads it.</summary>
    private const int Opening = 1;

    /// <summary>The word itself if it is a verb, else the verb before it in its sentence; -1 for none.</summary>
    public int Zone(int word)
    {
        for (var at = word; at >= discourse.SentenceStart(discourse.SentenceOf(word)); at--)
        {
            if (discourse.IsVerb(at))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The stem before a word in its sentence; empty for none.</summary>
    public string Before(int word) =>
        word > discourse.SentenceStart(discourse.SentenceOf(word)) ? discourse[word - 1].Stem.Folded : "";

    /// <summary>Whether a word stands at the head of its sentence.</summary>
    public bool Opens(int word) => word - discourse.SentenceStart(discourse.SentenceOf(word)) <= Opening;

    /// <summary>Aspect of a verb with its future letter, or what kind of noun it is.</summary>
    public string FormOf(int word) => discourse[word].Analysis is not { } analysis ? "x"
        : analysis.Pos is Pos.Verb ? analysis.Features.Aspect + (discourse[word].IsFuture ? "+will" : "") + (analysis.Features.Voice is Voice.Passive ? "+passive" : "")
        : analysis.Features.Verbal.ToString();

    /// <summary>The words of a sentence that tell an event: its first one, and others that are triggers of their own.</summary>
    public IEnumerable<int> Tellings(EventDraft draft, int sentence, ILookup<int, int> triggers) =>
        draft.Also.Where(triggers[sentence].Contains).Prepend(draft.Trigger).Where(word => discourse.SentenceOf(word) == sentence);
}
