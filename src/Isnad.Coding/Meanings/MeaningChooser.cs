using System.Globalization;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>Decides by learned weights which words name events, of which type and mode. What frames say of a word is the weightiest sign.</summary>
internal sealed class MeaningChooser(Discourse discourse, MeaningSigns signs, MeaningModel model)
{
    /// <summary>From which likelihood of its likeliest type a word is an event: where the F1 of words is highest in cross-validation.</summary>
    private const float Least = 0.26f;

    /// <summary>The events, in the order of the text.</summary>
    public List<EventDraft> Choose()
    {
        var chosen = new List<EventDraft>();
        Span<uint> room = stackalloc uint[MeaningSigns.Most + MeaningSigns.ModeSigns];
        for (var word = 0; word < discourse.Words.Count; word++)
        {
            if (!signs.CanMean(word))
            {
                continue;
            }

            var count = signs.Of(word, room);
            var likely = model.Meanings(room[..count]);
            var best = Best(likely);
            if (likely[best] >= Least)
            {
                var draft = signs.DraftOf(word, Meaning.TypeAt(best));
                draft.Likelihood = likely[best];
                draft.Reasons.Add(new Reason("type", string.Create(CultureInfo.InvariantCulture, $"{MeaningModel.Version} {likely[best]:0.00}"), discourse[word].Span));
                SetMode(draft, room[..MeaningSigns.AddMode(draft, count, room)]);
                chosen.Add(draft);
            }
        }

        return chosen;
    }

    private static int Best(float[] likely)
    {
        var best = Meaning.None + 1;
        for (var i = best + 1; i < likely.Length; i++)
        {
            best = likely[i] > likely[best] ? i : best;
        }

        return best;
    }

    private void SetMode(EventDraft draft, ReadOnlySpan<uint> all)
    {
        var mode = model.Mode(draft.Type, all);
        if (mode != draft.Mode)
        {
            (draft.Mode, draft.Label) = (mode, null);
            draft.Reasons.Add(new Reason("mode", MeaningModel.Version, discourse[draft.Trigger].Span));
        }
    }
}
