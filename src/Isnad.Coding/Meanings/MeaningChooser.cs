using System.Globalization;
using System.Numerics.Tensors;
using Isnad.Coding.Contexts;
using Isnad.Coding.Events;
using Isnad.Record;

namespace Isnad.Coding.Meanings;

/// <summary>Decides by learned weights which words name events, of which type and mode. What frames say of a word is the weightiest sign.</summary>
internal sealed class MeaningChooser(Discourse discourse, MeaningSigns signs, MeaningModel model)
{
    /// <summary>From which likelihood of its likeliest type a word is an event: where the F1 of words is highest in cross-validation.</summary>
    private const float Least = 0.28f;

    /// <summary>From which likelihood of none a phrase of the frames is none too.</summary>
    private const float TooUnlikely = 0.9f;

    /// <summary>From which likelihood a mode stands in place of the frame's, unless words around tell one.</summary>
    private const float SureMode = 0.6f;

    private readonly string _told = ContextOpinions.Told(discourse.Opinions);

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
            if (Chosen(word, Likely(word, room[..count])) is { } draft)
            {
                SetMode(draft, room[..MeaningSigns.AddMode(draft, count, room)]);
                chosen.Add(draft);
            }
        }

        // أفشل الجيش هجوما: the attack is what tells the event, not the verb by which it failed.
        var foiled = chosen.Where(draft => draft.Type is EventType.Assault && draft.Arguments.Foilers.Count > 0 && !discourse.IsVerb(draft.Trigger)).Select(draft => discourse.HeadOf(draft.Trigger)).ToHashSet();
        chosen.RemoveAll(draft => draft.Type is EventType.Assault && foiled.Contains(draft.Trigger));
        return chosen;
    }

    private float[] Likely(int word, ReadOnlySpan<uint> told)
    {
        var likely = model.Meanings(told);
        discourse.Opinions?.WeighMeaning(word, likely);
        return likely;
    }

    /// <summary>The event that a word names; null for none. A phrase of the frames names its event unless that is very unlikely.</summary>
    private EventDraft? Chosen(int word, float[] likely)
    {
        var phrase = likely[Meaning.None] < TooUnlikely ? signs.PhraseAt(word) : null;
        var best = phrase is null ? 1 + TensorPrimitives.IndexOfMax(likely.AsSpan(1)) : Meaning.Of(phrase.Type);
        if (phrase is null && likely[best] < Least)
        {
            return null;
        }

        var draft = phrase ?? signs.DraftOf(word, Meaning.TypeAt(best));
        draft.Likelihood = likely[best];
        draft.Reasons.Add(new Reason("type", string.Create(CultureInfo.InvariantCulture, $"{MeaningModel.Version} {likely[best]:0.00}{_told}"), discourse[word].Span));
        return draft;
    }

    /// <summary>A mode that words around tell (what is refused, threatened or asked for) stands. Else the likeliest comes where it is sure or the word has no frame, in
    /// place of the frame's; a finer label goes with the mode that it refines.</summary>
    private void SetMode(EventDraft draft, ReadOnlySpan<uint> all)
    {
        var scores = model.ModeScores(all);
        discourse.Opinions?.WeighMode(draft.Trigger, scores);
        var (mode, likelihood) = model.Likeliest(draft.Type, scores);
        if (mode != draft.Mode && !draft.Reasons.Exists(r => r.Part == "mode") && (likelihood >= SureMode || !draft.Frame.IsOfLexicon))
        {
            draft.Label = draft.Mode is null ? draft.Label : null;
            draft.Mode = mode;
            draft.Reasons.Add(new Reason("mode", string.Create(CultureInfo.InvariantCulture, $"{MeaningModel.Version} {likelihood:0.00}{_told}"), discourse[draft.Trigger].Span));
        }
    }
}
