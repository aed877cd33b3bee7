using Isnad.Exchange.Scheme;

namespace Isnad.Evaluation;

/// <summary>Pairs gold events with predicted ones that share a trigger token, the best pairs first.</summary>
internal sealed record EventPairing(
    IReadOnlyList<(SchemeEvent Gold, SchemeEvent Predicted)> Pairs,
    IReadOnlyList<SchemeEvent> Missed,
    IReadOnlyList<SchemeEvent> Extra)
{
    public static EventPairing Of(SchemeReport gold, SchemeReport predicted, EntityMatch entities)
    {
        var tokens = new TokenIndex(gold.Text ?? "");
        var goldTriggers = gold.Events.Select(e => TriggersOf(e, tokens)).ToArray();
        var triggers = predicted.Events.Select(e => TriggersOf(e, tokens)).ToArray();
        var candidates =
            from i in Enumerable.Range(0, goldTriggers.Length)
            from j in Enumerable.Range(0, triggers.Length)
            where goldTriggers[i].Overlaps(triggers[j])
            orderby -Likeness(gold.Events[i], predicted.Events[j], entities), i, j
            select (Gold: i, Predicted: j);

        var (goldTaken, taken) = (new HashSet<int>(), new HashSet<int>());
        var pairs = new List<(SchemeEvent, SchemeEvent)>();
        foreach (var (i, j) in candidates)
        {
            if (!goldTaken.Contains(i) && !taken.Contains(j))
            {
                goldTaken.Add(i);
                taken.Add(j);
                pairs.Add((gold.Events[i], predicted.Events[j]));
            }
        }

        return new EventPairing(
            pairs,
            [.. gold.Events.Where((_, i) => !goldTaken.Contains(i))],
            [.. predicted.Events.Where((_, j) => !taken.Contains(j))]);
    }

    private static int Likeness(SchemeEvent gold, SchemeEvent predicted, EntityMatch entities) =>
        1 + (gold.Event == predicted.Event ? 4 : 0)
        + entities.Compare(gold.Actor, predicted.Actor).Right
        + entities.Compare(gold.Recipient, predicted.Recipient).Right;

    /// <summary>The tokens that name an event, by position.</summary>
    public static HashSet<int> TriggersOf(SchemeEvent coded, TokenIndex tokens)
    {
        var found = new HashSet<int>();
        Add(new SchemeTrigger(coded.Trigger, coded.N, coded.Start, coded.End));
        foreach (var other in coded.Also ?? [])
        {
            Add(other);
        }

        return found;

        void Add(SchemeTrigger trigger)
        {
            if (trigger.Start is { } start)
            {
                found.UnionWith(tokens.Within(tokens.FromCodePoints(start, trigger.End ?? start)));
            }
            else if (tokens.IndexOf(trigger.Word, trigger.N) is { } index)
            {
                found.Add(index);
            }
        }
    }
}
