using Isnad.Coding.Times;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Gives each event the time expression that belongs to it: of its own clause, the nearest after it first.</summary>
internal sealed class DateAssigner(Discourse discourse, IReadOnlyList<TimeMention> times)
{
    public void Assign(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Assign(draft, drafts);
        }
    }

    private void Assign(EventDraft draft, IReadOnlyList<EventDraft> drafts)
    {
        TimeMention? best = null;
        var bestCost = double.PositiveInfinity;
        foreach (var time in times)
        {
            if (time.Date is null || time.Kind is TimeKind.Duration or TimeKind.Set)
            {
                continue;
            }

            var cost = Cost(draft, time, drafts);
            if (cost < bestCost)
            {
                (best, bestCost) = (time, cost);
            }
        }

        if (best is null)
        {
            return;
        }

        draft.Date = best.Date;
        draft.DateSpan = best.Span;
        draft.Reasons.Add(new Reason("date", "time:nearest", best.Span));
    }

    /// <summary>Words between trigger and time, dearer across clauses and past other events; infinite in another sentence.</summary>
    private double Cost(EventDraft draft, TimeMention time, IReadOnlyList<EventDraft> drafts)
    {
        var sentence = discourse.Reading.Sentences[discourse.SentenceOf(draft.Trigger)];
        if (!sentence.Span.Contains(time.Span))
        {
            return double.PositiveInfinity;
        }

        var word = WordAt(time.Span.Start, draft.Trigger);
        var cost = Math.Abs(word - draft.Trigger) + (word < draft.Trigger ? 2.0 : 0.0);
        if (discourse.ClauseOf(word) != discourse.ClauseOf(draft.Trigger))
        {
            cost += 8;
        }

        var between = drafts.Count(d => d != draft && d.Trigger > Math.Min(word, draft.Trigger) && d.Trigger < Math.Max(word, draft.Trigger));
        return cost + (4 * between) <= Limit ? cost + (4 * between) : double.PositiveInfinity;
    }

    private const double Limit = 26;

    private int WordAt(int offset, int near)
    {
        var sentence = discourse.SentenceOf(near);
        var word = discourse.SentenceStart(sentence);
        while (word + 1 < discourse.SentenceEnd(sentence) && discourse[word].Span.End <= offset)
        {
            word++;
        }

        return word;
    }
}
