using Isnad.Coding.Actors;
using Isnad.Coding.Events;

namespace Isnad.Coding.Relations;

/// <summary>Finds the pairs of entities that a report may tie: those that one sentence names.</summary>
internal static class EntityPairs
{
    /// <summary>All pairs, in the order of the text.</summary>
    public static IReadOnlyList<EntityPair> Of(Discourse discourse)
    {
        var nearest = new Dictionary<(string, string), EntityPair>();
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var mention in discourse.Mentions)
        {
            order.TryAdd(discourse.EntityOf(mention), order.Count);
        }

        foreach (var sentence in discourse.Mentions.GroupBy(m => m.Sentence))
        {
            var mentions = sentence.ToList();
            for (var i = 0; i < mentions.Count; i++)
            {
                for (var j = i + 1; j < mentions.Count; j++)
                {
                    Note(discourse, mentions[i], mentions[j], order, nearest);
                }
            }
        }

        return [.. nearest.Values.OrderBy(p => order[p.First]).ThenBy(p => order[p.Second])];
    }

    /// <summary>Words between two mentions; less than 0 where one is inside the other.</summary>
    public static int Distance(Discourse discourse, ActorMention one, ActorMention other)
    {
        if (one.Span.Contains(other.Span) || other.Span.Contains(one.Span))
        {
            return -1;
        }

        return one.Span.Start < other.Span.Start
            ? discourse.FirstOf(other) - discourse.LastOf(one) - 1
            : discourse.FirstOf(one) - discourse.LastOf(other) - 1;
    }

    private static void Note(
        Discourse discourse, ActorMention one, ActorMention other, Dictionary<string, int> order, Dictionary<(string, string), EntityPair> nearest)
    {
        var (first, second) = (discourse.EntityOf(one), discourse.EntityOf(other));
        if (first == second)
        {
            return;
        }

        var pair = order[first] < order[second] ? new EntityPair(first, second, one, other) : new EntityPair(second, first, other, one);
        if (!nearest.TryGetValue((pair.First, pair.Second), out var known)
            || Distance(discourse, one, other) < Distance(discourse, known.FirstMention, known.SecondMention))
        {
            nearest[(pair.First, pair.Second)] = pair;
        }
    }
}
