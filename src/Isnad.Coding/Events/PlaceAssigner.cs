using Isnad.Coding.Actors;
using Isnad.Record;

namespace Isnad.Coding.Events;

/// <summary>Gives each event its place: a place named with a preposition of place in its clause, the nearest after it first.</summary>
internal sealed class PlaceAssigner(Discourse discourse)
{
    private const double Limit = 16;

    public void Assign(IReadOnlyList<EventDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Assign(draft, drafts);
        }
    }

    private void Assign(EventDraft draft, IReadOnlyList<EventDraft> drafts)
    {
        ActorMention? best = null;
        var bestCost = Limit;
        foreach (var mention in discourse.Mentions)
        {
            if (mention.Sentence != discourse.SentenceOf(draft.Trigger) || mention.Kind is not (EntityKind.Place or EntityKind.Country))
            {
                continue;
            }

            var cost = Cost(draft, mention, drafts);
            if (cost < bestCost)
            {
                (best, bestCost) = (mention, cost);
            }
        }

        if (best is null)
        {
            return;
        }

        draft.Place = discourse.EntityOf(best);
        draft.Reasons.Add(new Reason("place", "place:nearest", best.Span));
    }

    private double Cost(EventDraft draft, ActorMention mention, IReadOnlyList<EventDraft> drafts)
    {
        var word = discourse.FirstOf(mention);
        if (!IsLocative(word, mention))
        {
            return double.PositiveInfinity;
        }

        var entity = discourse.EntityOf(mention);
        if (draft.Actors.Contains(entity) || (mention.Kind is EntityKind.Country && draft.Recipients.Contains(entity)))
        {
            return double.PositiveInfinity;
        }

        var cost = Math.Abs(word - draft.Trigger) + (word < draft.Trigger ? 4.0 : 0.0);
        cost += discourse.ClauseOf(word) != discourse.ClauseOf(draft.Trigger) ? 6 : 0;
        cost += 3 * drafts.Count(d => d != draft && d.Trigger > Math.Min(word, draft.Trigger) && d.Trigger < Math.Max(word, draft.Trigger));
        return cost;
    }

    /// <summary>Whether a preposition of place governs the mention, directly or through a place noun (في مدينة, شرق, قرب).</summary>
    private bool IsLocative(int word, ActorMention mention)
    {
        for (var back = word; back >= Math.Max(discourse.SentenceStart(mention.Sentence), word - 3); back--)
        {
            if (discourse.PrepositionOf(back) is "في" or "ب" or "قرب" or "داخل" or "وسط" || discourse[back].Stem.Folded is "في" or "قرب" or "داخل" or "وسط" or "شرق" or "غرب" or "شمال" or "جنوب" or "شرقي" or "غربي" or "شمالي" or "جنوبي")
            {
                return true;
            }

            if (back < word && discourse.ClassOf(back) is not ("territory" or "facility"))
            {
                return false;
            }
        }

        return false;
    }
}
