using Isnad.Coding.Times;
using Isnad.Language;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Gives each event the time expression that belongs to it: of its own clause, the nearest after it first.</summary>
internal sealed class DateAssigner(Discourse discourse, IReadOnlyList<TimeMention> times)
{
    // Chosen on the training reports: dearer walls gain precision but lose as much recall.
    private const double Limit = 14;
    private const double OtherClause = 3;
    private const double Subordinated = 6;
    private const double PastOther = 8;

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
            cost += OtherClause + (Subordinates(Math.Min(word, draft.Trigger), Math.Max(word, draft.Trigger)) ? Subordinated : 0);
        }

        var between = drafts.Count(d => d != draft && d.Trigger > Math.Min(word, draft.Trigger) && d.Trigger < Math.Max(word, draft.Trigger));
        cost += PastOther * between;
        return cost <= Limit ? cost : double.PositiveInfinity;
    }

    /// <summary>Whether أن or a relative pronoun stands between: the day of saying is not the day of what is said.</summary>
    private bool Subordinates(int from, int to)
    {
        for (var word = from + 1; word <= to; word++)
        {
            if (discourse.PosOf(word) is Pos.SubordinatingConjunction or Pos.Pronoun)
            {
                return true;
            }
        }

        return false;
    }

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
