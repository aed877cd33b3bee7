using Isnad.Coding.Events;
using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Dates;

/// <summary>Gives each event the time expression of its sentence that fits it best, if one fits.</summary>
/// <remarks>In two steps: times that surely belong to a trigger keep events of different days apart when they are
/// joined; what is left then takes likely ones.</remarks>
/// <param name="discourse">The report.</param>
/// <param name="times">Its time expressions.</param>
/// <param name="drafts">All triggers, before they are joined.</param>
internal sealed class DateAssigner(Discourse discourse, IReadOnlyList<TimeMention> times, IReadOnlyList<EventDraft> drafts)
{
    private const double Sure = 0.8;
    private const double Likely = 0;

    /// <summary>Dates the drafts given at the start.</summary>
    public void AssignSure()
    {
        foreach (var draft in drafts)
        {
            Assign(draft, Sure);
        }
    }

    /// <summary>Dates those of the joined events that have no date yet, from any of their words.</summary>
    public void AssignLikely(IReadOnlyList<EventDraft> joined)
    {
        foreach (var draft in joined.Where(draft => draft.Date is null))
        {
            Assign(draft, Likely);
        }
    }

    private void Assign(EventDraft draft, double least)
    {
        TimeMention? best = null;
        foreach (var time in times)
        {
            if (time is { Date: { } date, Kind: TimeKind.Date or TimeKind.Open } && Weight(draft, date, time.Span) is var weight && weight > least)
            {
                (best, least) = (time, weight);
            }
        }

        if (best is null)
        {
            return;
        }

        draft.Date = best.Date;
        draft.DateSpan = best.Span;
        draft.Reasons.Add(new Reason("date", "time:near", best.Span));
    }

    /// <summary>The greatest weight that any of the event's words gives the time.</summary>
    private double Weight(EventDraft draft, Edtf date, Span span) =>
        draft.Also.Where(word => IsBeside(word, span) && IsTrigger(word)).Prepend(draft.Trigger).Max(word => Weight(draft, word, date, span));

    /// <summary>Whether a word's sentence has the time.</summary>
    private bool IsBeside(int word, Span span) => discourse.Reading.Sentences[discourse.SentenceOf(word)].Span.Contains(span);

    private bool IsTrigger(int word) => drafts.Any(draft => draft.Trigger == word);

    private double Weight(EventDraft draft, int trigger, Edtf date, Span span)
    {
        if (!IsBeside(trigger, span))
        {
            return double.NegativeInfinity;
        }

        var first = WordAt(span.Start, trigger);
        if (Stretch.Between(discourse, trigger, first, WordAt(span.End - 1, trigger), drafts) is not { } stretch)
        {
            return double.NegativeInfinity;
        }

        var opens = first - discourse.SentenceStart(discourse.SentenceOf(first)) <= 1;
        return DateWeights.Of(draft, date, stretch, discourse.HeadOf(first) == trigger, opens, discourse.IsVerb(trigger));
    }

    /// <summary>The word of the trigger's sentence that ends after an offset first.</summary>
    private int WordAt(int offset, int trigger)
    {
        var sentence = discourse.SentenceOf(trigger);
        var word = discourse.SentenceStart(sentence);
        while (word + 1 < discourse.SentenceEnd(sentence) && discourse[word].Span.End <= offset)
        {
            word++;
        }

        return word;
    }
}
